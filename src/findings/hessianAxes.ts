import { all, atLeast, between, last } from "../study/criterion";
import { finding } from "../study/finding";

export const hessianAxes = finding({
  id: "hessian-axes",
  group: "Hessian",
  claim: "Along a Hessian eigenvector the loss is a parabola with the eigenvalue as its curvature.",
  source: {
    authors: "Gabdullin",
    year: 2024,
    title:
      "Investigating Generalization Capabilities of Neural Networks by Means of Loss Landscapes and Hessian Analysis",
    arxiv: "2412.10146",
  },
  picture: {
    shows: "values",
    measures: ["first", "second", "far"],
    threshold: { value: 1, label: "λ" },
  },
  look: "Parabolas fitted to 21 losses within 0.02 of the minimum have the first two eigenvalues as curvature, to 5 %. On the line λ stand those of tanh, to 0.4 %, and 2 to 4 % above it those of ReLU; fitted within ten times as far, curvature is a fourth too large for tanh and about half for ReLU.",
  caveat:
    "Of the neighborhood only: at ten times the distance the loss rises faster, by more than those 5 %.",
  fails: {
    words: "Fit the parabolas within ten times as far, 0.2, as the last two bounds do.",
    measures: { first: { reach: 0.2 }, second: { reach: 0.2 } },
  },
  base: {
    dataset: { kind: "glyphs", samples: 500, testFraction: 0 },
    model: { kind: "mlp", hidden: [32] },
    training: { steps: 300, checkpoints: 1 },
  },
  variations: {
    relu: { label: "ReLU", change: {} },
    tanh: { label: "tanh", change: { model: { activation: "tanh" } } },
  },
  seeds: 3,
  measures: {
    first: { kind: "parabola", rank: 1 },
    second: { kind: "parabola", rank: 2 },
    far: { kind: "parabola", rank: 1, reach: 0.2 },
  },
  criterion: ({ first, second, far }) =>
    all(
      between(last(first.relu), 0.95, 1.05),
      between(last(second.relu), 0.95, 1.05),
      between(last(first.tanh), 0.95, 1.05),
      between(last(second.tanh), 0.95, 1.05),
      atLeast(last(far.relu), 1.05),
      atLeast(last(far.tanh), 1.05),
    ),
  reproduces: "yes",
  core: true,
  ci: true,
});
