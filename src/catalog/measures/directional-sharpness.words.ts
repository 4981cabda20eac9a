import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { MeasureRecipe } from ".";

export const directionalSharpness: KindWords<SettingsOf<MeasureRecipe, "directional-sharpness">> = {
  label: "Curvature along the update",
  fields: {
    direction: {
      label: "Direction",
      sentence:
        "Along which step curvature is taken, at the same weights: the one that was made, or what others would do.",
      formula: "uᵀHu with u the step over its length   (Pan & Li 2023)",
      choices: {
        update: "Last update",
        gradient: "Gradient",
        adam: "Adam’s step",
        clipped: "Clipped gradient",
        sign: "Signs of the gradient",
      },
    },
  },
};
