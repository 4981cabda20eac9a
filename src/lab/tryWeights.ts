import type { Run } from "../results/results";
import type { Crew } from "./crew";
import type { BackendChoice, UserFile } from "./experiment";
import { JobFailure } from "./protocol";

export interface TryOptions {
  backend: BackendChoice;
  file: UserFile | null;
  signal: AbortSignal;
}

/** Mean loss and fraction correct of the training samples, or why there is none, in words. */
export type Trial = { loss: number; accuracy: number } | { problem: string };

/** What imported weights give under a run's recipe, at the last of their checkpoints. */
export type TryWeights = (run: Run, options: TryOptions) => Promise<Trial>;

export function tryWeightsWith(crew: Crew): TryWeights {
  return async ({ recipe, trained }, { backend, file, signal }) => {
    if (trained === null) return { problem: "There are no weights." };
    try {
      await crew.start(backend);
      const input = { recipe, file, trained };
      const { history } = (await crew.lead().call("measure", input, { signal })).trained;
      const last = history.step.length - 1;
      return { loss: history.trainLoss[last], accuracy: history.trainAccuracy[last] };
    } catch (error) {
      if (error instanceof JobFailure) return { problem: error.message };
      throw error;
    }
  };
}
