import type { Snapshot } from "../../snapshot/snapshot";
import { runTitle } from "../stage/runTitle";
import type { AppState } from "../store/store";

/** What is on the stage, as it is looked at. */
export function snapshotOnStage({ run, view, opened }: AppState): Snapshot {
  return { title: runTitle(run, opened?.title ?? "").slice(0, 200), run, view };
}
