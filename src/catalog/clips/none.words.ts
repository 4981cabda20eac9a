import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { ClipRecipe } from ".";

export const none: KindWords<SettingsOf<ClipRecipe, "none">> = { label: "None", fields: {} };
