import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import type { Collection } from "../collection";
import { readCsv } from "../readCsv";
import { required, type Source } from "./source";

export const csv = (recipe: SettingsOf<DatasetRecipe, "csv">, { file }: Source): Collection =>
  readCsv(required(file, recipe.file).bytes, recipe);
