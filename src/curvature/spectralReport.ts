import type { SpectralReport } from "../results/curvature";
import { lanczosQuadrature, type QuadratureOptions } from "./lanczosQuadrature";
import { llaCriteria } from "./llaCriteria";
import type { LinearOperator } from "./operator";
import { bulkEdge } from "./outliers";
import { spectralDensity } from "./spectralDensity";
import { quadratureTrace } from "./trace";

/**
 * Density, trace, LLA criteria and bulk edge of an operator, all from the same random probes.
 *
 * @returns null when aborted before the first probe was finished; otherwise of the probes done.
 * @throws NotFiniteError
 */
export async function spectralReport(
  operator: LinearOperator,
  size: number,
  options: QuadratureOptions & { sigma?: number },
): Promise<SpectralReport | null> {
  const rules = await lanczosQuadrature(operator, size, options);
  if (rules.length === 0) return null;
  const density = spectralDensity(rules, options.sigma);
  return {
    density,
    trace: quadratureTrace(rules, size),
    criteria: llaCriteria(rules),
    bulkEdge: bulkEdge(density, size),
    probes: rules.length,
    steps: options.steps,
  };
}
