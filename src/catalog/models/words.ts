import type { WordsFor } from "../words";
import type { ModelRecipe } from ".";
import { cnn } from "./cnn.words";
import { layers } from "./layers.words";
import { mlp } from "./mlp.words";
import { resnet } from "./resnet.words";

export const modelWords: WordsFor<ModelRecipe> = { mlp, cnn, resnet, layers };
