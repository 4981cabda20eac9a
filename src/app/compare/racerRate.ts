/** Learning rates that optimizers race with unless others are typed. Pure. */

import { type RuleRecipe, ruleDefinition } from "../../catalog/rules";
import { threeDigits } from "../../catalog/threeDigits";
import type { StartLook } from "../../lab/lookAtStart";
import { t } from "../../language/t";
import type { OptimizerRecipe } from "../../recipe/schema";

/** What all first steps are as long as. */
export interface Pace {
  /** The learning rate of plain gradient descent with steps of that length. */
  plain: number;
  /** Whether that is half of its stability limit 2/λ at the start, and not what the recipe's own optimizer does. */
  bounded: boolean;
}

/**
 * Steps as long as those of the recipe's own optimizer, and no longer than those of plain gradient descent
 * at half of its stability limit: nothing is known of a function beyond where its quadratic model holds.
 */
export function paceOf({ rule, learningRate }: OptimizerRecipe, look: StartLook): Pace {
  const own = learningRate / rateOfPlain(rule, 1, look);
  const limit = look.sharpness > 0 ? 1 / look.sharpness : Number.POSITIVE_INFINITY;
  return { plain: Math.min(own, limit), bounded: limit < own };
}

/**
 * The learning rate of a rule; the recipe's own keeps its own.
 *
 * @returns "" where none follows, as at a start that is flat.
 */
export function racerRate(own: OptimizerRecipe, rule: RuleRecipe, look: StartLook | null): string {
  if (rule.kind === own.rule.kind) return String(own.learningRate);
  if (look === null) return "";
  const rate = rateOfPlain(rule, paceOf(own, look).plain, look);
  return rate > 0 && Number.isFinite(rate) ? String(Number(rate.toPrecision(2))) : "";
}

/** The learning rate with which the steps of a rule are as long as those of plain descent with another. */
function rateOfPlain(rule: RuleRecipe, plain: number, look: StartLook): number {
  const { stride } = ruleDefinition(rule);
  const { gradientNorm, parameters } = look;
  const gradients = stride.of === "gradient" ? 1 : gradientNorm / Math.sqrt(parameters);
  return (plain * gradients) / stride.length(rule);
}

/** Where the rates come from, in a sentence. */
export function rateWords(own: OptimizerRecipe, look: StartLook): string {
  return paceOf(own, look).bounded
    ? t`Learning rates to begin with: steps as long as those of plain gradients at half of their stability limit 2/λ, where λ = ${threeDigits(look.sharpness)} at the start. The recipe’s own optimizer keeps its own.`
    : "Learning rates to begin with: steps as long at the start as those of the recipe’s own optimizer.";
}
