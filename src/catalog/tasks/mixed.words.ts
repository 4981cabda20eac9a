import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { TaskRecipe } from ".";
import { drawWords } from "./chance.words";

export const mixed: KindWords<SettingsOf<TaskRecipe, "mixed">> = {
  label: "Mixed in pairs",
  fields: {
    most: {
      label: "Of the other",
      sentence:
        "Each training sample takes on a share of another one, uniform up to this; a class is the other’s as often as the share says, numbers are mixed too. A phase for each epoch, with draws of their own, is mixup.",
      formula: "x ← (1 − λ)·xᵢ + λ·xⱼ   (Zhang et al. 2018, with α = 1 for up to ½)",
      slider: { low: 0, high: 0.5, scale: "linear" },
    },
    draw: drawWords,
  },
};
