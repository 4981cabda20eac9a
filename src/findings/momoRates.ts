import { atLeast, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

export const momoRates = finding({
  id: "momo-rates",
  group: "Optimizers",
  claim:
    "A step that goes no further than the loss can fall trains at learning rates that are far too high for momentum.",
  source: {
    authors: "Schaipp et al.",
    year: 2024,
    title: "MoMo: Momentum Models for Adaptive Learning Rates",
    arxiv: "2305.07583",
  },
  picture: { shows: "values", measures: ["rate"] },
  look: "The largest learning rate that halves the loss in 300 steps, under heavy-ball momentum and under MoMo, both with 0.9 of the past kept.",
  caveat:
    "MoMo steps along a mean of gradients where the heavy ball adds them up, so that at the same rate its step is a tenth; three times as wide a range is therefore thirty times the rate. No rate was too high for it, up to 50,000, the highest tried. It has to be told how low the loss can go: 0 here.",
  base: {
    dataset: { kind: "glyphs", samples: 1000, testFraction: 0 },
    model: { kind: "mlp", hidden: [32] },
    training: { steps: 300, checkpoints: 1 },
  },
  variations: {
    momentum: { label: "momentum", change: {} },
    momo: { label: "MoMo", change: { training: { optimizer: { rule: { kind: "momo" } } } } },
  },
  seeds: 3,
  measures: { rate: { kind: "largest-rate", factor: 1.5 } },
  criterion: ({ rate }) => atLeast(ratio(last(rate.momo), last(rate.momentum)), 30),
  reproduces: "yes",
});
