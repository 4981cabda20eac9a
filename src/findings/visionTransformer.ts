import { all, atLeast, atMost, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

export const visionTransformer = finding({
  id: "vision-transformer",
  group: "Sharpness",
  claim:
    "A vision transformer ends in sharper regions than a convolutional network, which sharpness-aware minimization flattens.",
  source: {
    authors: "Chen et al.",
    year: 2022,
    title:
      "When Vision Transformers Outperform ResNets without Pre-training or Strong Data Augmentations",
    arxiv: "2106.01548",
  },
  picture: { shows: "pairs", x: "loss", y: "lambda" },
  look: "The largest eigenvalue of both networks after 300 steps of Adam, at a training loss that is no higher for the transformer.",
  caveat:
    "On 500 digits the transformer of 18,000 parameters tells far fewer of the test digits, with SAM or without; and with SAM it has a higher loss after as many steps, so that part of its flatness is that.",
  base: {
    dataset: { kind: "glyphs", samples: 1000 },
    model: { kind: "cnn", channels: [16, 32] },
    training: {
      optimizer: { rule: { kind: "adam" }, learningRate: 0.002, schedule: { kind: "linear" } },
      batchSize: 32,
      steps: 300,
      checkpoints: 1,
    },
  },
  variations: {
    cnn: { label: "CNN", change: {} },
    vit: { label: "transformer", change: { model: { kind: "vit" } } },
    sam: {
      label: "transformer with SAM",
      change: {
        model: { kind: "vit" },
        training: { optimizer: { ascent: { kind: "sam", radius: 0.1 } } },
      },
    },
  },
  seeds: 3,
  measures: {
    lambda: { kind: "sharpness" },
    loss: { kind: "loss" },
    test: { kind: "accuracy" },
  },
  criterion: ({ lambda, loss }) =>
    all(
      atLeast(ratio(last(lambda.vit), last(lambda.cnn)), 1.5),
      atMost(ratio(last(loss.vit), last(loss.cnn)), 1.5, "mean"),
      atMost(ratio(last(lambda.sam), last(lambda.vit)), 0.5),
    ),
  reproduces: "yes",
});
