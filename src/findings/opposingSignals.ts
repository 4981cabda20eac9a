import { all, atLeast, least, median } from "../study/criterion";
import { finding } from "../study/finding";
import { edgeDigits } from "./edgeDigits";

/** At the edge of stability. */
const late = { from: 0.75 };

export const opposingSignals = finding({
  id: "opposing-signals",
  group: "Dynamics",
  claim:
    "At the edge of stability a few samples whose losses go opposite ways make much of each step’s change.",
  source: {
    authors: "Rosenfeld & Risteski",
    year: 2024,
    title: "Outliers with Opposing Signals Have an Outsized Effect on Neural Network Optimization",
    arxiv: "2311.04163",
  },
  picture: { shows: "series", measures: ["share"], threshold: { value: 0.02, label: "2 %" } },
  look: "The share of all change of single losses in a step that 2 % of the samples have, those that rise most and those that fall most: 2 % would be theirs if all changed alike.",
  caveat:
    "That rising and falling samples take turns is no finding at the edge, where the loss swings along one direction: what counts is how few make it.",
  base: edgeDigits({ steps: 1900, checkpoints: 100 }),
  variations: { run: { label: "full batch", change: {} } },
  seeds: 3,
  measures: {
    share: { kind: "opposing-share", share: 0.01, points: 101 },
    edge: { kind: "edge-ratio", points: 20 },
  },
  criterion: ({ share, edge }) =>
    all(
      atLeast(median(share.run, late), 0.06),
      atLeast(least(share.run, late), 0.04),
      atLeast(median(edge.run, late), 0.95),
    ),
  reproduces: "yes",
});
