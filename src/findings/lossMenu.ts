import { all, atLeast, atMost, difference, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";
import { digitsNet } from "./digitsNet";

const under = (loss: "squentropy" | "half-squared") => ({
  training: { loss: { kind: loss } as const },
});

export const lossMenu = finding({
  id: "squentropy",
  group: "Surfaces",
  claim:
    "Squentropy, cross-entropy with the square of the other logits, generalizes at least as well as either.",
  source: {
    authors: "Hui et al.",
    year: 2023,
    title: "Cut Your Losses with Squentropy",
    arxiv: "2302.03952",
  },
  picture: { shows: "pairs", x: "lambda", y: "test" },
  look: "Test accuracy under each loss, and the largest eigenvalue of that loss where it ended: squares keep the valley sharp when cross-entropy has gone flat with its loss.",
  caveat:
    "Each eigenvalue is one of another loss, so that it tells of that surface and not of the network alone. Against cross-entropy accuracy differs by a point either way, with the seed. Drawn digits, 14,090 parameters.",
  base: digitsNet(800),
  variations: {
    crossEntropy: { label: "cross-entropy", change: {} },
    squentropy: { label: "squentropy", change: under("squentropy") },
    squared: { label: "half squared", change: under("half-squared") },
  },
  seeds: 3,
  measures: { test: { kind: "accuracy" }, lambda: { kind: "sharpness" } },
  criterion: ({ test, lambda }) =>
    all(
      atLeast(ratio(last(lambda.squentropy), last(lambda.crossEntropy)), 2),
      atLeast(difference(last(test.squentropy), last(test.crossEntropy)), 0, "mean"),
      atLeast(difference(last(test.squentropy), last(test.squared)), 0, "mean"),
    ),
  reproduces: "yes",
});

export const polyLoss = finding({
  id: "poly-loss",
  group: "Surfaces",
  claim:
    "One number in the loss is enough to do better: cross-entropy with a larger first coefficient of its series.",
  source: {
    authors: "Leng et al.",
    year: 2022,
    title: "PolyLoss: A Polynomial Expansion Perspective of Classification Loss Functions",
    arxiv: "2204.12511",
  },
  picture: { shows: "pairs", x: "lambda", y: "test" },
  look: "Test accuracy with ε 2 beside cross-entropy, and the largest eigenvalue of each loss where it ended.",
  caveat:
    "A larger coefficient makes gradients longer, as a larger learning rate does. Drawn digits, 14,090 parameters, one value of ε.",
  base: digitsNet(800),
  variations: {
    crossEntropy: { label: "cross-entropy", change: {} },
    poly: { label: "Poly-1, ε 2", change: { training: { loss: { kind: "poly", epsilon: 2 } } } },
  },
  seeds: 3,
  measures: { test: { kind: "accuracy" }, lambda: { kind: "sharpness" } },
  criterion: ({ test, lambda }) =>
    all(
      atLeast(difference(last(test.poly), last(test.crossEntropy)), 0.003, "mean"),
      atMost(ratio(last(lambda.poly), last(lambda.crossEntropy)), 1),
    ),
  reproduces: "yes",
});
