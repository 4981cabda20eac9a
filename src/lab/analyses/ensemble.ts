import { totalSteps } from "../../recipe/phases";
import type { Ensemble } from "../../results/walks";
import { type AnalysisCode, settingsOf } from "./code";
import { manyWalks } from "./manyWalks";
import { requireSurface, type SurfaceGrid } from "./onPlane";

export const ensemble: AnalysisCode = async (session) => {
  const { run } = session;
  const { paths, from, moments } = settingsOf(session, "ensemble");
  const surface = requireSurface(run);
  const steps = totalSteps(run.recipe.training);
  const intervals = Math.min(steps, moments);
  const step = Float64Array.from({ length: intervals + 1 }, (_, i) =>
    intervals === 0 ? 0 : Math.round((i * steps) / intervals),
  );
  const unknown = () => new Float32Array(step.length * paths).fill(Number.NaN);
  const ensemble: Ensemble = run.curvature.ensemble ?? { step, alpha: unknown(), beta: unknown() };
  run.curvature.ensemble = ensemble;
  const isMissing = (path: number) => Number.isNaN(ensemble.alpha[path]);
  return manyWalks(session, {
    ...{ of: "paths", over: surface, moments: step, total: paths, name: "paths" },
    starts: from === "start" ? null : spreadOver(surface, paths),
    missing: Array.from({ length: paths }, (_, path) => path).filter(isMissing),
    take(path, row) {
      for (let moment = 0; moment < step.length; moment++) {
        ensemble.alpha[moment * paths + path] = row[2 * moment];
        ensemble.beta[moment * paths + path] = row[2 * moment + 1];
      }
    },
  });
};

/**
 * Points evenly over the plane, in no order: multiples of the inverses of the plastic number and of its
 * square, modulo 1, which leave no gaps whatever their number (Roberts 2018).
 */
function spreadOver({ alpha, beta }: SurfaceGrid, count: number): Float32Array {
  const plastic = 1.324717957244746;
  const at = (axis: Float32Array, share: number) =>
    axis[0] + share * (axis[axis.length - 1] - axis[0]);
  return Float32Array.from(
    Array.from({ length: count }, (_, n) => [
      at(alpha, (0.5 + (n + 1) / plastic) % 1),
      at(beta, (0.5 + (n + 1) / plastic ** 2) % 1),
    ]).flat(),
  );
}
