import { all, atLeast, between, constant, last, ratio } from "../study/criterion";
import { finding } from "../study/finding";

const [NEAR, RADIUS] = [0.02, 0.05];

export const firstOrderFlatness = finding({
  id: "first-order-flatness",
  group: "Sharpness",
  claim:
    "The longest gradient nearby tells at least as much as the highest loss, and near a minimum it tells the largest eigenvalue.",
  source: {
    authors: "Zhang et al.",
    year: 2023,
    title:
      "Gradient Norm Aware Minimization Seeks First-Order Flatness and Improves Generalization",
    arxiv: "2303.03108",
  },
  picture: { shows: "values", measures: ["first", "near", "zeroth"] },
  look: "First-order flatness R⁽¹⁾, ρ times the longest gradient within ρ = 0.05, beside ρ²·λ_max and beside the highest rise of the loss within ρ.",
  caveat:
    "It is never below the loss’s own rise, but at both radii it is a seventh to two thirds above λ_max: the gradient that is left at the end of training adds to it at the smaller, and higher derivatives at the larger. The longest gradient is searched for from two starts, and may be longer.",
  base: {
    dataset: { kind: "glyphs", samples: 1000, testFraction: 0 },
    model: { kind: "mlp", hidden: [32], activation: "tanh" },
    training: { steps: 1500, checkpoints: 1 },
  },
  variations: { run: { label: "trained", change: {} } },
  seeds: 3,
  measures: {
    first: { kind: "first-order-flatness", radius: RADIUS },
    near: { kind: "first-order-flatness", radius: NEAR },
    lambda: { kind: "largest-eigenvalue" },
    zeroth: { kind: "worst-case-sharpness", norm: 2, scale: "unit", radius: RADIUS },
  },
  criterion: ({ first, near, lambda, zeroth }) =>
    all(
      atLeast(ratio(last(first.run), last(zeroth.run)), 1),
      between(
        ratio(ratio(last(first.run), last(lambda.run)), constant(RADIUS ** 2, "ρ²")),
        0.8,
        1.2,
      ),
      between(ratio(ratio(last(near.run), last(lambda.run)), constant(NEAR ** 2, "ρ²")), 0.8, 1.2),
    ),
  reproduces: "no",
});
