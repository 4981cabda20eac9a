import { isFromFile } from "../../catalog/datasets";
import { isEmptyRun } from "../store/staged";
import type { AppState } from "../store/store";
import { sameExperiment } from "./recipeDifferences";

/** Whether the visitor has chosen a file that holds something else than the one the run was made of. */
export function hasOtherFile({ recipe, file, fileOfRun }: AppState): boolean {
  const known = file !== null && fileOfRun !== null;
  return known && isFromFile(recipe.dataset) && file.hash !== fileOfRun;
}

/** Whether the panel asks for something else than the run on the stage is. */
export function panelDiffers(state: AppState): boolean {
  const { recipe, run, opened } = state;
  // The recipe beside what was read from elsewhere, or nothing at all, says nothing.
  if (run.imported !== undefined || (opened === null && isEmptyRun(run))) return false;
  return !sameExperiment(recipe, run.recipe) || hasOtherFile(state);
}
