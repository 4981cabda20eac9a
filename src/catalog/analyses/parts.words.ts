import type { FieldWords } from "../words";

export const parts = {
  "curvature.parts": {
    label: "Parts of the steps",
    sentence:
      "Gradient, ascent, memory and update at every checkpoint, and the quadratic model of the loss there.",
    formula: "θ′ = θ − η·ĝ + memory;  m(d) = L + ∇L·d + ½ dᵀHd",
    rare: true,
  },
} satisfies Record<string, FieldWords>;
