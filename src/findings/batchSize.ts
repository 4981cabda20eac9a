import { all, atLeast, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

const batch = (batchSize: number) => ({
  label: `batches of ${batchSize}`,
  change: { training: { batchSize } },
});
const rate = (learningRate: number) => ({
  label: `η ${learningRate}`,
  change: { training: { optimizer: { learningRate } } },
});

export const batchSize = finding({
  id: "batch-size",
  group: "Scale",
  claim: "Small batches and large learning rates end where the loss is flatter.",
  source: {
    authors: "Keskar et al.",
    year: 2017,
    title: "On Large-Batch Training for Deep Learning: Generalization Gap and Sharp Minima",
    arxiv: "1609.04836",
    further: [
      { on: "learning rates", authors: "Jastrzębski et al.", year: 2017, arxiv: "1711.04623" },
    ],
  },
  picture: { shows: "values", measures: ["lambda"] },
  look: "λ_max after 1,500 steps, whatever the batch: it grows with the batch size and falls with the learning rate. At η 0.05 it is 0.5 with batches of 16, about 1 with 64 and 3 to 3.6 with 1,000; with batches of 64 it is 11 to 13 at η 0.01 and 0.2 at η 0.1.",
  caveat:
    "Equal numbers of steps, so larger batches see more samples. λ_max of the cross-entropy falls with the loss as well, and large rates reach lower losses here.",
  fails: {
    words:
      "Let the learning rate go with the batch, 0.0125 for batches of 16: they end no flatter than those of 64 at 0.05.",
    variations: {
      small: {
        label: "batches of 16 at η 0.0125",
        change: { training: { optimizer: { learningRate: 0.0125 } } },
      },
    },
  },
  base: {
    dataset: { kind: "glyphs", samples: 4000 },
    model: { kind: "mlp", hidden: [64, 64] },
    training: {
      optimizer: { rule: { kind: "momentum" }, learningRate: 0.05, schedule: { kind: "linear" } },
      steps: 1500,
      batchSize: 64,
      checkpoints: 1,
    },
  },
  variations: {
    small: batch(16),
    middle: { label: "batches of 64 at η 0.05", change: {} },
    large: batch(1000),
    slow: rate(0.01),
    fast: rate(0.1),
  },
  seeds: 3,
  measures: {
    lambda: { kind: "sharpness" },
    loss: { kind: "loss" },
    test: { kind: "accuracy", split: "test" },
  },
  criterion: ({ lambda }) =>
    all(
      atLeast(ratio(last(lambda.middle), last(lambda.small)), 1.3),
      atLeast(ratio(last(lambda.large), last(lambda.middle)), 1.5),
      atLeast(ratio(last(lambda.slow), last(lambda.middle)), 3),
      atLeast(ratio(last(lambda.middle), last(lambda.fast)), 2),
    ),
  reproduces: "yes",
  core: true,
});
