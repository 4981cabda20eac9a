import type { Run } from "../../results/results";
import { useApp } from "../store/context";
import { stagedPicture } from "../store/staged";
import { checkpointOf } from "../store/timed";

/** The run whose picture is on the stage: the one before while a new one has none yet. */
export function usePicture(): Run {
  return useApp((state) => stagedPicture(state).run);
}

/** The run whose terrain is described: that on the stage, or the one on which all paths are seen. */
export function useCaptioned(): Run {
  return useApp((state) => state.common?.run ?? stagedPicture(state).run);
}

/** Where time stands in the picture: at the end of a run that makes way for another. */
export function usePictureCheckpoint(): number {
  return useApp((state) => checkpointOf(state, "picture"));
}
