import { all, atMost, median, ratio } from "../study/criterion";
import { finding } from "../study/finding";

export const weightStandardization = finding({
  id: "weight-standardization",
  group: "Optimizers",
  claim:
    "Standardized weights make the landscape smoother where batches are too small for batch normalization.",
  source: {
    authors: "Qiao et al.",
    year: 2019,
    title: "Micro-Batch Training with Batch-Channel Normalization and Weight Standardization",
    arxiv: "1903.10520",
  },
  picture: {
    shows: "series",
    measures: ["lambda"],
    variations: ["plain", "standardized", "layer"],
  },
  look: "The largest eigenvalue along a training with batches of two: plain, with standardized weights, and with layer normalization, which does not help here; below, also how much the gradient changes within 0.4 ahead, relative to itself.",
  caveat:
    "Weights of hidden layers are standardized, over what each unit reads, and scaled as He’s initial ones. The eigenvalue falls to about half and the gradient’s change to seven tenths: both short of what was asked for. Test accuracy is no better for it. Batch–channel normalization, which the paper has beside it, goes by estimates from past batches there; with the mean and deviation of the two samples alone it hardly learns (test accuracy 26 to 41 %, plain 71 to 74 %), so that its small eigenvalues say nothing.",
  base: {
    dataset: { kind: "glyphs", samples: 4000, testFraction: 0.5 },
    model: { kind: "mlp", hidden: [32, 32] },
    training: {
      optimizer: {
        rule: { kind: "momentum" },
        learningRate: 0.003,
        schedule: { kind: "linear" },
      },
      batchSize: 2,
      steps: 600,
      checkpoints: 20,
    },
  },
  variations: {
    plain: { label: "plain", change: {} },
    standardized: { label: "standardized weights", change: { model: { standardized: true } } },
    layer: { label: "layer normalization", change: { model: { normalization: "layer" } } },
    batchChannel: {
      label: "batch–channel normalization",
      change: { model: { normalization: "batch-channel" } },
    },
  },
  seeds: 3,
  measures: {
    change: { kind: "gradient-change", points: 11 },
    lambda: { kind: "largest-eigenvalue", points: 11 },
    test: { kind: "accuracy" },
  },
  criterion: ({ change, lambda }) =>
    all(
      atMost(ratio(median(change.standardized), median(change.plain)), 0.6),
      atMost(ratio(median(lambda.standardized), median(lambda.plain)), 0.5),
    ),
  reproduces: "no",
});
