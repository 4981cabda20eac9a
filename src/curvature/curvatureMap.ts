import type { Objective } from "../nn/objective";
import { coarseToFine } from "../plane/coarseToFine";
import { pointOfPlane } from "../plane/pointOfPlane";
import type { CurvatureMap } from "../results/curvature";
import type { Axes } from "../results/results";
import { affordableSteps, type Lanczos, lanczos } from "./lanczos";
import { ifFinite } from "./notFinite";
import { hessianOperator } from "./operator";
import { gaussianProbe } from "./probes";
import { ritzPairs } from "./ritzPairs";
import { endsConverged } from "./topEigenpairs";
import type { Watch } from "./watch";

/**
 * A point is left once both residuals are at most this share of their eigenvalues. At `CONVERGED`, the
 * first moment when an end may be taken for known, it is the next eigenvalue inwards too often: of
 * 2,592 ends of trained networks 5 were, and none at this, for a fifth more steps.
 */
const bothEnds = { top: 1, bottom: 1, tolerance: 1e-3 };

export interface CurvatureMapJob extends Watch {
  objective: Objective;
  axes: Pick<Axes, "origin" | "directions">;
  /** Written in place, coarse to fine; points already done are not computed again. */
  map: CurvatureMap;
  seed: number;
  /** Most Lanczos steps per point; fewer where both ends have converged. */
  steps: number;
}

/** Fewer would leave it to chance whether an end looks converged. */
const FEWEST_STEPS = 10;

/**
 * The Hessian's extreme eigenvalues over the plane (Li et al. 2018, arXiv 1712.09913, figure 7), each
 * with its residual: where `steps` do not suffice, an end is a bound only. Every point starts Lanczos from the same direction, so that the map has no noise from draws.
 * Resolves when all points are done or the signal is aborted; calling it again goes on from there.
 */
export async function curvatureMap(job: CurvatureMapJob): Promise<void> {
  const { objective, axes, map, seed, signal, onStep } = job;
  const columns = map.alpha.length;
  const { indices } = coarseToFine(columns, map.beta.length);
  const start = await gaussianProbe(axes.origin.length, seed, 0);
  let done = map.done.reduce((sum, flag) => sum + flag, 0);

  for (const index of indices) {
    if (map.done[index] === 1) continue;
    const alpha = map.alpha[index % columns];
    const theta = pointOfPlane(axes, alpha, map.beta[Math.floor(index / columns)]);
    const settings = {
      start,
      steps: affordableSteps(job.steps, start.length),
      signal,
      until: (sofar: Lanczos) => sofar.steps >= FEWEST_STEPS && endsConverged(sofar, bothEnds),
    };
    const found = await ifFinite(() => lanczos(hessianOperator(objective, theta), settings));
    if (signal?.aborted) return;
    if (found !== undefined) await writePoint(map, index, found);
    map.done[index] = 1;
    done += 1;
    await onStep?.(done, indices.length);
  }
}

async function writePoint(map: CurvatureMap, index: number, found: Lanczos): Promise<void> {
  const { values, residuals } = await ritzPairs(found, 1, 1);
  const last = values.length - 1;
  map.largest[index] = values[0];
  map.smallest[index] = values[last];
  map.ratio[index] = Math.abs(values[last] / values[0]);
  map.largestResidual[index] = residuals[0];
  map.smallestResidual[index] = residuals[last];
}
