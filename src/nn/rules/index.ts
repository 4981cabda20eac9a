import type { SettingsOf } from "../../catalog/kind";
import type { RuleRecipe } from "../../catalog/rules";
import type { OptimizerRecipe } from "../../recipe/schema";
import { type ParameterLayout, parameterCount } from "../../results/parameters";
import { adagrad } from "./adagrad";
import { adam } from "./adam";
import { adamw } from "./adamw";
import type { Past, Rule, RuleCode } from "./code";
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

const codes: { [K in RuleRecipe["kind"]]: RuleCode<SettingsOf<RuleRecipe, K>> } = {
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
};

const NO_PAST: Past = { step: 0, memory: [] };

/**
 * The update rule of an optimizer. Its g is the gradient, plus λθ where weight decay λ is coupled: for
 * all rules but `adamw`, `lion`, `lamb` and `muon`, and on kernels only (biases, scales and shifts are not
 * decayed).
 */
export function createRule(
  { rule, weightDecay }: Pick<OptimizerRecipe, "rule" | "weightDecay">,
  layout: ParameterLayout,
  past: Past = NO_PAST,
): Rule {
  const code = codes[rule.kind] as RuleCode<RuleRecipe>;
  return { ...code(rule, decayPerParameter(weightDecay, layout), past, layout), weightDecay };
}

/** λ for kernels, 0 elsewhere. */
function decayPerParameter(weightDecay: number, layout: ParameterLayout): Float64Array {
  const decay = new Float64Array(parameterCount(layout));
  for (const { role, offset, size } of layout) {
    if (role === "kernel") decay.fill(weightDecay, offset, offset + size);
  }
  return decay;
}
