import type { Snapshot } from "../../snapshot/snapshot";
import { runTitle } from "../stage/runTitle";
import type { KeptIn } from "../store/keptIn";
import type { AppState } from "../store/store";

/** What is on the stage, as it is looked at. */
export function snapshotOnStage(state: Pick<AppState, KeptIn<"snapshot">>): Snapshot {
  const { run, view, opened, gallery, exhibit } = state;
  const title = runTitle(run, opened?.title ?? "").slice(0, 200);
  const look = gallery.find(({ file }) => file === exhibit)?.look ?? opened?.look;
  return { title, look, run, view };
}
