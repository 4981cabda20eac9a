import * as v from "valibot";
import { definitionOf, schemasOf } from "../kind";
import { adagrad } from "./adagrad";
import { adam } from "./adam";
import { adamw } from "./adamw";
import type { RuleDefinition } from "./definition";
import { diffgrad } from "./diffgrad";
import { lamb } from "./lamb";
import { lars } from "./lars";
import { lion } from "./lion";
import { momentum } from "./momentum";
import { momo } from "./momo";
import { muon } from "./muon";
import { nesterov } from "./nesterov";
import { rmsprop } from "./rmsprop";
import { sgd } from "./sgd";

export const rules = [
  sgd,
  momentum,
  nesterov,
  adam,
  adamw,
  rmsprop,
  adagrad,
  lion,
  lars,
  lamb,
  muon,
  diffgrad,
  momo,
] as const;

export const ruleSchema = v.variant("kind", schemasOf(rules));
export type RuleRecipe = v.InferOutput<typeof ruleSchema>;

export const ruleDefinition = (recipe: RuleRecipe): RuleDefinition => definitionOf(rules, recipe);
