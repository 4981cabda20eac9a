import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ModelRecipe } from ".";
import { parametrization } from "./parametrization.words";
import { activation, bias, initialWeights, normalization, skip } from "./parts.words";

export const mlp: KindWords<SettingsOf<ModelRecipe, "mlp">> = {
  label: "Dense (MLP)",
  fields: {
    hidden: {
      label: "Hidden layers",
      sentence: "Width of each hidden layer, separated by commas; empty is a linear model.",
    },
    activation,
    skip,
    normalization,
    bias,
    ...initialWeights,
    ...parametrization,
  },
};
