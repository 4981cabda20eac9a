import { all, between, median } from "../study/criterion";
import { finding } from "../study/finding";
import { chebyshev } from "./chebyshev";

const late = { from: 0.5 };

export const optimizerEdges = finding({
  id: "optimizer-edges",
  group: "Dynamics",
  claim: "Every optimizer has an edge of its own: heavy ball, Nesterov and Adam hover at theirs.",
  source: {
    authors: "Cohen et al.",
    year: 2022,
    title: "Adaptive Gradient Methods at the Edge of Stability",
    arxiv: "2207.14484",
  },
  picture: { shows: "series", measures: ["ratio"], threshold: { value: 1, label: "its edge" } },
  look: "λ_max over (2 + 2μ)/η for heavy ball, over (2 + 2μ)/(η(1 + 2μ)) for Nesterov; for Adam that of the preconditioned Hessian over 38/η: medians over the second half of 8,000 steps.",
  caveat:
    "On 20 points of a Chebyshev polynomial, where gradient flow would become sharper than each edge.",
  base: chebyshev({ rule: { kind: "momentum" }, learningRate: 0.2 }),
  variations: {
    heavyBall: { label: "heavy ball", change: {} },
    nesterov: {
      label: "Nesterov",
      change: {
        training: { optimizer: { rule: { kind: "nesterov" }, learningRate: 0.06 } },
      },
    },
    adam: {
      label: "Adam",
      change: { training: { optimizer: { rule: { kind: "adam" }, learningRate: 1e-3 } } },
    },
  },
  seeds: 3,
  measures: { ratio: { kind: "edge-ratio" } },
  criterion: ({ ratio }) =>
    all(
      between(median(ratio.heavyBall, late), 0.9, 1.2),
      between(median(ratio.nesterov, late), 0.9, 1.2),
      between(median(ratio.adam, late), 0.9, 1.2),
    ),
  reproduces: "yes",
  ci: true,
});
