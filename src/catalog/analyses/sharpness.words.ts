import type { FieldWords } from "../words";

export const sharpness = {
  "curvature.sharpness": {
    label: "Sharpness measures",
    sentence: "How much the loss rises around the weights, at worst and on average.",
  },
  "curvature.sharpness.radius": {
    label: "Radius ρ",
    sentence: "Radius of the ball in which the highest loss is looked for.",
    formula: "max over ‖δ‖ ≤ ρ of L(θ + δ) − L(θ)   (Foret et al. 2021)",
    slider: { low: 0.001, high: 1, scale: "log" },
  },
} satisfies Record<string, FieldWords>;
