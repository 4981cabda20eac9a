import { type AxisRecipe, axisDefinition } from "../../catalog/axes";
import { MOST_LANCZOS_STEPS } from "../../catalog/schema";
import { affordableSteps } from "../../curvature/lanczos";
import { NotFiniteError } from "../../curvature/notFinite";
import { hessianOperator } from "../../curvature/operator";
import { topEigenpairs } from "../../curvature/topEigenpairs";
import type { Eigenpair } from "../../landscape/axes/source";
import { NoDirectionError } from "../../landscape/noDirection";
import { WordedError, worded, wordsOf } from "../../language/worded";
import { nextTask } from "../../nn/nextTask";
import type { Objective } from "../../nn/objective";
import { throwIfAborted } from "./job";

export interface AxisEigenpairJob {
  objective: Objective;
  theta: Float32Array;
  seed: number;
  /** The axes to be made: eigenvectors of these are asked for, and no others. */
  axes: readonly (AxisRecipe | null)[];
  lanczosSteps: number;
  signal: AbortSignal;
  onProgress(fraction: number, detail: string): void;
}

/** Residual, as a share of the eigenvalue, at which an eigenvector is good enough for an axis. */
const TOLERANCE = 1e-3;

/**
 * Finds Hessian eigenpairs for axes. All come from one Lanczos run, which goes on beyond the recipe's
 * steps until they have converged: an axis is to be the eigenvector, whatever the spectrum shows.
 */
export function axisEigenpairs(job: AxisEigenpairJob) {
  const { objective, theta, seed, axes, lanczosSteps, signal, onProgress } = job;
  const width = theta.length;
  const reach = (end: "top" | "bottom") =>
    Math.max(
      0,
      ...axes.map((axis) => {
        const place = axis && axisDefinition(axis).eigenpair?.(axis);
        return place?.end === end ? place.index + 1 : 0;
      }),
    );
  const [top, bottom] = [reach("top"), reach("bottom")];
  const run = () => {
    const steps = Math.min(width, Math.max(lanczosSteps, 2 * Math.max(top, bottom) + 10));
    return topEigenpairs(hessianOperator(objective, theta), width, {
      top,
      bottom,
      steps,
      mostSteps: Math.max(steps, affordableSteps(MOST_LANCZOS_STEPS, width)),
      tolerance: TOLERANCE,
      seed,
      signal,
      onStep(done, total) {
        onProgress(done / total, `finding eigenvectors, Lanczos step ${done} of at most ${total}`);
        return nextTask();
      },
    });
  };
  let found: ReturnType<typeof run> | null = null;
  const none = (error: unknown): never => {
    throw error instanceof NotFiniteError ? new NoDirectionError(wordsOf(error)) : error;
  };

  return async (end: "top" | "bottom", index: number): Promise<Eigenpair> => {
    found ??= run();
    const { values, vectors, converged } = await found.catch(none);
    throwIfAborted(signal);
    const rank = end === "top" ? index : values.length - 1 - index;
    if (rank < 0 || rank >= values.length) {
      throw new WordedError(
        worded`The Hessian has only ${values.length} eigenvectors to choose from here.`,
      );
    }
    const vector = vectors.slice(rank * width, (rank + 1) * width);
    return { value: values[rank], vector, converged: converged[rank] };
  };
}
