import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ModelRecipe } from ".";
import { initialWeights } from "./parts.words";

export const pinn: KindWords<SettingsOf<ModelRecipe, "pinn">> = {
  label: "Physics-informed (PINN)",
  fields: {
    hidden: {
      label: "Hidden layers",
      sentence: "Width of each hidden layer of tanh units, separated by commas.",
      formula:
        "Tells a·u + w·∇u, derivatives taken forward through its layers   (Raissi et al. 2019)",
    },
    ...initialWeights,
  },
  without: [
    {
      label: "Activation",
      sentence: "tanh alone: what an equation asks for are derivatives, which should be smooth.",
    },
    {
      label: "Parametrization",
      sentence: "Not here: how derivatives in the inputs go with width is another matter.",
    },
  ],
};
