import { all, atLeast, atMost, difference, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

export const samFlattens = finding({
  id: "sam-flattens",
  group: "Optimizers",
  claim: "Sharpness-aware minimization ends where the loss is flatter.",
  source: {
    authors: "Foret et al.",
    year: 2021,
    title: "Sharpness-Aware Minimization for Efficiently Improving Generalization",
    arxiv: "2010.01412",
  },
  picture: { shows: "values", measures: ["lambda"] },
  look: "The largest eigenvalue at the end falls with the radius ρ, while test accuracy does not suffer. It is about 1 with SGD, a half of that or less with ρ 0.05 and under a third with ρ 0.1, and test accuracy is higher by 0.6 to 1.3 points in each seed.",
  caveat:
    "Networks of 14,090 parameters on drawn digits. λ_max of the cross-entropy also falls with the loss itself, so compare runs that ended at similar losses.",
  fails: {
    words: "Take a twenty-fifth of each radius: λ_max is then hardly lower than SGD’s.",
    variations: {
      small: {
        label: "SAM, ρ 0.002",
        change: { training: { optimizer: { ascent: { radius: 0.002 } } } },
      },
      sam: {
        label: "SAM, ρ 0.004",
        change: { training: { optimizer: { ascent: { radius: 0.004 } } } },
      },
    },
  },
  base: {
    dataset: { kind: "glyphs", samples: 4000 },
    model: { kind: "mlp", hidden: [64, 64] },
    training: {
      optimizer: { rule: { kind: "momentum" }, learningRate: 0.05, schedule: { kind: "linear" } },
      steps: 1500,
      checkpoints: 1,
    },
  },
  variations: {
    sgd: { label: "SGD", change: {} },
    small: {
      label: "SAM, ρ 0.05",
      change: { training: { optimizer: { ascent: { kind: "sam", radius: 0.05 } } } },
    },
    sam: {
      label: "SAM, ρ 0.1",
      change: { training: { optimizer: { ascent: { kind: "sam", radius: 0.1 } } } },
    },
  },
  seeds: 3,
  measures: {
    lambda: { kind: "sharpness" },
    test: { kind: "accuracy", split: "test" },
    loss: { kind: "loss" },
  },
  criterion: ({ lambda, test }) =>
    all(
      atMost(ratio(last(lambda.sam), last(lambda.sgd)), 0.5),
      atMost(ratio(last(lambda.small), last(lambda.sgd)), 0.6),
      atLeast(difference(last(test.sam), last(test.sgd)), -0.01, "mean"),
    ),
  reproduces: "yes",
  core: true,
});
