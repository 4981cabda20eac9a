import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const largestEigenvalue: KindWords<SettingsOf<MeasureRecipe, "largest-eigenvalue">> = {
  label: "Largest eigenvalue",
  fields: {
    of: {
      label: "Eigenvalue of",
      sentence: "The Hessian, or the Hessian as Adam rescales it at that very step.",
      formula: "P^{-1/2}·H·P^{-1/2} with P = diag(√v̂ + ε)   (Cohen et al. 2022)",
      choices: { hessian: "Hessian", preconditioned: "Preconditioned" },
    },
  },
};
