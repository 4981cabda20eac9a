import { all, atLeast, atMost, last } from "../study/criterion";
import { finding } from "../study/finding";

export const earlyAlignment = finding({
  id: "early-alignment",
  group: "Dynamics",
  claim:
    "From a small start, the units of a ReLU network turn to the classes before the loss falls.",
  source: {
    authors: "Min et al.",
    year: 2024,
    title: "Early Neuron Alignment in Two-layer ReLU Networks with Small Initialization",
    arxiv: "2307.12851",
  },
  picture: { shows: "values", measures: ["aligned"] },
  look: "How much of the first layer, by length, points within 15° of the mean of a class when the loss has fallen by a tenth; with initial weights a hundred times as large hardly more than by chance.",
  caveat:
    "Counted by length: units that no sample moves stay where they were, and are short. Two arcs in the plane, 100 units whose weights begin at a thousandth.",
  base: {
    dataset: { kind: "arcs", samples: 200, testFraction: 0 },
    model: {
      kind: "mlp",
      hidden: [100],
      bias: false,
      initialization: "glorot",
      gain: 0.01,
    },
    training: {
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.05 },
      batchSize: null,
      steps: 2000,
      checkpoints: 400,
    },
  },
  variations: {
    small: { label: "small start", change: {} },
    large: { label: "usual start", change: { model: { gain: 1 } } },
  },
  seeds: 3,
  measures: { aligned: { kind: "unit-alignment" }, loss: { kind: "loss" } },
  criterion: ({ aligned, loss }) =>
    all(
      atLeast(last(aligned.small), 0.95),
      atMost(last(aligned.large), 0.5),
      atMost(last(loss.small), 0.1),
    ),
  reproduces: "yes",
});
