import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { TaskRecipe } from ".";

export const rotated: KindWords<SettingsOf<TaskRecipe, "rotated">> = {
  label: "Turned",
  fields: {
    degrees: {
      label: "Degrees",
      sentence: "Counterclockwise, of images about their middle and of points about the origin.",
      slider: { low: -180, high: 180, scale: "linear" },
    },
  },
};
