import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const gradientLine: KindWords<SettingsOf<MeasureRecipe, "gradient-line">> = {
  label: "Loss along the gradient",
  fields: {
    reach: {
      label: "Reach",
      sentence: "How far the line goes, in steps of plain gradient descent.",
      formula: "L(θ − s·η·∇L(θ)),  0 ≤ s ≤ reach   (Mutschler & Zell 2020)",
      slider: { low: 1, high: 100, scale: "log" },
    },
    points: {
      label: "Points",
      sentence: "Losses on the line, evenly spaced.",
      slider: { low: 5, high: 101, scale: "linear" },
    },
  },
};
