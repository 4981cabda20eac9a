import { all, atLeast, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

export const dropoutStability = finding({
  id: "dropout-stability",
  group: "Connectivity",
  claim: "The wider a network, the less it loses with half of its units.",
  source: {
    authors: "Kuditipudi et al.",
    year: 2019,
    title: "Explaining Landscape Connectivity of Low-cost Solutions for Multilayer Nets",
    arxiv: "1906.06247",
  },
  picture: { shows: "values", measures: ["halves"] },
  look: "The training loss with a random half of the hidden units, the rest twice as strong, over 20 draws: it falls with every fourfold width, and at least eightfold from 16 to 256 units.",
  caveat:
    "One hidden layer. With two it falls about fivefold over these widths, and eightfold over more of them.",
  base: {
    dataset: { kind: "glyphs", samples: 2000, testFraction: 0.5 },
    model: { kind: "mlp", hidden: [16] },
    training: { steps: 400, checkpoints: 1 },
  },
  variations: {
    narrow: { label: "16 units", change: {} },
    medium: { label: "64 units", change: { model: { hidden: [64] } } },
    wide: { label: "256 units", change: { model: { hidden: [256] } } },
  },
  seeds: 3,
  measures: { halves: { kind: "halves" }, loss: { kind: "loss" } },
  criterion: ({ halves }) =>
    all(
      atLeast(ratio(last(halves.narrow), last(halves.medium)), 1),
      atLeast(ratio(last(halves.medium), last(halves.wide)), 1),
      atLeast(ratio(last(halves.narrow), last(halves.wide)), 8),
    ),
  reproduces: "yes",
});
