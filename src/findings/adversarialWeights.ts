import type { OptimizerInput } from "../recipe/schema";
import { all, atLeast, atMost, difference, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

/** In the units of pixels, which run from about −0.4 to 1.3. */
const RADIUS = 0.05;

/** After 50 steps at the full rate, when weights may be moved as well. */
const later = (optimizer: OptimizerInput) => ({
  training: {
    phases: [{ steps: 550, optimizer: { schedule: { kind: "linear" } as const, ...optimizer } }],
  },
});

export const adversarialWeights = finding({
  id: "adversarial-weights",
  group: "Optimizers",
  claim:
    "Training on attacked inputs against the worst small change of the weights flattens the adversarial loss and makes the network more robust.",
  source: {
    authors: "Wu et al.",
    year: 2020,
    title: "Adversarial Weight Perturbation Helps Robust Generalization",
    arxiv: "2004.05884",
  },
  picture: { shows: "pairs", x: "rise", y: "robust" },
  look: "How far the loss on attacked digits rises half-way along random filter-normalized directions, and the share of attacked test digits that are still right.",
  caveat:
    "500 drawn digits, whose pixels are moved by at most 0.05 of a range of 1.7; in a trial at 0.1 the rise fell as well, and robustness did not grow. λ_max of the loss on digits as they are is not lower: 1.6, 0.8 and 1.8 times what it is without.",
  base: {
    dataset: { kind: "glyphs", samples: 2000, testFraction: 0.75 },
    model: { kind: "mlp", hidden: [64, 64] },
    training: {
      optimizer: {
        attack: { kind: "pgd", radius: RADIUS, steps: 5 },
        rule: { kind: "momentum" },
        learningRate: 0.05,
      },
      steps: 50,
      checkpoints: 1,
    },
  },
  variations: {
    plain: { label: "attacked inputs", change: later({}) },
    awp: { label: "attacked inputs and weights", change: later({ ascent: { kind: "awp" } }) },
  },
  seeds: 3,
  measures: {
    rise: { kind: "adversarial-rise", radius: RADIUS },
    lambda: { kind: "adversarial-sharpness", radius: RADIUS },
    clean: { kind: "sharpness" },
    robust: { kind: "adversarial", radius: RADIUS },
    robustTraining: { kind: "adversarial", split: "train", radius: RADIUS },
    test: { kind: "accuracy" },
  },
  criterion: ({ rise, lambda, robust }) =>
    all(
      atMost(ratio(last(rise.awp), last(rise.plain)), 0.7),
      atMost(ratio(last(lambda.awp), last(lambda.plain)), 0.5),
      atLeast(difference(last(robust.awp), last(robust.plain)), 0.01),
    ),
  reproduces: "yes",
});
