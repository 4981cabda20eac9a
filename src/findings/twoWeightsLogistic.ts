import { all, atLeast, atMost, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

export const twoWeightsLogistic = finding({
  id: "two-weights-logistic",
  group: "Dynamics",
  claim:
    "In logistic regression on two weights, steps too large for the loss to fall at first end far lower.",
  source: {
    authors: "Wu et al.",
    year: 2024,
    title:
      "Large Stepsize Gradient Descent for Logistic Loss: Non-Monotonicity of the Loss Improves Optimization Efficiency",
    arxiv: "2402.15926",
  },
  picture: { shows: "values", measures: ["peak", "loss"] },
  look: "The loss over the whole plane of both weights, and its value after 300 steps: with η 0.5 it falls at every step, with η 20 it rises on the way and is lower by far in the end.",
  caveat:
    "Four points that a line through 0 separates, two of which pull against each other, and starts near 0. How much lower the loss ends depends on the points; that it may rise on the way needs points that pull against each other.",
  fails: {
    words:
      "Make two points disagree, so that no line separates them: large steps only go to and fro.",
    change: {
      dataset: {
        points: [
          [5, 0.3, 1],
          [-4, 0.3, 1],
          [2, 1, 1],
          [2, 1, -1],
        ],
      },
    },
  },
  base: {
    dataset: {
      kind: "points",
      points: [
        [5, 0.3, 1],
        [-4, 0.3, 1],
        [2, 1, 1],
        [-1, 0.8, 1],
      ],
    },
    model: {
      kind: "function",
      expression: "softplus(-y*(w1*x1 + w2*x2))",
      parameters: [
        { name: "w1", start: null, low: -0.1, high: 0.1 },
        { name: "w2", start: null, low: -0.1, high: 0.1 },
      ],
    },
    training: {
      loss: { kind: "value" },
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.5 },
      steps: 300,
      batchSize: null,
      checkpoints: 300,
    },
    axes: { first: { kind: "parameter", index: 0 }, second: { kind: "parameter", index: 1 } },
    grid: { columns: 31, rows: 31, alpha: [-15, 15], beta: [-5, 25] },
  },
  variations: {
    small: { label: "η 0.5", change: {} },
    large: { label: "η 20", change: { training: { optimizer: { learningRate: 20 } } } },
  },
  seeds: 5,
  measures: { loss: { kind: "loss" }, peak: { kind: "peak" } },
  criterion: ({ loss, peak }) =>
    all(
      atLeast(ratio(last(peak.large), last(peak.small)), 1.5),
      atMost(ratio(last(loss.large), last(loss.small)), 0.2),
    ),
  reproduces: "yes",
  ci: true,
});
