import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ModelRecipe } from ".";
import { initialWeights } from "./parts.words";

export const layers: KindWords<SettingsOf<ModelRecipe, "layers">> = {
  label: "List of layers",
  fields: {
    layers: {
      label: "Layers",
      sentence:
        "One layer a line, from the inputs to the outputs, which are as many as the classes. “distance 10” as the last one makes the cross-entropy the harmonic loss: logits −n·log of the distance to a center of each class.",
    },
    ...initialWeights,
  },
  without: [
    {
      label: "Parametrization",
      sentence:
        "Not for a list, whose groups, shortcuts and attention each go with width in their own way; dense, convolutional and residual networks have it.",
    },
  ],
};
