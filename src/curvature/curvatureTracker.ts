import type { Objective } from "../nn/objective";
import { norm } from "../plane/vector";
import type { Estimate } from "../results/curvature";
import { largestEigenvalue } from "./largestEigenvalue";
import { ifFinite } from "./notFinite";
import { hessianOperator, type LinearOperator, preconditionedOperator } from "./operator";
import { hutchinsonTrace, hutchPlusPlusTrace } from "./trace";

export interface TrackerOptions {
  objective: Objective;
  seed: number;
  /** Relative residual ‖Hv − λv‖/|λ| at which λ_max is taken as found. Default 1e-3. */
  tolerance?: number;
  /** Most products per λ_max. Default 60. */
  maxSteps?: number;
  /** Products for the trace at each point; 0, the default, leaves it out. */
  traceProducts?: number;
  /** Default "hutchinson". */
  traceEstimator?: TraceEstimator;
}

/** What Hutch++ draws however few products it is given. */
const FEWEST_PROBES = 4;

const traceBy = { hutchinson: hutchinsonTrace, "hutch++": hutchPlusPlusTrace } as const;

export type TraceEstimator = keyof typeof traceBy;

interface TrackedPoint {
  preconditioner?: Float32Array;
  signal?: AbortSignal;
  point?: number;
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
 * A function to call at successive points of a run. What is random about their traces is drawn anew at
 * each of them.
 *
 * The function takes θ, optionally the diagonal of a preconditioner (`adamPreconditioner`) for
 * λ_max of P^{-1/2}HP^{-1/2} (the trace stays that of H), a signal, and which point of the run it is,
 * from 0, where others are measured by another function. It resolves with null when aborted.
 */
export function curvatureTracker(options: TrackerOptions) {
  const { objective, seed, tolerance, maxSteps } = options;
  const { traceProducts = 0, traceEstimator = "hutchinson" } = options;
  const size = objective.parameterCount;
  const gradient = new Float32Array(size);
  let points = 0;

  return async (
    theta: Float32Array,
    { preconditioner, signal, point = points }: TrackedPoint = {},
  ): Promise<TrackedCurvature | null> => {
    await objective.gradient(theta, gradient);
    let products = 0;
    const product = hessianOperator(objective, theta);
    const hessian: LinearOperator = (vector, image) => {
      products += 1;
      return product(vector, image);
    };
    const operator = preconditioner ? preconditionedOperator(hessian, preconditioner) : hessian;
    const settings = { seed, tolerance, maxSteps, signal };
    const top = await ifFinite(() => largestEigenvalue(operator, size, settings));
    if (top === null) return null;
    // Other probes at every point: with the same ones all errors of a run would have one sign.
    const firstProbe = point * Math.max(traceProducts, FEWEST_PROBES);
    const drawn = { products: traceProducts, seed, firstProbe, signal };
    const trace = traceProducts > 0 ? await traceBy[traceEstimator](hessian, size, drawn) : null;
    points += 1;
    if (signal?.aborted) return null;
    return {
      sharpness: top?.value ?? Number.NaN,
      residual: top?.residual ?? Number.NaN,
      gradientNorm: norm(gradient),
      trace,
      products,
    };
  };
}
