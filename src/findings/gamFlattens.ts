import { all, atLeast, atMost, difference, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";
import { digitsNet } from "./digitsNet";

const source = {
  authors: "Zhang et al.",
  year: 2023,
  title: "Gradient Norm Aware Minimization Seeks First-Order Flatness and Improves Generalization",
  arxiv: "2303.03108",
} as const;

export const gamFlattens = finding({
  id: "gam-flattens",
  group: "Optimizers",
  claim:
    "Descent along gradients from where they are longest ends where the loss is flatter and generalizes better.",
  source,
  picture: { shows: "pairs", x: "lambda", y: "test" },
  look: "The largest eigenvalue and test accuracy after 800 steps of gradient norm aware minimization, of four gradients each, beside plain descent and SAM.",
  caveat:
    "Networks of 14,090 parameters on drawn digits. λ_max of the cross-entropy also falls with the loss itself. SAM’s radius is half as long, and it takes half as many gradients.",
  base: digitsNet(800),
  variations: {
    sgd: { label: "SGD", change: {} },
    sam: {
      label: "SAM, ρ 0.1",
      change: { training: { optimizer: { ascent: { kind: "sam", radius: 0.1 } } } },
    },
    gam: {
      label: "GAM, ρ 0.2",
      change: { training: { optimizer: { ascent: { kind: "gam", radius: 0.2 } } } },
    },
  },
  seeds: 3,
  measures: { lambda: { kind: "sharpness" }, test: { kind: "accuracy" }, loss: { kind: "loss" } },
  criterion: ({ lambda, test }) =>
    all(
      atMost(ratio(last(lambda.gam), last(lambda.sgd)), 0.6),
      atLeast(difference(last(test.gam), last(test.sgd)), 0, "mean"),
    ),
  reproduces: "yes",
});
