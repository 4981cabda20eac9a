import { all, atLeast, atMost, constant, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

const log2 = constant(Math.LN2, "log 2");

export const largeStepLogistic = finding({
  id: "large-step-logistic",
  group: "Dynamics",
  claim:
    "Logistic regression on separable data separates them sooner with steps so large that the loss first rises.",
  source: {
    authors: "Tyurin",
    year: 2025,
    title:
      "From Logistic Regression to the Perceptron Algorithm: Exploring Gradient Descent with Large Step Sizes",
    arxiv: "2412.08424",
  },
  picture: { shows: "values", measures: ["steps"] },
  look: "Steps until all 400 points are on their side, at the learning rate 1/λ of the start and at a thousand times as much, whose loss rises tenfold and more on the way. The small steps take 512 to 1,890, the large ones 15 to 57, though on the way their loss is 490 to 640 times a guess’s.",
  caveat:
    "How much sooner depends on the cloud: 17 to 49 times here, more on others. The inputs must not be standardized, which would undo the stretch that makes small steps slow. Steps are told to the checkpoint: every 8 for the slow ones.",
  fails: {
    words:
      "Leave the cloud unstretched: large steps separate it sooner still, and the loss hardly rises on the way.",
    change: { dataset: { stretch: 1 } },
  },
  base: {
    dataset: { kind: "separable", samples: 400, testFraction: 0, stretch: 5 },
    model: {
      kind: "layers",
      layers: [{ kind: "dense", outputs: 2, bias: false }],
      initialization: "lecun",
      gain: 0.01,
    },
    training: {
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.08 },
      batchSize: null,
      steps: 8000,
      checkpoints: 1000,
    },
  },
  variations: {
    small: { label: "η 0.08", change: {} },
    large: {
      label: "η 80",
      change: { training: { optimizer: { learningRate: 80 }, steps: 200, checkpoints: 200 } },
    },
  },
  seeds: 5,
  measures: { steps: { kind: "steps-until" }, peak: { kind: "peak" } },
  criterion: ({ steps, peak }) =>
    all(
      atLeast(ratio(last(steps.small), last(steps.large)), 15),
      atLeast(ratio(last(peak.large), log2), 10),
      atMost(ratio(last(peak.small), log2), 1.01),
    ),
  reproduces: "yes",
  core: true,
});
