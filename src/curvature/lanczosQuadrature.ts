import { type Lanczos, lanczos } from "./lanczos";
import type { LinearOperator } from "./operator";
import { rademacherProbe } from "./probes";
import { ritzEstimates } from "./ritzPairs";
import { tridiagonalEigen } from "./tridiagonal";
import type { Watch } from "./watch";

/**
 * What one random probe sees of an operator's spectrum: vᵀf(A)v / vᵀv ≈ Σ_i weights[i]·f(nodes[i]),
 * exact for polynomials up to degree 2m − 1.
 */
export interface QuadratureRule {
  /** Ritz values, descending. */
  nodes: Float64Array;
  /** Squared first components of T's eigenvectors; they sum to 1. */
  weights: Float64Array;
}

/** A rule with what tells how far its probe has come. */
export interface ProbeRule extends QuadratureRule {
  /** |β_m s_m| of each node: ‖Av − λv‖ of its Ritz vector. */
  residuals: Float64Array;
  /** The rule after half of the steps, which costs nothing more. */
  half: QuadratureRule & { steps: number };
}

export interface QuadratureOptions extends Watch {
  /** n_v, the number of probes. */
  probes: number;
  /** m, Lanczos steps per probe. */
  steps: number;
  seed: number;
  /** Number of the first probe in the seed's stream. Rules of other probes are independent. */
  firstProbe?: number;
}

/**
 * Stochastic Lanczos quadrature (Ghorbani et al. 2019, arXiv 1901.10159): one Gauss rule per
 * Rademacher probe. Density, trace and the LLA criteria are all read off these rules.
 *
 * An aborted signal gives the rules of the probes that were finished.
 */
export async function lanczosQuadrature(
  operator: LinearOperator,
  size: number,
  { probes, steps, seed, firstProbe = 0, signal, onStep }: QuadratureOptions,
): Promise<ProbeRule[]> {
  const rules: ProbeRule[] = [];
  for (let k = 0; k < probes; k++) {
    const run = await lanczos(operator, {
      start: await rademacherProbe(size, seed, firstProbe + k),
      steps,
      signal,
      onStep: (done) => onStep?.(k * steps + done, probes * steps),
    });
    if (signal?.aborted) break;
    const half = Math.ceil(run.steps / 2);
    rules.push({
      ...ruleAfter(run, run.steps),
      residuals: ritzEstimates(run).estimates,
      half: { ...ruleAfter(run, half), steps: half },
    });
  }
  return rules;
}

function ruleAfter({ diagonal, offDiagonal }: Lanczos, steps: number): QuadratureRule {
  const start = diagonal.subarray(0, steps);
  const { values, components } = tridiagonalEigen(start, offDiagonal, "first");
  return { nodes: values, weights: components.map((s) => s * s) };
}
