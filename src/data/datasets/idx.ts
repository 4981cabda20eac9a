import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import type { Collection } from "../collection";
import { readMnist } from "../readMnist";
import { required, type Source } from "./source";

export function idx(
  recipe: SettingsOf<DatasetRecipe, "idx">,
  { file, random }: Source,
): Collection {
  const { bytes, labels } = required(file, recipe.file);
  return readMnist(bytes, required(labels, recipe.labels), recipe, random);
}
