import type { SettingsOf } from "../kind";
import type { KindWords } from "../words";
import type { DatasetRecipe } from ".";
import { noise, samples, testFraction } from "./sampling.words";

export const moons: KindWords<SettingsOf<DatasetRecipe, "moons">> = {
  label: "Moons",
  fields: { samples, testFraction, noise },
};
