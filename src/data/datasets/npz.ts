import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import type { Collection } from "../collection";
import { readNpzData } from "../readNpzData";
import { required, type Source } from "./source";

export const npz = (
  recipe: SettingsOf<DatasetRecipe, "npz">,
  { file, random }: Source,
): Collection => {
  const { bytes, name } = required(file, recipe.file);
  return readNpzData(bytes, recipe, random, name);
};
