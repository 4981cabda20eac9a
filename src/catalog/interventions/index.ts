import * as v from "valibot";
import { definitionOf, schemasOf } from "../kind";
import type { InterventionDefinition } from "./definition";
import { freeze } from "./freeze";
import { perturb } from "./perturb";
import { prune } from "./prune";
import { reinitialize } from "./reinitialize";
import { renew } from "./renew";
import { rewind } from "./rewind";
import { round } from "./round";

export const interventions = [prune, round, perturb, reinitialize, rewind, freeze, renew] as const;

export const interventionSchema = v.variant("kind", schemasOf(interventions));
export type InterventionRecipe = v.InferOutput<typeof interventionSchema>;

export const interventionDefinition = (recipe: InterventionRecipe): InterventionDefinition =>
  definitionOf(interventions, recipe);
