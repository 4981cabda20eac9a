import { all, between, last } from "../study/criterion";
import { finding } from "../study/finding";

export const sampleSize = finding({
  id: "sample-size",
  group: "Scale",
  claim:
    "One more sample changes the loss landscape by an amount that falls as one over their number.",
  source: {
    authors: "Kiselev & Grabovoy",
    year: 2024,
    title: "Unraveling the Hessian: A Key to Smooth Convergence in Loss Function Landscapes",
    arxiv: "2409.11995",
  },
  picture: { shows: "values", measures: ["absolute", "squared"] },
  look: "The slope of the mean of |Lₖ₊₁ − Lₖ| over a plane against k, on logarithmic axes from 50 samples on: −1, and −2 for the squares. Opened in the lab and trained, its samples are a knob of Slice: the terrain sways while they are few, and comes to rest; beside the knob stands this slope, of the plane on the stage.",
  caveat:
    "The change is |ℓₖ₊₁ − Lₖ|/(k + 1), so a slope of −1 says that single losses keep their spread; the paper’s bound is about its factor.",
  fails: {
    words: "Take 100 samples: from 50 to 100 of them chance decides the slope.",
    change: { dataset: { samples: 100 } },
  },
  base: {
    dataset: { kind: "glyphs", samples: 2000, testFraction: 0 },
    model: { kind: "mlp", hidden: [32] },
    training: {
      optimizer: { rule: { kind: "momentum" }, learningRate: 0.05 },
      steps: 300,
      checkpoints: 1,
    },
  },
  variations: { net: { label: "144-32-10", change: {} } },
  seeds: 3,
  measures: {
    absolute: { kind: "sample-slope" },
    squared: { kind: "sample-slope", difference: "squared" },
  },
  criterion: ({ absolute, squared }) =>
    all(between(last(absolute.net), -1.12, -0.88), between(last(squared.net), -2.24, -1.76)),
  reproduces: "yes",
  core: true,
});
