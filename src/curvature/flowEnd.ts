import { pacer } from "../nn/nextTask";
import type { ExactDerivatives } from "../nn/objective";
import { addScaled, dot, norm } from "./float64";

/** Error that a step of the flow may make, as a share of the way that is left … */
const TOLERANCE = 1e-8;
/** … or of ‖θ‖, since rounding is no less. */
const ROUNDING = 1e-14;
/** How near to its end, as a share of ‖θ‖ at the start or there. */
const NEAR = 1e-12;
/**
 * Where the flow is stable a step is some 3/λ_max long, and the last way takes 28/λ_min: enough for condition
 * numbers of 4,000. Rosenbrock’s valley has 2,500 and takes 18,000.
 */
const MOST_STEPS = 30_000;

/** Dormand & Prince 1980, table 2: stages, solution of fifth order, its difference to the fourth. */
const STAGES = [
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
  [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
];
const ERROR = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40];

/**
 * Where gradient flow dθ/dt = −∇L from θ ends: a minimum, or whatever else attracts it. By a Runge–Kutta
 * pair in float64 whose steps follow its error, until a Newton step along the gradient would be NEAR 0.
 *
 * @returns null where it does not arrive: it leaves for infinity, or comes to a minimum too slowly.
 */
export async function flowEnd(
  { gradient, hessianVector }: ExactDerivatives,
  start: ArrayLike<number>,
  signal?: AbortSignal,
): Promise<Float64Array | null> {
  let theta: Float64Array = Float64Array.from(start);
  const scale = norm(theta);
  const size = theta.length;
  const bent = new Float64Array(size);
  const slopes: Float64Array[] = Array.from({ length: 7 }, () => new Float64Array(size));
  await gradient(theta, slopes[0]);

  /** Of a Newton step along the gradient; infinite where the loss is not bent upwards along it. */
  const distanceLeft = async (): Promise<number> => {
    const [g] = slopes;
    if (norm(g) === 0) return 0;
    await hessianVector(theta, g, bent);
    const curvature = dot(g, bent) / dot(g, g);
    return curvature > 0 ? norm(g) / curvature : Number.POSITIVE_INFINITY;
  };

  await hessianVector(theta, slopes[0], bent);
  const breathe = pacer();
  let length = 0.01 / (norm(bent) / norm(slopes[0]) || 1);
  for (let step = 0; step < MOST_STEPS && !signal?.aborted; step++) {
    await breathe();
    const left = await distanceLeft();
    const whole = Math.max(scale, norm(theta));
    if (left <= NEAR * whole) return theta;
    let next: Float64Array = theta;
    for (const [stage, weights] of STAGES.entries()) {
      next = theta.slice();
      for (const [k, weight] of weights.entries()) addScaled(next, -length * weight, slopes[k]);
      await gradient(next, slopes[stage + 1]);
    }
    const error = new Float64Array(size);
    for (const [k, weight] of ERROR.entries()) addScaled(error, length * weight, slopes[k]);
    const allowed = Math.max(TOLERANCE * Math.min(left, whole), ROUNDING * whole);
    const share = norm(error) / allowed;
    if (share <= 1) {
      theta = next;
      // The last stage is the gradient at the new point.
      slopes.unshift(slopes.pop() as Float64Array);
    }
    // What is not finite is taken for an error that is too large.
    const factor = 0.9 * share ** -0.2;
    length *= Number.isFinite(share) ? Math.min(5, Math.max(0.2, factor)) : 0.1;
    if (!(length > 0)) return null;
  }
  return null;
}
