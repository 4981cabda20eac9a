import { WordedError, worded } from "../language/worded";
import type { PointReport } from "../results/curvature";
import type { Run } from "../results/results";
import { hasWeights } from "../results/trained";
import { withoutMomentsAlong } from "../results/withoutWeights";
import type { Crew } from "./crew";
import type { BackendChoice, UserFile } from "./experiment";
import { isAborted } from "./protocol";
import { requireSameData } from "./requireSameData";

export interface InspectOptions {
  backend: BackendChoice;
  file: UserFile | null;
  signal: AbortSignal;
  onProgress(fraction: number): void;
}

/** Measures loss, gradient and curvature at one point of a run's plane; null when aborted. */
export type InspectPoint = (
  run: Run,
  at: { alpha: number; beta: number },
  options: InspectOptions,
) => Promise<PointReport | null>;

export function inspectPointWith(crew: Crew): InspectPoint {
  return async ({ recipe, data, trained, axes }, at, { backend, file, signal, onProgress }) => {
    if (!hasWeights(trained) || axes === null || axes.directions.length === 0) {
      throw new WordedError(worded`Train the network first: this surface has no weights.`);
    }
    await crew.start(backend);
    const { origin, directions } = axes;
    const weights = withoutMomentsAlong(trained);
    const input = { recipe, file, trained: weights, axes: { origin, directions }, at };
    try {
      await requireSameData(crew.lead(), { recipe, data }, file, signal);
      const { point } = await crew.lead().call("point", input, { signal, onProgress });
      return signal.aborted ? null : point;
    } catch (error) {
      if (isAborted(error)) return null;
      throw error;
    }
  };
}
