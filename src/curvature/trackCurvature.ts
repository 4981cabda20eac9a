import type { Objective } from "../nn/objective";
import type { CurvatureTrack } from "../results/curvature";
import type { Trained } from "../results/results";
import { parametersAt } from "../results/trained";
import { type CurvatureOptions, curvatureAt, type PointCurvature } from "./curvatureAt";
import type { Watch } from "./watch";

export interface TrackJob extends CurvatureOptions, Watch {
  trained: Trained;
  /** Rows of `trained.checkpoints` to measure at, ascending. */
  checkpoints: Int32Array;
  /** The loss at a checkpoint, where it is not the same all along. */
  objectiveAt?(checkpoint: number): Objective;
  /** The diagonal of Adam's preconditioner at a checkpoint, for preconditioned sharpness. */
  preconditionerAt?(checkpoint: number): Float32Array;
}

/**
 * λ_max, gradient norm and, where asked for, trace at checkpoints of a finished run. An aborted signal
 * gives the checkpoints that were measured.
 */
export async function trackCurvature(job: TrackJob): Promise<CurvatureTrack> {
  const { trained, checkpoints, preconditionerAt, onStep } = job;
  const points: PointCurvature[] = [];
  for (const checkpoint of checkpoints) {
    const objective = job.objectiveAt?.(checkpoint) ?? job.objective;
    const at = {
      theta: parametersAt(trained, checkpoint),
      preconditioner: preconditionerAt?.(checkpoint),
      index: points.length,
    };
    const point = await curvatureAt(at, { ...job, objective });
    if (point === null) break;
    points.push(point);
    await onStep?.(points.length, checkpoints.length);
  }
  const column = (pick: (point: PointCurvature) => number) => Float64Array.from(points, pick);
  return {
    checkpoints: checkpoints.slice(0, points.length),
    sharpness: column(({ sharpness }) => sharpness),
    residual: column(({ residual }) => residual),
    gradientNorm: column(({ gradientNorm }) => gradientNorm),
    trace: column(({ trace }) => trace?.value ?? Number.NaN),
    traceError: column(({ trace }) => trace?.standardError ?? Number.NaN),
    traceDraws: points[0]?.trace?.draws ?? 0,
    products: points.reduce((sum, { products }) => sum + products, 0),
  };
}
