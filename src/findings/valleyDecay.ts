import { all, atMost, difference, last } from "../study/criterion";
import { finding } from "../study/finding";

const across = ["y1", "y2", "y3", "y4", "y5", "y6"];

const constant = (label: string, learningRate: number) => ({
  label,
  change: { training: { optimizer: { learningRate, schedule: { kind: "constant" as const } } } },
});

export const valleyDecay = finding({
  id: "valley-decay",
  group: "Dynamics",
  claim:
    "In a river valley a large learning rate gets far along the river and stays high above it; letting it fall at the end brings it down.",
  source: {
    authors: "Wen et al.",
    year: 2024,
    title:
      "Understanding Warmup-Stable-Decay Learning Rates: A River Valley Loss Landscape Perspective",
    arxiv: "2410.05192",
  },
  picture: { shows: "values", measures: ["value"] },
  look: "The value at the end: x counts how far along the river, six hillsides how high above it. A constant large rate stands high on the hillsides, a constant small one has not come far; the large one that falls to 0 over the last fifth has both.",
  caveat:
    "A valley made for it: its river falls by 1/1000 for every unit, its hillsides are parabolas of curvature 10, and gradients have noise of deviation 1. What the learning rates are to networks is the river-valley finding of the bigram chain.",
  fails: {
    words: "Take the noise away: there is nothing to come down from, and the fall only costs way.",
    change: { training: { optimizer: { ascent: { kind: "gradient" } } } },
  },
  base: {
    dataset: { kind: "none" },
    model: {
      kind: "function",
      expression: `5*(${across.map((name) => `${name}^2`).join(" + ")}) - x/1000`,
      parameters: [
        { name: "x", start: 0, low: -20, high: 20 },
        ...across.map((name) => ({ name, start: 0.5, low: -1, high: 1 })),
      ],
    },
    training: {
      loss: { kind: "value" },
      optimizer: {
        rule: { kind: "sgd" },
        learningRate: 0.1,
        ascent: { kind: "noisy", deviation: 1 },
        schedule: { kind: "warm-up-stable-decay", decay: 0.2 },
      },
      steps: 100_000,
      batchSize: null,
      checkpoints: 1,
    },
    axes: { first: { kind: "parameter", index: 0 }, second: { kind: "parameter", index: 1 } },
  },
  variations: {
    high: constant("constant, η 0.1", 0.1),
    low: constant("constant, η 0.01", 0.01),
    falls: { label: "η 0.1, falling at the end", change: {} },
  },
  seeds: 5,
  measures: { value: { kind: "loss", label: "value at the end" } },
  criterion: ({ value }) =>
    all(
      atMost(difference(last(value.falls), last(value.high)), -0.05),
      atMost(difference(last(value.falls), last(value.low)), 0),
    ),
  reproduces: "yes",
});
