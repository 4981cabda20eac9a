import type { LlaCriteria, RitzEnd } from "../results/curvature";
import { estimate } from "./estimate";
import type { ProbeRule, QuadratureRule } from "./lanczosQuadrature";

/**
 * The criteria of LLA. r_e is that of the outermost Ritz values of all probes, since each of them is
 * a bound: a mean over probes would only be farther off. K is the mean over probes, and depends on the
 * number of Lanczos steps (for n < 1 many small terms weigh more than few large ones): that after half
 * of them is given beside it.
 *
 * @param rules at least one.
 */
export function llaCriteria(rules: readonly ProbeRule[], exponent = 0.5): LlaCriteria {
  const share = (rule: QuadratureRule) => negativeShare(rule, exponent);
  return {
    extremeRatio: estimate(rules.map(({ nodes }) => Math.abs(nodes[nodes.length - 1] / nodes[0]))),
    ends: {
      largest: outermost(rules, ({ nodes, residuals }) => [nodes[0], residuals[0]], 1),
      smallest: outermost(
        rules,
        ({ nodes, residuals }) => [nodes[nodes.length - 1], residuals[nodes.length - 1]],
        -1,
      ),
    },
    negativeShare: estimate(rules.map(share)),
    halfway: {
      steps: rules[0].half.steps,
      negativeShare: estimate(rules.map(({ half }) => share(half))),
    },
    exponent,
  };
}

/** @param side 1 for the largest value, −1 for the smallest. */
function outermost(
  rules: readonly ProbeRule[],
  endOf: (rule: ProbeRule) => [value: number, residual: number],
  side: 1 | -1,
): RitzEnd {
  const [value, residual] = rules
    .map(endOf)
    .reduce((best, end) => (side * end[0] > side * best[0] ? end : best));
  return { value, residual };
}

function negativeShare({ nodes, weights }: QuadratureRule, exponent: number): number {
  let negative = 0;
  let positive = 0;
  for (let i = 0; i < nodes.length; i++) {
    const term = Math.abs(nodes[i] * weights[i]) ** exponent;
    if (nodes[i] < 0) negative += term;
    else positive += term;
  }
  return negative / positive;
}
