import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { InterventionRecipe } from ".";
import { layerChoiceWords } from "./layerChoice.words";

export const freeze: KindWords<SettingsOf<InterventionRecipe, "freeze">> = {
  label: "Hold",
  fields: layerChoiceWords,
};
