import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AxisRecipe } from ".";
import { index } from "./number.words";

export const parameter: KindWords<SettingsOf<AxisRecipe, "parameter">> = {
  label: "One parameter",
  fields: {
    index: {
      ...index,
      sentence: "Which parameter, counted through all of them; the axis shows its own value.",
    },
  },
};
