import { WordedError, worded } from "../language/worded";
import type { LayerChoice, PathLosses } from "../results/partners";
import type { Run } from "../results/results";
import { hasWeights } from "../results/trained";
import { withoutMomentsAlong } from "../results/withoutWeights";
import type { Crew } from "./crew";
import type { BackendChoice, UserFile } from "./experiment";
import { isAborted } from "./protocol";
import { requireSameData } from "./requireSameData";

export interface LayerWayOptions {
  backend: BackendChoice;
  file: UserFile | null;
  signal: AbortSignal;
}

/** Measures the way that one layer alone, or all but one, goes from a run's weights to others; null when aborted. */
export type LayerWay = (
  run: Run,
  to: Float32Array,
  choice: LayerChoice,
  options: LayerWayOptions,
) => Promise<PathLosses | null>;

export function layerWayWith(crew: Crew): LayerWay {
  return async ({ recipe, data, trained }, to, choice, { backend, file, signal }) => {
    if (!hasWeights(trained))
      throw new WordedError(worded`This landscape came without its weights.`);
    await crew.start(backend);
    try {
      await requireSameData(crew.lead(), { recipe, data }, file, signal);
      const input = { recipe, file, trained: withoutMomentsAlong(trained), to, ...choice };
      const losses = await crew.lead().call("layerWay", input, { signal });
      return signal.aborted ? null : losses;
    } catch (error) {
      if (signal.aborted || isAborted(error)) return null;
      throw error;
    }
  };
}
