import type { Snapshot } from "../../snapshot/snapshot";
import { runTitle } from "../stage/runTitle";
import type { AppState } from "../store/store";

/** What is on the stage, as it is looked at. */
export function snapshotOnStage({ run, view, opened, gallery, exhibit }: AppState): Snapshot {
  const title = runTitle(run, opened?.title ?? "").slice(0, 200);
  const look = gallery.find(({ file }) => file === exhibit)?.look ?? opened?.look;
  return { title, look, run, view };
}
