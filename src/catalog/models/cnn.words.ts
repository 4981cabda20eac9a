import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ModelRecipe } from ".";
import { parametrization } from "./parametrization.words";
import { activation, channels, initialWeights, normalization } from "./parts.words";

export const cnn: KindWords<SettingsOf<ModelRecipe, "cnn">> = {
  label: "Convolutional",
  fields: {
    channels,
    pooling: {
      label: "Pooling",
      sentence: "How each 2×2 patch is reduced to one value.",
      choices: { average: "Average", max: "Maximum" },
    },
    activation,
    normalization,
    ...initialWeights,
    ...parametrization,
  },
};
