import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const firstOrderFlatness: KindWords<SettingsOf<MeasureRecipe, "first-order-flatness">> = {
  label: "First-order flatness R⁽¹⁾",
  fields: {
    radius: {
      label: "Radius ρ",
      sentence: "How far around the weights the longest gradient is looked for.",
      formula:
        "R⁽¹⁾ = ρ·max ‖∇L(θ + δ)‖ over ‖δ‖ ≤ ρ   (Zhang et al. 2023); near a minimum about ρ²·λ₁",
      slider: { low: 0.001, high: 1, scale: "log" },
    },
    steps: {
      label: "Steps",
      sentence: "Of the search, from each of two starts; each costs a gradient and a product.",
      slider: { low: 1, high: 100, scale: "log" },
      rare: true,
    },
  },
};
