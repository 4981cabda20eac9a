import type { Lab } from "../../lab/client/lab";
import { type Estimate, estimateFromRun } from "../../lab/estimate";
import type { Run } from "../../results/results";
import { pendingStage } from "../experiment/pendingStage";
import { missingFile } from "../files/missingFile";
import type { AppState, AppStore } from "../store/store";

/** An edit is estimated when no other has followed for so many milliseconds. */
const REST = 700;

/**
 * Keeps the store's estimate of what the edited recipe will take: from the last run of the same
 * network on this machine, or else by trying its operations for a moment. Nothing is tried before the
 * recipe differs from what is on the stage, nor while something runs.
 *
 * @returns a function that ends it.
 */
export function startEstimator(store: AppStore, lab: Pick<Lab, "probe">): () => void {
  let lastRun: Run | null = null;
  /** The visitor's data of that run: a file of the same name may be another. */
  let lastFile: AppState["file"] = null;
  let attempt = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const forget = (): void => {
    clearTimeout(timer);
    attempt.abort();
    if (store.getState().estimate !== null) store.getState().setEstimate(null);
  };

  async function find(signal: AbortSignal): Promise<Estimate | null> {
    const { recipe, file, backend } = store.getState();
    const told = lastRun && lastFile?.hash === file?.hash ? estimateFromRun(recipe, lastRun) : null;
    if (told !== null) return told;
    return lab.probe({ recipe, file, backend, signal });
  }

  const estimate = (): void => {
    if (!worthEstimating(store.getState())) return;
    attempt = new AbortController();
    const { signal } = attempt;
    find(signal).then(
      (found) => {
        if (!signal.aborted) store.getState().setEstimate(found);
      },
      // The recipe cannot be run, for a reason that running it will tell.
      () => undefined,
    );
  };

  const unsubscribe = store.subscribe((now, before) => {
    if (before.job !== null && now.job === null && now.failure === null) {
      lastRun = now.run;
      lastFile = before.file;
    }
    const same =
      now.recipe === before.recipe &&
      now.backend === before.backend &&
      now.file === before.file &&
      now.run.recipe === before.run.recipe &&
      (now.job === null) === (before.job === null) &&
      (now.slicing === null) === (before.slicing === null);
    if (same) return;
    forget();
    timer = setTimeout(estimate, REST);
  });
  return () => {
    unsubscribe();
    forget();
  };
}

function worthEstimating({ recipe, run, job, slicing, file }: AppState): boolean {
  if (job !== null || slicing !== null) return false;
  if (missingFile(recipe.dataset, file) !== null) return false;
  return run.recipe !== recipe && pendingStage(recipe, run) !== null;
}
