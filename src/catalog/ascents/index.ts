import * as v from "valibot";
import { definitionOf, schemasOf } from "../kind";
import { asam } from "./asam";
import type { AscentDefinition } from "./definition";
import { gradient } from "./gradient";
import { sam } from "./sam";

export const ascents = [gradient, sam, asam] as const;

export const ascentSchema = v.variant("kind", schemasOf(ascents));
export type AscentRecipe = v.InferOutput<typeof ascentSchema>;

export const ascentDefinition = (recipe: AscentRecipe): AscentDefinition =>
  definitionOf(ascents, recipe);
