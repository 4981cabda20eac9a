import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { InterventionRecipe } from ".";
import { layerChoiceWords } from "./layerChoice.words";

export const reinitialize: KindWords<SettingsOf<InterventionRecipe, "reinitialize">> = {
  label: "Initialize anew",
  fields: layerChoiceWords,
};
