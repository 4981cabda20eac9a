import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { RuleRecipe } from ".";
import { epsilon } from "./adam.words";

export const adagrad: KindWords<SettingsOf<RuleRecipe, "adagrad">> = {
  label: "Adagrad",
  fields: { epsilon },
};
