import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { TaskRecipe } from ".";

export const longTail: KindWords<SettingsOf<TaskRecipe, "long-tail">> = {
  label: "Long tail",
  fields: {
    ratio: {
      label: "First to last",
      sentence:
        "How many times as many training samples the first class has as the last; between them numbers fall geometrically. Those that test stay.",
      slider: { low: 1, high: 100, scale: "log" },
    },
    balanced: {
      label: "Re-weighted",
      sentence: "Repeats the samples of rare classes until all classes count the same.",
    },
  },
};
