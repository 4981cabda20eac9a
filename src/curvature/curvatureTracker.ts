import { norm } from "../landscape/vector";
import type { Objective } from "../nn/objective";
import type { Estimate } from "../results/curvature";
import { largestEigenvalue } from "./largestEigenvalue";
import { ifFinite } from "./notFinite";
import { hessianOperator, preconditionedOperator } from "./operator";
import { hutchinsonTrace } from "./trace";

export interface TrackerOptions {
  objective: Objective;
  seed: number;
  /** Relative residual ‖Hv − λv‖/|λ| at which λ_max is taken as found. Default 1e-3. */
  tolerance?: number;
  /** Most products per λ_max. Default 40. */
  maxSteps?: number;
  /** Products for the trace at each point; 0, the default, leaves it out. */
  traceProducts?: number;
}

/** Curvature at one point of a run. */
export interface TrackedCurvature {
  /** NaN where the Hessian is not finite. */
  sharpness: number;
  residual: number;
  gradientNorm: number;
  /** null where it was not asked for. */
  trace: Estimate | null;
  /** Hessian-vector products spent. */
  products: number;
}

/**
 * A function to call at successive points of a run: each λ_max starts from the last one's eigenvector,
 * which saves most of the products.
 *
 * The function takes θ, optionally the diagonal of a preconditioner (`adamPreconditioner`) for
 * λ_max of P^{-1/2}HP^{-1/2} (the trace stays that of H), and a signal. It resolves with null when
 * aborted.
 */
export function curvatureTracker(options: TrackerOptions) {
  const { objective, seed, tolerance, maxSteps, traceProducts = 0 } = options;
  const size = objective.parameterCount;
  const gradient = new Float32Array(size);
  let warmStart: Float32Array | undefined;

  return async (
    theta: Float32Array,
    { preconditioner, signal }: { preconditioner?: Float32Array; signal?: AbortSignal } = {},
  ): Promise<TrackedCurvature | null> => {
    await objective.gradient(theta, gradient);
    const hessian = hessianOperator(objective, theta);
    const operator = preconditioner ? preconditionedOperator(hessian, preconditioner) : hessian;
    const settings = { seed, warmStart, tolerance, maxSteps, signal };
    const top = await ifFinite(() => largestEigenvalue(operator, size, settings));
    if (top === null) return null;
    warmStart = top?.vector;
    const trace =
      traceProducts > 0
        ? await hutchinsonTrace(hessian, size, { products: traceProducts, seed, signal })
        : null;
    if (signal?.aborted) return null;
    return {
      sharpness: top?.value ?? Number.NaN,
      residual: top?.residual ?? Number.NaN,
      gradientNorm: norm(gradient),
      trace,
      products: (top?.steps ?? 0) + (trace?.draws ?? 0),
    };
  };
}
