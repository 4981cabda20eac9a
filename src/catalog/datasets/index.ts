import * as v from "valibot";
import { definitionOf, schemasOf } from "../kind";
import type { DatasetDefinition } from "./definition";
import { spirals } from "./spirals";

export const datasets = [spirals] as const;

export const datasetSchema = v.variant("kind", schemasOf(datasets));
export type DatasetRecipe = v.InferOutput<typeof datasetSchema>;

export const datasetDefinition = (recipe: DatasetRecipe): DatasetDefinition =>
  definitionOf(datasets, recipe);
