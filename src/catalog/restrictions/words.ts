import type { ChoiceWords } from "../words";
import type { RestrictionRecipe } from ".";
import { batch } from "./batch.words";
import { oneClass } from "./class.words";
import { layer } from "./layer.words";
import { whole } from "./whole.words";

export const restrictionWords: ChoiceWords<RestrictionRecipe> = {
  label: "Restricted to",
  sentence: "Eigenvalues, density and exact spectrum of a part of the samples or parameters.",
  kinds: { whole, class: oneClass, layer, batch },
};
