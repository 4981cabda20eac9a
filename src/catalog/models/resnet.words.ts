import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ModelRecipe } from ".";
import { parametrization } from "./parametrization.words";
import { activation, channels, initialWeights, normalization, skip } from "./parts.words";

export const resnet: KindWords<SettingsOf<ModelRecipe, "resnet">> = {
  label: "Residual CNN",
  fields: {
    channels,
    blocks: {
      label: "Blocks",
      sentence: "Residual blocks of two convolutions each.",
      slider: { low: 1, high: 12, scale: "linear" },
    },
    skip,
    normalization,
    activation,
    ...initialWeights,
    ...parametrization,
  },
};
