import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ModelRecipe } from ".";
import { activation, initialWeights } from "./parts.words";

export const vit: KindWords<SettingsOf<ModelRecipe, "vit">> = {
  label: "Vision transformer",
  fields: {
    patch: {
      label: "Patch",
      sentence: "Side in pixels of the squares that attend to each other.",
      slider: { low: 1, high: 8, scale: "linear" },
    },
    width: {
      label: "Width",
      sentence: "Channels of each patch: a multiple of the heads.",
      slider: { low: 8, high: 128, scale: "log" },
    },
    heads: {
      label: "Heads",
      sentence: "How many parts the channels attend in.",
      formula: "softmax(QKᵀ/√d)·V in each   (Vaswani et al. 2017)",
      slider: { low: 1, high: 8, scale: "linear" },
    },
    blocks: {
      label: "Blocks",
      sentence: "Each attends, then transforms every patch by itself, both added to what was.",
      slider: { low: 1, high: 6, scale: "linear" },
    },
    activation,
    ...initialWeights,
  },
  without: [
    {
      label: "Parametrization",
      sentence: "Not here: with μP the scores of attention would be divided by d, not by √d.",
    },
  ],
};
