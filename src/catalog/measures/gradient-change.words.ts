import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const gradientChange: KindWords<SettingsOf<MeasureRecipe, "gradient-change">> = {
  label: "Relative gradient change",
  fields: {
    reach: {
      label: "Reach",
      sentence: "How far ahead along the negative gradient the gradient is looked at again.",
      formula: "max ‖∇L(θ − s·u) − ∇L(θ)‖/‖∇L(θ)‖ over s, u = ∇L(θ)/‖∇L(θ)‖",
      slider: { low: 0.01, high: 10, scale: "log" },
    },
    places: {
      label: "Places",
      sentence: "At how many lengths, evenly spaced; each costs a gradient.",
      slider: { low: 1, high: 50, scale: "log" },
      rare: true,
    },
  },
};
