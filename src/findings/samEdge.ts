import { all, atMost, between, last, median, ratio } from "../study/criterion";
import { finding } from "../study/finding";
import { edgeDigits } from "./edgeDigits";

const late = { from: 0.5 };

export const samEdge = finding({
  id: "sam-edge",
  group: "Dynamics",
  claim: "Sharpness-aware minimization has an edge of stability of its own, below 2/η.",
  source: {
    authors: "Long & Bartlett",
    year: 2024,
    title: "Sharpness-Aware Minimization and the Edge of Stability",
    arxiv: "2309.12488",
    further: [
      { on: "the step up ρ∇L", authors: "Agarwala & Dauphin", year: 2023, arxiv: "2302.08692" },
    ],
  },
  picture: {
    shows: "series",
    measures: ["edge"],
    threshold: { value: 1, label: "its edge" },
  },
  look: "λ_max over the λ with ηλ(1 + ρλ/‖∇L‖) = 2, or with ηλ(1 + ρλ) = 2 where the step up is ρ∇L, hovers about 1 in the second half of the run, where gradient descent at the same learning rate ends far sharper. In the picture each is held against an edge of its own, and comes to about 1: λ_max itself ends at 20 with gradient descent, at 12 with the step up ρ∇L and at 5 or 6 with SAM.",
  caveat:
    "The edge of SAM’s normalized step depends on the gradient’s norm at each moment. Without normalization larger learning rates diverge at once, as the first gradients are large. Ours are medians over 1,500 full-batch steps with half-squared error.",
  fails: {
    words: "Give the step up ρ∇L the learning rate 0.1 too: it diverges in the first steps.",
    variations: {
      usam: {
        label: "SAM with the step up ρ∇L, ρ 0.2, η 0.1",
        change: { training: { optimizer: { learningRate: 0.1 } } },
      },
    },
  },
  base: edgeDigits({ steps: 1500, checkpoints: 50 }),
  variations: {
    gd: { label: "gradient descent", change: {} },
    sam: {
      label: "SAM, ρ 0.1",
      change: { training: { optimizer: { ascent: { kind: "sam", radius: 0.1 } } } },
    },
    usam: {
      label: "SAM with the step up ρ∇L, ρ 0.2, η 0.05",
      change: {
        training: {
          optimizer: {
            learningRate: 0.05,
            ascent: { kind: "sam", radius: 0.2, normalized: false },
          },
        },
      },
    },
  },
  seeds: 3,
  measures: { edge: { kind: "edge-ratio", points: 30 }, lambda: { kind: "sharpness" } },
  criterion: ({ edge, lambda }) =>
    all(
      between(median(edge.sam, late), 0.9, 1.15),
      between(median(edge.usam, late), 0.9, 1.1),
      atMost(ratio(last(lambda.sam), last(lambda.gd)), 0.7),
    ),
  reproduces: "yes",
  core: true,
});
