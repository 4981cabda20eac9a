import type { Runner } from "../experiment/runner";
import type { AppStore } from "../store/store";
import { LONG_SURFACE, withCoarserGrid } from "./coarserGrid";
import { pointsWords, secondsWords } from "./estimateWords";

/** By then the first, coarse level of the grid is there, and the pace is known. */
const ENOUGH = 0.05;

/**
 * Offers a coarser grid when a surface under way turns out to take long, once per run. It is only
 * an offer: the surface goes on.
 */
export function suggestCoarser(store: AppStore, runner: Pick<Runner, "start">): () => void {
  let offered = false;
  return store.subscribe(({ job }, before) => {
    if (job === null || before.job === null || job.from !== before.job.from) offered = false;
    const progress = job?.progress;
    if (progress?.stage !== "surface" || progress === before.job?.progress) return;
    const { fraction, secondsLeft } = progress;
    if (offered || fraction < ENOUGH || secondsLeft === null || secondsLeft < LONG_SURFACE) return;
    const { run, notify } = store.getState();
    const coarser = withCoarserGrid(run.recipe);
    if (coarser === null) return;
    offered = true;
    notify(`This surface takes about ${secondsWords(secondsLeft)} more.`, "information", {
      label: `Sample ${pointsWords(coarser)} instead`,
      act() {
        store.getState().editRecipe(coarser, "grid");
        void runner.start("surface");
      },
    });
  });
}
