import { captionOfAll } from "../../snapshot/captionOfAll";
import type { Snapshot } from "../../snapshot/snapshot";
import type { AppState } from "../store/store";
import { commonCaption } from "./commonCaption";
import { panesOf } from "./panes";

/** What stands under a picture of several runs: of each its caption, or that of their one terrain. */
export function comparisonCaption(
  state: Pick<AppState, "kept" | "stagedAt" | "run" | "common">,
  together: readonly Snapshot[],
): string {
  const { common, run } = state;
  return common === null
    ? captionOfAll(together)
    : commonCaption(together[0], common, panesOf(state, run));
}
