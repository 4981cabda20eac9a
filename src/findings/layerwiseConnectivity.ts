import { atMost, greatest } from "../study/criterion";
import { finding } from "../study/finding";

export const layerwiseConnectivity = finding({
  id: "layerwise-connectivity",
  group: "Connectivity",
  claim: "A single layer can be averaged between two networks at little cost.",
  source: {
    authors: "Adilova et al.",
    year: 2024,
    title: "Layer-wise Linear Mode Connectivity",
    arxiv: "2307.06966",
  },
  picture: { shows: "series", measures: ["layers"] },
  look: "The loss with one layer in the middle, as a share of the barrier of all: small for every layer behind the first. The first costs 14 to 24 % and is the most expensive in two of three seeds; no other costs more than 16 %.",
  caveat:
    "The first layer is left out of the criterion, as it is the most expensive in most seeds. Narrow networks trained by Adam without decay do not show it.",
  fails: {
    words:
      "Six layers of 64 units under Adam without decay: one layer alone then costs three quarters of the barrier, and more.",
    change: {
      model: { hidden: [64, 64, 64, 64, 64, 64] },
      training: { optimizer: { rule: { kind: "adam" }, learningRate: 0.001, weightDecay: 0 } },
    },
  },
  base: {
    dataset: { kind: "glyphs", samples: 1000, testFraction: 0.5, difficulty: 1 },
    model: { kind: "mlp", hidden: [128, 128, 128, 128] },
    training: {
      optimizer: {
        rule: { kind: "momentum" },
        learningRate: 0.05,
        weightDecay: 1e-3,
        schedule: { kind: "linear" },
      },
      steps: 300,
      checkpoints: 1,
    },
  },
  variations: { net: { label: "4 × 128", change: {} } },
  seeds: 3,
  measures: {
    later: { kind: "between", quantity: "later-layers" },
    layers: { kind: "between", quantity: "layers" },
    barrier: { kind: "between" },
  },
  criterion: ({ later }) => atMost(greatest(later.net), 0.2),
  reproduces: "yes",
  core: true,
});
