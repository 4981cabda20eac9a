import * as v from "valibot";
import { definitionOf, schemasOf } from "../kind";
import { crossEntropy } from "./cross-entropy";
import type { LossDefinition } from "./definition";
import { encouraging } from "./encouraging";
import { focal } from "./focal";
import { generalized } from "./generalized";
import { halfSquared } from "./half-squared";
import { meanAbsolute } from "./mean-absolute";
import { meanSquared } from "./mean-squared";
import { normalized } from "./normalized";
import { poly } from "./poly";
import { smoothed } from "./smoothed";
import { squentropy } from "./squentropy";
import { stablemax } from "./stablemax";
import { value } from "./value";
import { zLoss } from "./z-loss";

export const losses = [
  crossEntropy,
  meanSquared,
  halfSquared,
  stablemax,
  squentropy,
  poly,
  focal,
  encouraging,
  generalized,
  normalized,
  meanAbsolute,
  smoothed,
  zLoss,
  value,
] as const;

export const lossSchema = v.variant("kind", schemasOf(losses));
export type LossRecipe = v.InferOutput<typeof lossSchema>;
export type LossKind = LossRecipe["kind"];

export const lossDefinition = (recipe: LossRecipe): LossDefinition => definitionOf(losses, recipe);
