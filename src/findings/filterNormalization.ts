import { all, atLeast, atMost, distance, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

export const filterNormalization = finding({
  id: "filter-normalization",
  group: "Surfaces",
  claim: "Filter-normalized surfaces do not change when a ReLU network is rescaled; raw ones do.",
  source: {
    authors: "Li et al.",
    year: 2018,
    title: "Visualizing the Loss Landscape of Neural Nets",
    arxiv: "1712.09913",
  },
  picture: { shows: "terrains" },
  look: "The same function with first-layer weights ten times as large and second-layer weights a tenth: its raw surface is another, its filter-normalized one is the same to rounding. The first two small terrains are one and the same, while the last two differ by 200 and more in places, and λ_max is over forty times as large.",
  caveat:
    "Only rescalings of single units are undone, and only where units are ReLUs; the cut is one random plane.",
  fails: {
    words:
      "Leave the directions of the first two surfaces unnormalized: they then differ by hundreds.",
    measures: { filter: { normalization: "none" }, filterRescaled: { normalization: "none" } },
  },
  base: {
    dataset: { kind: "glyphs" },
    model: { kind: "mlp", hidden: [32] },
    training: { steps: 600, checkpoints: 1 },
  },
  variations: { net: { label: "144-32-10", change: {} } },
  seeds: 3,
  measures: {
    filter: { kind: "cut", columns: 7, label: "the filter-normalized surface" },
    filterRescaled: { kind: "cut", columns: 7, rescaled: 10, label: "that of the rescaled net" },
    raw: { kind: "cut", columns: 7, normalization: "none", label: "the raw surface" },
    rawRescaled: {
      kind: "cut",
      columns: 7,
      normalization: "none",
      rescaled: 10,
      label: "that of the rescaled net",
    },
    lambda: { kind: "sharpness" },
    lambdaRescaled: { kind: "sharpness", rescaled: 10 },
  },
  criterion: ({ filter, filterRescaled, raw, rawRescaled, lambda, lambdaRescaled }) =>
    all(
      atMost(distance(filter.net, filterRescaled.net), 1e-4),
      atLeast(distance(raw.net, rawRescaled.net), 1),
      atLeast(ratio(last(lambdaRescaled.net), last(lambda.net)), 10),
    ),
  reproduces: "yes",
  core: true,
  ci: true,
});
