import { t } from "../../language/t";
import { hasConverged, ratioOfEnds } from "../../results/convergence";
import type { LlaCriteria } from "../../results/curvature";
import { formatNumber } from "../../snapshot/formatNumber";
import type { Figure } from "./FigureTable";
import { meanFigure } from "./meanFigure";

/**
 * r_e with what is known of it. Where λ_max has converged and λ_min has not, but is negative, the
 * ratio can only be larger than what was found; where λ_min has not shown itself negative, or λ_max
 * has not converged either, nothing is known.
 */
export function extremeRatio(
  { ends, extremeRatio: ofProbes }: LlaCriteria,
  steps: number,
): Omit<Figure, "name"> {
  if (ends === undefined) {
    const formula = t`${meanFigure(ofProbes).formula ?? ""}, each from Ritz values, which are bounds`;
    return { ...meanFigure(ofProbes), formula };
  }
  const { largest, smallest } = ends;
  const size = Math.max(Math.abs(largest.value), Math.abs(smallest.value));
  const sure = hasConverged(smallest.value, smallest.residual, size);
  const top = hasConverged(largest.value, largest.residual, size);
  const { value: ratio, error } = ratioOfEnds(largest, smallest);
  const value = formatNumber(ratio);
  if (sure && top) {
    return { value, error: formatNumber(error, 1), formula: "± what both residuals allow" };
  }
  const settings = t`λ ${sure ? "max" : "min"} not converged in ${steps} steps`;
  return top && smallest.value < 0
    ? { value: `≥ ${value}`, formula: "a bound: more steps may find a lower λ min", settings }
    : { value: "not known", formula: t`of Ritz values: ${value}`, settings };
}
