import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AxisRecipe } from ".";

export const adam: KindWords<SettingsOf<AxisRecipe, "adam">> = {
  label: "Adam moment",
  fields: {
    moment: {
      label: "Moment",
      sentence: "Adam's running mean of the gradient, or the root of its running mean square.",
      choices: { first: "First", "second-root": "Root of second" },
    },
  },
};
