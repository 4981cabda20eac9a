import { all, atLeast, atMost, difference, last } from "../study/criterion";
import { finding } from "../study/finding";

/** Inputs evenly around the circle: an exact mean over their directions. */
const around = Array.from({ length: 24 }, (_, k): [number, number, number] => {
  const angle = (2 * Math.PI * (k + 0.5)) / 24;
  const rounded = (value: number) => Math.round(1e6 * value) / 1e6;
  return [rounded(Math.cos(angle)), rounded(Math.sin(angle)), 0];
});

/** The mean squared error where a share of the labels is another neuron's. */
const mixed = (share: number) => {
  const neuron = "relu(w1*x1 + w2*x2)";
  return `(1 - ${share})*(${neuron} - relu(x1))^2/2 + ${share}*(${neuron} - relu(x2 - x1))^2/2`;
};

const parameters = [
  { name: "w1", start: 1, low: -1.5, high: 1.5 },
  { name: "w2", start: 0, low: -1.5, high: 1.5 },
];

const share = (of: number) => ({
  label: of === 0 ? "true labels" : `${100 * of} % of another neuron`,
  change: { model: { kind: "function" as const, expression: mixed(of), parameters } },
});

export const neuronNoise = finding({
  id: "neuron-noise",
  group: "Surfaces",
  claim:
    "A single neuron is learned robustly: wrong labels move its minimum no faster than their share grows.",
  source: {
    authors: "Wang et al.",
    year: 2023,
    title: "Robustly Learning a Single Neuron via Sharpness",
    arxiv: "2306.07892",
  },
  picture: { shows: "values", measures: ["moved"] },
  look: "How far the minimum lies from the true neuron (1, 0), for 0 to 20 % of labels from another one: it moves away continuously, at first in proportion to the share.",
  caveat:
    "The exact mean over 24 inputs evenly around the circle, walked down in random halves: nothing else is random, and the wrong labels are those of one other neuron. Sharpness in the paper is a bound on how the error grows with the distance, and no curvature.",
  base: {
    dataset: { kind: "points", points: around },
    model: { kind: "function", expression: mixed(0), parameters },
    training: {
      loss: { kind: "value" },
      optimizer: {
        rule: { kind: "sgd" },
        learningRate: 0.5,
        schedule: { kind: "linear" },
      },
      steps: 2000,
      batchSize: 12,
      checkpoints: 1,
    },
    axes: { first: { kind: "parameter", index: 0 }, second: { kind: "parameter", index: 1 } },
    grid: { columns: 31, rows: 31, alpha: [-1.5, 1.5], beta: [-1.5, 1.5] },
  },
  variations: {
    none: share(0),
    two: share(0.02),
    five: share(0.05),
    ten: share(0.1),
    twenty: share(0.2),
  },
  seeds: 3,
  measures: { moved: { kind: "distance" } },
  criterion: ({ moved }) =>
    all(
      atMost(last(moved.none), 1e-6),
      atLeast(difference(last(moved.two), last(moved.none)), 0.001),
      atLeast(difference(last(moved.five), last(moved.two)), 0.001),
      atLeast(difference(last(moved.ten), last(moved.five)), 0.001),
      atLeast(difference(last(moved.twenty), last(moved.ten)), 0.001),
      atMost(last(moved.two), 0.1),
      atMost(last(moved.twenty), 0.8),
    ),
  reproduces: "yes",
  ci: true,
});
