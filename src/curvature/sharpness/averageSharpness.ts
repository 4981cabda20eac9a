import { fillInRanges } from "../../nn/nextTask";
import type { Objective } from "../../nn/objective";
import { stream } from "../../random/stream";
import type { AverageSettings, AverageSharpness } from "../../results/curvature";
import { estimate } from "../estimate";
import type { Watch } from "../watch";
import { perturb, perturbationScale } from "./perturbationScale";

/**
 * Average sharpness E_δ L(θ + δ) − L(θ) with δ ~ N(0, ρ² diag(c²)) (Andriushchenko et al. 2023, arXiv
 * 2302.07011). Perturbations come in pairs ±δ: the same mean, without the noise of the slope.
 *
 * An aborted signal gives the mean over the pairs that were finished, NaN for none.
 */
export async function averageSharpness(
  objective: Objective,
  theta: Float32Array,
  settings: AverageSettings,
  { signal, onStep }: Watch = {},
): Promise<AverageSharpness> {
  const c = perturbationScale(settings.scale, theta);
  const random = stream(settings.seed, "sharpness");
  const point = new Float32Array(theta.length);
  const { loss: center } = await objective.evaluate(theta);
  const rises: number[] = [];
  const u = new Float64Array(theta.length);
  for (let k = 0; k < settings.pairs && !signal?.aborted; k++) {
    await fillInRanges(u, () => settings.radius * random.gaussian());
    perturb(theta, c, u, 1, point);
    const { loss: forward } = await objective.evaluate(point);
    perturb(theta, c, u, -1, point);
    const { loss: backward } = await objective.evaluate(point);
    rises.push(0.5 * (forward + backward) - center);
    await onStep?.(k + 1, settings.pairs);
  }
  const { value, standardError } = estimate(rises);
  return { value, standardError, settings };
}
