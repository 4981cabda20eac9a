import { all, atLeast, atMost, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

export const curveAround = finding({
  id: "curve-around",
  group: "Connectivity",
  claim: "Solutions with a barrier between them are connected by a simple curve of low loss.",
  source: {
    authors: "Garipov et al.",
    year: 2018,
    title: "Loss Surfaces, Mode Connectivity, and Fast Ensembling of DNNs",
    arxiv: "1802.10026",
  },
  picture: { shows: "values", measures: ["barrier", "curve"] },
  look: "A quadratic Bézier curve with one bend, trained for 300 steps, has at most a twentieth of the straight line’s barrier, and loses no test accuracy on its way.",
  caveat:
    "With one narrow hidden layer, or a tenth of the curve’s learning rate, 300 steps leave more of the barrier.",
  base: {
    dataset: { kind: "glyphs", samples: 2000, testFraction: 0.5 },
    model: { kind: "mlp", hidden: [64, 64] },
    training: { steps: 600, checkpoints: 1 },
  },
  variations: { net: { label: "144-64-64-10", change: {} } },
  seeds: 3,
  measures: {
    barrier: { kind: "between" },
    curve: { kind: "between", quantity: "curve-barrier" },
    highest: { kind: "between", quantity: "curve-highest" },
    accuracy: { kind: "between", quantity: "curve-accuracy", split: "test" },
    disagreement: { kind: "between", quantity: "disagreement" },
  },
  criterion: ({ barrier, curve, accuracy }) =>
    all(
      atMost(ratio(last(curve.net), last(barrier.net)), 0.05),
      atLeast(last(accuracy.net), -0.01),
    ),
  reproduces: "yes",
});
