import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const extremeRatio: KindWords<SettingsOf<MeasureRecipe, "extreme-ratio">> = {
  label: "Extreme ratio r_e",
  fields: {
    steps: {
      label: "Lanczos steps",
      sentence: "Most Hessian-vector products at each point; fewer where both ends have converged.",
      slider: { low: 10, high: 300, scale: "log" },
    },
  },
};
