import { all, atLeast, atMost, last } from "../study/criterion";
import { finding } from "../study/finding";

export const samAtSaddle = finding({
  id: "sam-at-saddle",
  group: "Optimizers",
  claim: "A saddle that gradient descent leaves holds sharpness-aware minimization.",
  source: {
    authors: "Compagnoni et al.",
    year: 2023,
    title: "An SDE for Modeling SAM: Theory and Insights",
    arxiv: "2301.08203",
  },
  picture: {
    shows: "values",
    measures: ["value"],
    threshold: { value: 1 / 8, label: "the saddle" },
  },
  look: "The value at the end: 1/8 is the saddle, 0 either minimum. Only normalized SAM is still at the saddle, as its step uphill, of length ρ however small the gradient, crosses the ridge.",
  caveat:
    "A function of two parameters without noise, started within 0.05 of the saddle. SAM whose step uphill is not normalized leaves it, only later; started farther away than ρ, normalized SAM leaves it too.",
  base: {
    dataset: { kind: "none" },
    model: {
      kind: "function",
      expression: "x^2/2 + (y^2 - 1)^2/8",
      parameters: [
        { name: "x", start: null, low: -0.05, high: 0.05 },
        { name: "y", start: null, low: -0.05, high: 0.05 },
      ],
    },
    training: {
      loss: { kind: "value" },
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.02 },
      steps: 3000,
      batchSize: null,
      checkpoints: 1,
    },
    axes: { first: { kind: "parameter", index: 0 }, second: { kind: "parameter", index: 1 } },
    grid: { alpha: [-1.5, 1.5], beta: [-1.5, 1.5] },
  },
  variations: {
    gd: { label: "gradient descent", change: {} },
    plain: {
      label: "SAM, not normalized, ρ 0.3",
      change: {
        training: { optimizer: { ascent: { kind: "sam", radius: 0.3, normalized: false } } },
      },
    },
    sam: {
      label: "SAM, ρ 0.3",
      change: { training: { optimizer: { ascent: { kind: "sam", radius: 0.3 } } } },
    },
  },
  seeds: 5,
  measures: { value: { kind: "loss", label: "value at the end" } },
  criterion: ({ value }) =>
    all(
      atMost(last(value.gd), 0.01),
      atMost(last(value.plain), 0.01),
      atLeast(last(value.sam), 0.1),
    ),
  reproduces: "yes",
  ci: true,
});
