import type { Crew } from "./crew";
import type { Estimate } from "./estimate";
import type { BackendChoice } from "./experiment";
import { isAborted, type Source } from "./protocol";

export interface ProbeOptions extends Source {
  backend: BackendChoice;
  signal: AbortSignal;
}

/** What a recipe will take here, by trying each of its operations a few times; null when aborted. */
export type ProbeCosts = (options: ProbeOptions) => Promise<Estimate | null>;

export function probeCostsWith(crew: Crew): ProbeCosts {
  return async ({ recipe, file, backend, signal }) => {
    await crew.start(backend);
    const helpers = { workers: crew.samplerCount(), startUp: crew.startUp() };
    try {
      const found = await crew.lead().call("probe", { recipe, file, ...helpers }, { signal });
      return signal.aborted ? null : found;
    } catch (error) {
      if (isAborted(error)) return null;
      throw error;
    }
  };
}
