/**
 * The assignment that courses on deep learning set about loss landscapes, as studies: how a training
 * moves, how its gradient shrinks, what lies where it stops, what its surroundings look like, and what lies
 * between the ends of small and of large batches.
 */
import type { DrawnPicture } from "../study/picture";
import type { Study } from "../study/study";

export interface HomeworkPart {
  title: string;
  /** What is to be done, as an assignment says it. */
  task: string;
  /** What is to be looked for in the figures. */
  look: string;
  study: Study;
  pictures: readonly DrawnPicture[];
}

/** One number to another: 141 weights, so that the whole Hessian is at hand. */
const fit: Study["base"] = {
  dataset: { kind: "regression", target: "chebyshev3", samples: 40, testFraction: 0 },
  dataSeed: 1,
  model: { kind: "mlp", hidden: [10, 10], activation: "tanh" },
  training: {
    loss: { kind: "mean-squared" },
    optimizer: { rule: { kind: "adam" }, learningRate: 0.01 },
    batchSize: null,
    steps: 600,
    checkpoints: 60,
  },
};

const one = { net: { label: "1-10-10-1, tanh", change: {} } };

export const homework: readonly HomeworkPart[] = [
  {
    title: "How a training moves",
    task: "Train the same network eight times. Keep the weights on the way, find the two principal components of all of them, and draw the eight paths: of all weights, and of those of the first layer.",
    look: "Trainings start far apart and end far apart: eight solutions, not one. Read from the axes how much of the movement two directions hold.",
    study: {
      id: "homework-paths",
      base: fit,
      variations: one,
      seeds: 1,
      measures: {
        whole: { kind: "joint-paths", runs: 8, points: 30 },
        first: { kind: "joint-paths", runs: 8, points: 30, firstLayer: true },
      },
      criterion: null,
    },
    pictures: [
      { shows: "paths", measure: "whole" },
      { shows: "paths", measure: "first" },
    ],
  },
  {
    title: "The gradient on the way",
    task: "Draw the norm of the gradient along the training, for three seeds.",
    look: "Does it fall at every step, and in every run? Adam’s steps do not shrink with the gradient: what does that do late in a training?",
    study: {
      id: "homework-gradient",
      base: fit,
      variations: one,
      seeds: 3,
      measures: { norm: { kind: "gradient-norm", points: 60 } },
      criterion: null,
    },
    pictures: [{ shows: "series", measures: ["norm"] }],
  },
  {
    title: "Where the gradient is nearly zero",
    task: "Train a hundred times until little changes any more. At each end, compute the whole Hessian and its minimal ratio, the share of its eigenvalues that are positive, and draw it against the loss.",
    look: "A minimum has only positive eigenvalues. How far from that are these ends, and are those with less loss nearer to it? Eigenvalues below a millionth of the largest count as zero: rounding decides their sign.",
    study: {
      id: "homework-minimal-ratio",
      base: {
        ...fit,
        training: {
          ...fit.training,
          optimizer: {
            rule: { kind: "adam" },
            learningRate: 0.01,
            schedule: { kind: "cosine" },
          },
          steps: 2000,
          checkpoints: 1,
        },
      },
      variations: one,
      seeds: 100,
      measures: {
        loss: { kind: "loss", split: "train" },
        norm: { kind: "gradient-norm" },
        ratio: { kind: "minimal-ratio" },
      },
      criterion: null,
    },
    pictures: [
      { shows: "pairs", x: "loss", y: "ratio" },
      { shows: "pairs", x: "norm", y: "ratio" },
    ],
  },
  {
    title: "The error surface",
    task: "Draw the loss around the end of a training, over the plane of its two principal components and over a random one.",
    look: "One network, two planes, one scale. In which of them did the training move, and what would the other have you believe?",
    study: {
      id: "homework-surface",
      base: { ...fit, grid: { columns: 25, rows: 25 } },
      variations: {
        pca: { label: "principal components", change: {} },
        random: {
          label: "random directions",
          change: {
            axes: { first: { kind: "random", index: 0 }, second: { kind: "random", index: 1 } },
          },
        },
      },
      seeds: 1,
      measures: { surface: { kind: "surface" } },
      criterion: null,
    },
    pictures: [],
  },
  {
    title: "Between small and large batches",
    task: "Train with batches of 16 and of 1,000 from the same initial weights. Draw loss and accuracy on the straight line from one end (0) to the other (1), and as far beyond both.",
    look: "Which end lies in the wider valley? Does the test loss have its lowest point where the training loss has it?",
    study: {
      id: "homework-batches",
      base: {
        dataset: { kind: "glyphs", samples: 4000 },
        model: { kind: "mlp", hidden: [32, 32] },
        training: {
          optimizer: {
            rule: { kind: "momentum" },
            learningRate: 0.02,
            schedule: { kind: "linear" },
          },
          batchSize: 16,
          steps: 1000,
          checkpoints: 1,
        },
      },
      variations: { net: { label: "144-32-32-10", change: {} } },
      seeds: 3,
      measures: {
        train: { kind: "interpolation", batchSize: 1000, label: "training loss" },
        test: { kind: "interpolation", batchSize: 1000, split: "test", label: "test loss" },
        right: {
          kind: "interpolation",
          batchSize: 1000,
          quantity: "accuracy",
          label: "training accuracy",
        },
        rightOnTest: {
          kind: "interpolation",
          batchSize: 1000,
          quantity: "accuracy",
          split: "test",
          label: "test accuracy",
        },
      },
      criterion: null,
    },
    pictures: [
      { shows: "series", measures: ["train", "test"] },
      { shows: "series", measures: ["right", "rightOnTest"] },
    ],
  },
];
