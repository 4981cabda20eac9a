import { fillInRanges } from "../../nn/nextTask";
import type { Objective } from "../../nn/objective";
import { stream } from "../../random/stream";
import type { WorstCaseSettings, WorstCaseSharpness } from "../../results/curvature";
import { estimate } from "../estimate";
import { addScaled } from "../float64";
import type { Watch } from "../watch";
import { projectOntoBall, steepest } from "./norms";
import { perturb, perturbationScale } from "./perturbationScale";

/**
 * Worst-case sharpness max_{‖δ ⊙ c⁻¹‖_p ≤ ρ} L(θ + δ) − L(θ), adaptive for c = |θ| (Kwon et al. 2021;
 * Andriushchenko et al. 2023, arXiv 2302.07011), by projected steepest ascent in u = δ ⊙ c⁻¹.
 *
 * With `batches`, every batch has its own perturbation and the maxima are averaged: m-sharpness
 * (Foret et al. 2021, arXiv 2010.01412), with batches of one sample the mean of each example's
 * worst loss. Weights that are 0 stay 0 under c = |θ|.
 *
 * An aborted signal gives the mean over the batches that were finished, NaN for none.
 *
 * @param batches sample indices; default: one batch of all samples.
 */
export async function worstCaseSharpness(
  objective: Pick<Objective, "gradient">,
  theta: Float32Array,
  settings: WorstCaseSettings,
  { batches, signal, onStep }: Watch & { batches?: readonly Int32Array[] } = {},
): Promise<WorstCaseSharpness> {
  const groups = batches ?? [undefined];
  const total = groups.length * settings.restarts;
  const values: number[] = [];
  const spreads: number[] = [];
  for (const batch of groups) {
    const rises: number[] = [];
    for (let k = 0; k < settings.restarts && !signal?.aborted; k++) {
      const start = await startingPoint(theta.length, settings, k);
      rises.push(await ascend(objective, theta, settings, start, batch));
      await onStep?.(values.length * settings.restarts + k + 1, total);
    }
    if (rises.length < settings.restarts) break;
    values.push(Math.max(...rises));
    spreads.push(Math.max(...rises) - Math.min(...rises));
  }
  return { value: estimate(values).value, spread: estimate(spreads).value, settings };
}

/** u at the start of the k-th ascent: the center, then random points of the ball's boundary. */
async function startingPoint(
  size: number,
  { norm, radius, seed }: WorstCaseSettings,
  k: number,
): Promise<Float64Array> {
  const random = stream(seed, "sharpness", k);
  const drawn = new Float64Array(size);
  if (k === 0) return drawn;
  await fillInRanges(drawn, random.gaussian);
  return steepest(norm, drawn).map((x) => radius * x);
}

/**
 * The largest rise on one ascent. The step is the radius at first and is halved whenever the loss
 * does not rise, going on from the best point; on a convex loss the first steps are those of the
 * power method for convex maximization.
 */
async function ascend(
  objective: Pick<Objective, "gradient">,
  theta: Float32Array,
  { radius, norm, scale, steps }: WorstCaseSettings,
  start: Float64Array,
  batch: Int32Array | undefined,
): Promise<number> {
  const c = perturbationScale(scale, theta);
  const point = new Float32Array(theta.length);
  const gradient = new Float32Array(theta.length);
  const slopeAt = async (u: Float64Array) => {
    perturb(theta, c, u, 1, point);
    const { loss } = await objective.gradient(point, gradient, batch);
    const slope = new Float64Array(gradient.length);
    for (let i = 0; i < slope.length; i++) slope[i] = gradient[i] * c[i];
    return { u, loss, slope };
  };

  const origin = await slopeAt(new Float64Array(theta.length));
  let best = await slopeAt(start);
  let step = radius;
  for (let k = 0; k < steps; k++) {
    const u = best.u.slice();
    addScaled(u, step, steepest(norm, best.slope));
    projectOntoBall(norm, u, radius);
    const next = await slopeAt(u);
    if (next.loss > best.loss) best = next;
    else step /= 2;
  }
  return best.loss - origin.loss;
}
