import * as v from "valibot";
import { definitionOf, schemasOf } from "../kind";
import { crossEntropy } from "./cross-entropy";
import type { LossDefinition } from "./definition";
import { halfSquared } from "./half-squared";
import { meanSquared } from "./mean-squared";
import { stablemax } from "./stablemax";

export const losses = [crossEntropy, meanSquared, halfSquared, stablemax] as const;

export const lossSchema = v.variant("kind", schemasOf(losses));
export type LossRecipe = v.InferOutput<typeof lossSchema>;
export type LossKind = LossRecipe["kind"];

export const lossDefinition = (recipe: LossRecipe): LossDefinition => definitionOf(losses, recipe);
