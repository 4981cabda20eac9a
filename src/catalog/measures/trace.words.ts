import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const trace: KindWords<SettingsOf<MeasureRecipe, "trace">> = {
  label: "Trace",
  fields: {
    products: {
      label: "Products",
      sentence: "Hessian-vector products spent at each point.",
      formula: "mean of vᵀ·H·v over random v = ±1   (Hutchinson 1990)",
      slider: { low: 2, high: 100, scale: "log" },
    },
  },
};
