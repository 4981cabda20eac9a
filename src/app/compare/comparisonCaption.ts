import { captionOfAll } from "../../snapshot/captionOfAll";
import type { Snapshot } from "../../snapshot/snapshot";
import { stagedPicture } from "../store/staged";
import type { AppState } from "../store/store";
import { commonCaption } from "./commonCaption";
import { panesOf } from "./panes";

/** What stands under a picture of several runs: of each its caption, or that of their one terrain. */
export function comparisonCaption(state: AppState, together: readonly Snapshot[]): string {
  const { common } = state;
  return common === null
    ? captionOfAll(together)
    : commonCaption(together[0], common, panesOf(state, stagedPicture(state).run));
}
