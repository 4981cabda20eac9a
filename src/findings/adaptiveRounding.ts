import { all, atLeast, difference, last, least, ratio } from "../study/criterion";
import { finding } from "../study/finding";

export const adaptiveRounding = finding({
  id: "adaptive-rounding",
  group: "Sharpness",
  claim:
    "Rounding each weight to the nearest level is not the best: what matters is the error that a layer writes.",
  source: {
    authors: "Nagel et al.",
    year: 2020,
    title: "Up or Down? Adaptive Rounding for Post-Training Quantization",
    arxiv: "2004.10568",
  },
  picture: { shows: "values", measures: ["full", "nearest", "adaptive"] },
  look: "How much the training loss rises when the first layer’s weights are rounded to seven levels: each to the nearest, or each up or down so that what the layer writes changes least.",
  caveat:
    "One layer of 4,608 weights, by coordinate descent on that layer’s own error. Of a hundred random roundings at most three are better than nearest, fewer than in the paper.",
  base: {
    dataset: { kind: "glyphs", samples: 2000, testFraction: 0 },
    model: { kind: "mlp", hidden: [32] },
    training: { optimizer: { schedule: { kind: "linear" } }, steps: 600, checkpoints: 1 },
  },
  variations: { run: { label: "trained", change: {} } },
  seeds: 3,
  measures: {
    full: { kind: "loss", label: "training loss, not rounded" },
    nearest: { kind: "rounded-loss", label: "training loss, rounded to nearest" },
    adaptive: { kind: "rounded-loss", how: "adaptive", label: "training loss, rounded adaptively" },
    random: { kind: "rounded-loss", how: "random", label: "training loss, rounded at random" },
  },
  criterion: ({ full, nearest, adaptive, random }) =>
    all(
      atLeast(
        ratio(
          difference(last(nearest.run), last(full.run)),
          difference(last(adaptive.run), last(full.run)),
        ),
        1.5,
      ),
      atLeast(ratio(least(random.run), last(adaptive.run)), 1),
    ),
  reproduces: "yes",
});
