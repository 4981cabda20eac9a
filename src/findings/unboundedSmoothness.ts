import { atLeast, correlation } from "../study/criterion";
import { finding } from "../study/finding";

export const unboundedSmoothness = finding({
  id: "unbounded-smoothness",
  group: "Dynamics",
  claim:
    "Where the gradient is long, curvature is high: smoothness has no bound but one that grows with it.",
  source: {
    authors: "Zhang et al.",
    year: 2020,
    title: "Why Gradient Clipping Accelerates Training: A Theoretical Justification for Adaptivity",
    arxiv: "1905.11881",
  },
  picture: { shows: "series", measures: ["lambda", "norm"] },
  look: "Largest eigenvalue and norm of the gradient along one training, at 38 checkpoints: they rise and fall together.",
  caveat:
    "300 digits. On logarithmic scales curvature grows with less than the first power of the norm, so that a line is a bound and not a law; and both fall as the loss does.",
  base: {
    dataset: { kind: "glyphs", samples: 300, testFraction: 0 },
    model: { kind: "mlp", hidden: [64, 64] },
    training: { steps: 608, checkpoints: 38 },
  },
  variations: { run: { label: "momentum", change: {} } },
  seeds: 3,
  measures: {
    lambda: { kind: "largest-eigenvalue", points: 39 },
    norm: { kind: "gradient-norm", points: 39 },
  },
  criterion: ({ lambda, norm }) => atLeast(correlation(norm.run, lambda.run), 0.7),
  reproduces: "yes",
});
