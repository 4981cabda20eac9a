import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AxisRecipe } from ".";

export const pca: KindWords<SettingsOf<AxisRecipe, "pca">> = {
  label: "Principal component of the path",
  fields: {
    component: {
      label: "Component",
      sentence: "Which principal component; the first holds most of the path.",
      countFrom: 1,
      formula: "Singular vectors of the rows θ_t − θ_T",
    },
  },
};
