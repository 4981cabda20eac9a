import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AxisRecipe } from ".";
import { index } from "./number.words";

export const eigenvector: KindWords<SettingsOf<AxisRecipe, "eigenvector">> = {
  label: "Hessian eigenvector",
  fields: {
    end: {
      label: "End of the spectrum",
      sentence: "Whether to count from the largest or the most negative eigenvalue.",
      choices: { top: "Largest", bottom: "Most negative" },
    },
    index,
    scale: {
      label: "Scale",
      sentence: "Length of the eigenvector: one, or so that one unit raises the quadratic by ½.",
      formula: "Curvature: δ = v/√|λ|",
      choices: { unit: "Unit", curvature: "By curvature" },
    },
  },
};
