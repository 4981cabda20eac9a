import type { Objective } from "../nn/objective";
import { norm } from "../plane/vector";
import type { Estimate } from "../results/curvature";
import { largestEigenvalue } from "./largestEigenvalue";
import { ifFinite } from "./notFinite";
import { hessianOperator, type LinearOperator, preconditionedOperator } from "./operator";
import { hutchinsonTrace, hutchPlusPlusTrace } from "./trace";

/** What is measured at a point, and how closely. */
export interface CurvatureOptions {
  objective: Objective;
  seed: number;
  /** Relative residual ‖Hv − λv‖/|λ| at which λ_max is taken as found. Default 1e-3. */
  tolerance?: number;
  /** Most products per λ_max. Default 60. */
  maxSteps?: number;
  /** Products for the trace; 0, the default, leaves it out. */
  traceProducts?: number;
  /** Default "hutchinson". */
  traceEstimator?: TraceEstimator;
  signal?: AbortSignal;
}

/** What Hutch++ draws however few products it is given. */
const FEWEST_PROBES = 4;

const traceBy = { hutchinson: hutchinsonTrace, "hutch++": hutchPlusPlusTrace } as const;

export type TraceEstimator = keyof typeof traceBy;

interface Point {
  theta: Float32Array;
  /** The diagonal of a preconditioner (`adamPreconditioner`), for λ_max of P^{-1/2}HP^{-1/2}; the trace stays that of H. */
  preconditioner?: Float32Array;
  /** Which point of a run it is, from 0, the default: each draws trace probes of its own. */
  index?: number;
}

/** Curvature at one point of a run. */
export interface PointCurvature {
  /** NaN where the Hessian is not finite. */
  sharpness: number;
  residual: number;
  gradientNorm: number;
  /** null where it was not asked for. */
  trace: Estimate | null;
  /** Hessian-vector products spent. */
  products: number;
}

/** λ_max, gradient norm and, where asked for, trace at a point; null when aborted. */
export async function curvatureAt(
  { theta, preconditioner, index = 0 }: Point,
  options: CurvatureOptions,
): Promise<PointCurvature | null> {
  const { objective, seed, tolerance, maxSteps, signal } = options;
  const { traceProducts = 0, traceEstimator = "hutchinson" } = options;
  const size = objective.parameterCount;
  const gradient = new Float32Array(size);
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
  const firstProbe = index * Math.max(traceProducts, FEWEST_PROBES);
  const drawn = { products: traceProducts, seed, firstProbe, signal };
  const trace = traceProducts > 0 ? await traceBy[traceEstimator](hessian, size, drawn) : null;
  if (signal?.aborted) return null;
  return {
    sharpness: top?.value ?? Number.NaN,
    residual: top?.residual ?? Number.NaN,
    gradientNorm: norm(gradient),
    trace,
    products,
  };
}
