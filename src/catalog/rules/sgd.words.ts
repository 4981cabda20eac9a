import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { RuleRecipe } from ".";

export const sgd: KindWords<SettingsOf<RuleRecipe, "sgd">> = { label: "SGD", fields: {} };
