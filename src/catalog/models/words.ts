import type { ChoiceWords } from "../words";
import type { ModelRecipe } from ".";
import { cnn } from "./cnn.words";
import { functionModel } from "./function.words";
import { layers } from "./layers.words";
import { mlp } from "./mlp.words";
import { pinn } from "./pinn.words";
import { resnet } from "./resnet.words";
import { vit } from "./vit.words";

export const modelWords: ChoiceWords<ModelRecipe> = {
  label: "Model",
  named: true,
  sentence: "The family of functions to be trained.",
  kinds: { mlp, cnn, resnet, vit, pinn, layers, function: functionModel },
};
