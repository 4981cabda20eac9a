import { all, atLeast, atMost, difference, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";
import { digitsNet } from "./digitsNet";

const amp = (steps: number) => ({
  training: { optimizer: { ascent: { kind: "amp", radius: 0.1, steps } as const } },
});

export const ampFlattens = finding({
  id: "amp-flattens",
  group: "Optimizers",
  claim:
    "Training against the worst small change of each layer ends where the loss is flatter and generalizes better.",
  source: {
    authors: "Zheng et al.",
    year: 2021,
    title: "Regularizing Neural Networks via Adversarial Model Perturbation",
    arxiv: "2010.04925",
  },
  picture: { shows: "pairs", x: "lambda", y: "test" },
  look: "The largest eigenvalue and test accuracy after 800 steps, with one step up and with three before each step down.",
  caveat:
    "Networks of 14,090 parameters on drawn digits. λ_max of the cross-entropy also falls with the loss itself.",
  base: digitsNet(800),
  variations: {
    sgd: { label: "SGD", change: {} },
    one: { label: "AMP, 1 step up", change: amp(1) },
    three: { label: "AMP, 3 steps up", change: amp(3) },
  },
  seeds: 3,
  measures: {
    lambda: { kind: "sharpness" },
    test: { kind: "accuracy" },
    loss: { kind: "loss" },
  },
  criterion: ({ lambda, test }) =>
    all(
      atMost(ratio(last(lambda.one), last(lambda.sgd)), 0.6),
      atMost(ratio(last(lambda.three), last(lambda.one)), 1),
      atLeast(difference(last(test.one), last(test.sgd)), 0, "mean"),
    ),
  reproduces: "yes",
});
