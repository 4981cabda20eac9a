import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { RuleRecipe } from ".";
import { adam } from "./adam.words";

export const adamw: KindWords<SettingsOf<RuleRecipe, "adamw">> = {
  label: "AdamW",
  fields: adam.fields,
};
