import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { AttackRecipe } from ".";

export const none: KindWords<SettingsOf<AttackRecipe, "none">> = { label: "None", fields: {} };
