import * as v from "valibot";
import { definitionOf, schemasOf } from "../kind";
import type { AttackDefinition } from "./definition";
import { fgsm } from "./fgsm";
import { none } from "./none";
import { pgd } from "./pgd";

export const attacks = [none, fgsm, pgd] as const;

export const attackSchema = v.variant("kind", schemasOf(attacks));
export type AttackRecipe = v.InferOutput<typeof attackSchema>;

export const attackDefinition = (recipe: AttackRecipe): AttackDefinition =>
  definitionOf(attacks, recipe);
