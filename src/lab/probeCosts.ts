import type { Crew } from "./crew";
import type { Costs } from "./estimate";
import type { BackendChoice } from "./experiment";
import { JobFailure, type Source } from "./protocol";

export interface ProbeOptions extends Source {
  backend: BackendChoice;
  signal: AbortSignal;
}

/** What the operations of a recipe cost here, by trying each a few times; null when aborted. */
export type ProbeCosts = (options: ProbeOptions) => Promise<Costs | null>;

export function probeCostsWith(crew: Crew): ProbeCosts {
  return async ({ recipe, file, backend, signal }) => {
    await crew.start(backend);
    try {
      const costs = await crew.lead().call("probe", { recipe, file }, { signal });
      return signal.aborted
        ? null
        : { ...costs, workers: crew.samplerCount(), startUp: crew.startUp() };
    } catch (error) {
      if (error instanceof JobFailure && error.code === "aborted") return null;
      throw error;
    }
  };
}
