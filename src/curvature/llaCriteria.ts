import type { LlaCriteria } from "../results/curvature";
import { estimate } from "./estimate";
import type { QuadratureRule } from "./lanczosQuadrature";

/**
 * Both criteria per probe, then mean and spread across probes. K depends on the number of Lanczos
 * steps (for n < 1 many small terms weigh more than few large ones): compare equal settings only.
 */
export function llaCriteria(rules: readonly QuadratureRule[], exponent = 0.5): LlaCriteria {
  return {
    extremeRatio: estimate(rules.map(({ nodes }) => Math.abs(nodes[nodes.length - 1] / nodes[0]))),
    negativeShare: estimate(rules.map((rule) => negativeShare(rule, exponent))),
    exponent,
  };
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
