import { hessianOperator } from "../../curvature/operator";
import { topEigenpairs } from "../../curvature/topEigenpairs";
import type { Eigenpair } from "../../landscape/buildAxes";
import { nextTask } from "../../nn/nextTask";
import type { Objective } from "../../nn/objective";
import { throwIfAborted } from "./job";

export interface AxisEigenpairJob {
  objective: Objective;
  theta: Float32Array;
  seed: number;
  lanczosSteps: number;
  signal: AbortSignal;
  onProgress(fraction: number, detail: string): void;
}

/**
 * Finds Hessian eigenpairs for axes. Both axes of a plane come from one Lanczos run, so that the
 * second call costs nothing.
 */
export function axisEigenpairs(job: AxisEigenpairJob) {
  const { objective, theta, seed, lanczosSteps, signal, onProgress } = job;
  const width = theta.length;
  const run = (count: number) =>
    topEigenpairs(hessianOperator(objective, theta), width, {
      top: count,
      bottom: count,
      steps: Math.min(width, Math.max(lanczosSteps, 2 * count + 10)),
      seed,
      signal,
      onStep(done, total) {
        onProgress(done / total, `finding eigenvectors, Lanczos step ${done} of ${total}`);
        return nextTask();
      },
    });
  let found: ReturnType<typeof run> | null = null;
  let reach = 0;

  return async (end: "top" | "bottom", index: number): Promise<Eigenpair> => {
    if (found === null || index >= reach) {
      reach = Math.max(index + 1, 5);
      found = run(reach);
    }
    const { values, vectors } = await found;
    throwIfAborted(signal);
    const rank = end === "top" ? index : values.length - 1 - index;
    if (rank < 0 || rank >= values.length) {
      throw new Error(`The Hessian has only ${values.length} eigenvectors to choose from here.`);
    }
    return { value: values[rank], vector: vectors.slice(rank * width, (rank + 1) * width) };
  };
}
