import type { SettingsOf } from "../../catalog/kind";
import type { RuleRecipe } from "../../catalog/rules";
import type { Decay } from "../../kernel/descent";
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
 * all rules but `adamw`, `lion`, `lamb` and `muon`. Kernels are decayed, and where `decayed` says so biases,
 * scales and shifts as well.
 *
 * @param held entries of θ that are not decayed.
 */
export function createRule(
  { rule, weightDecay, decayed }: Pick<OptimizerRecipe, "rule" | "weightDecay" | "decayed">,
  layout: ParameterLayout,
  past: Past = NO_PAST,
  held: Iterable<number> = [],
): Rule {
  const code = codes[rule.kind] as RuleCode<RuleRecipe>;
  const decay = { weightDecay, otherDecay: decayed === "all" ? weightDecay : 0 };
  const perParameter = decayPerParameter(decay, layout);
  for (const entry of held) perParameter[entry] = 0;
  return { ...code(rule, perParameter, past, layout), ...decay };
}

function decayPerParameter(decay: Decay, layout: ParameterLayout): Float64Array {
  const perParameter = new Float64Array(parameterCount(layout));
  for (const { role, offset, size } of layout) {
    const own = role === "kernel" ? decay.weightDecay : decay.otherDecay;
    perParameter.fill(own, offset, offset + size);
  }
  return perParameter;
}
