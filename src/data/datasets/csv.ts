import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import type { Collection } from "../collection";
import { readCsv } from "../readCsv";
import { required, type Source } from "./source";

export const csv = (
  recipe: SettingsOf<DatasetRecipe, "csv">,
  { file, random }: Source,
): Collection => {
  const { bytes, name } = required(file, recipe.file);
  return readCsv(bytes, recipe, random, name);
};
