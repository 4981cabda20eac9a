import { all, atLeast, difference, first, last } from "../study/criterion";
import { finding } from "../study/finding";

export const earlierLayers = finding({
  id: "earlier-layers",
  group: "Dynamics",
  claim: "Where data shift, earlier layers hold more of use than the last one does.",
  source: {
    authors: "Uselis & Oh",
    year: 2025,
    title: "Intermediate Layer Classifiers for OOD Generalization",
    arxiv: "2504.05461",
  },
  picture: { shows: "series", measures: ["probes"] },
  look: "Accuracy of linear classifiers fitted to each layer, from the first of four to the last, on samples whose class mark tells nothing, after training on samples where it told 95 % of the classes.",
  caveat:
    "The linear classifiers are fitted to 1,000 of the shifted samples, by least squares, and asked of the other 1,000; the network has seen none of them. One kind of shift, drawn digits.",
  base: {
    dataset: { kind: "glyphs", samples: 4000 },
    model: { kind: "mlp", hidden: [64, 64, 64, 64] },
    training: {
      task: { kind: "marked", fraction: 0.95 },
      optimizer: { schedule: { kind: "linear" } },
      steps: 800,
      checkpoints: 1,
    },
  },
  variations: {
    marked: { label: "the marked", change: {} },
    plain: { label: "without marks", change: { training: { task: { kind: "original" } } } },
  },
  seeds: 3,
  measures: {
    test: { kind: "accuracy" },
    train: { kind: "accuracy", split: "train" },
    probes: { kind: "probe-accuracies", label: "accuracy of linear classifiers by layer" },
  },
  criterion: ({ test, train, probes }) =>
    all(
      atLeast(last(train.marked), 0.9),
      atLeast(difference(first(probes.marked), last(probes.marked)), 0.05),
      atLeast(difference(first(probes.marked), last(test.marked)), 0.1),
    ),
  reproduces: "yes",
});
