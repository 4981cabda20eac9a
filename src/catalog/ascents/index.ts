import * as v from "valibot";
import { definitionOf, schemasOf } from "../kind";
import { asam } from "./asam";
import type { AscentDefinition } from "./definition";
import { gradient } from "./gradient";
import { orthogonal } from "./orthogonal";
import { sam } from "./sam";

export const ascents = [gradient, sam, asam, orthogonal] as const;

export const ascentSchema = v.variant("kind", schemasOf(ascents));
export type AscentRecipe = v.InferOutput<typeof ascentSchema>;

export const ascentDefinition = (recipe: AscentRecipe): AscentDefinition =>
  definitionOf(ascents, recipe);
