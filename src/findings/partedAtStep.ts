import { all, atLeast, atMost, difference, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

export const partedAtStep = finding({
  id: "parted-at-step",
  group: "Connectivity",
  claim:
    "Runs that part late end in one basin: the barrier between them falls with the step at which they part.",
  source: {
    authors: "Singh et al.",
    year: 2024,
    title: "Landscaping Linear Mode Connectivity",
    arxiv: "2406.16300",
  },
  picture: { shows: "values", measures: ["start", "early", "later", "halfway"] },
  look: "One run, and the same from a step on with other batches: the barrier between both ends is largest where they part at the start, and nearly nothing where they part halfway.",
  caveat:
    "Batches of 16 and a learning rate that falls to 0. Near the largest stable learning rate the barrier need not fall at every step in between, so the steps between are compared in the mean over seeds.",
  base: {
    dataset: { kind: "glyphs", samples: 4000, testFraction: 0.5 },
    model: { kind: "mlp", hidden: [64, 64] },
    training: {
      optimizer: {
        rule: { kind: "momentum" },
        learningRate: 0.05,
        schedule: { kind: "linear" },
      },
      batchSize: 16,
      steps: 800,
      checkpoints: 1,
    },
  },
  variations: { net: { label: "144-64-64-10", change: {} } },
  seeds: 5,
  measures: {
    start: { kind: "between", branch: 0 },
    early: { kind: "between", branch: 20 },
    later: { kind: "between", branch: 100 },
    halfway: { kind: "between", branch: 400 },
  },
  criterion: ({ start, early, later, halfway }) =>
    all(
      atMost(ratio(last(halfway.net), last(start.net)), 0.1),
      atLeast(difference(last(start.net), last(early.net)), 0, "mean"),
      atLeast(difference(last(early.net), last(later.net)), 0, "mean"),
      atLeast(difference(last(later.net), last(halfway.net)), 0, "mean"),
    ),
  reproduces: "yes",
});
