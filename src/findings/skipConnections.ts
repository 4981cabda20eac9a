import { all, atLeast, atMost, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

const deep = Array<number>(24).fill(32);

export const skipConnections = finding({
  id: "skip-connections",
  group: "Surfaces",
  claim: "Skip connections make the surroundings of a deep network’s minimum smooth and wide.",
  source: {
    authors: "Li et al.",
    year: 2018,
    title: "Visualizing the Loss Landscape of Neural Nets",
    arxiv: "1712.09913",
  },
  picture: { shows: "terrains" },
  look: "24 hidden layers of 32 units on a filter-normalized random plane: with skip connections the highest loss is orders of magnitude lower, the basin wider and less of it is bent the wrong way. On the plain network’s plane the loss rises beyond half a million and a sixth to a fourth is not convex; on the residual one’s it stays below 1,000, and next to nothing is.",
  caveat:
    "One random plane for each seed. Without skip connections a network this deep is trained less far, and part of the difference is that.",
  fails: {
    words:
      "Take 2 hidden layers in place of 24: the plain network’s surroundings are then as smooth as the residual one’s.",
    change: { model: { hidden: [32, 32] } },
  },
  base: {
    dataset: { kind: "glyphs" },
    model: { kind: "mlp", hidden: deep },
    training: {
      optimizer: { rule: { kind: "adam" }, learningRate: 0.001 },
      steps: 600,
      checkpoints: 1,
    },
  },
  variations: {
    plain: { label: "the plain network", change: {} },
    skip: { label: "the residual one", change: { model: { skip: true } } },
  },
  seeds: 3,
  measures: {
    highest: { kind: "cut", quantity: "highest" },
    basin: { kind: "cut", quantity: "basin" },
    bent: { kind: "cut", quantity: "non-convex" },
    loss: { kind: "loss" },
    surface: { kind: "cut", columns: 15 },
  },
  criterion: ({ highest, basin, bent }) =>
    all(
      atMost(ratio(last(highest.skip), last(highest.plain)), 0.01),
      atLeast(ratio(last(basin.skip), last(basin.plain)), 3),
      atMost(ratio(last(bent.skip), last(bent.plain)), 0.5),
    ),
  reproduces: "yes",
  core: true,
});
