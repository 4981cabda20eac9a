import * as v from "valibot";
import { definitionOf, schemasOf } from "../kind";
import { batch } from "./batch";
import { oneClass } from "./class";
import type { RestrictionDefinition } from "./definition";
import { layer } from "./layer";
import { whole } from "./whole";

export const restrictions = [whole, oneClass, layer, batch] as const;

export const restrictionSchema = v.variant("kind", schemasOf(restrictions));
export type RestrictionRecipe = v.InferOutput<typeof restrictionSchema>;

export const restrictionDefinition = (recipe: RestrictionRecipe): RestrictionDefinition =>
  definitionOf(restrictions, recipe);
