import { listed } from "../../language/spoken";
import { t } from "../../language/t";
import { captionText } from "../../snapshot/export/citation";
import type { Snapshot } from "../../snapshot/snapshot";
import type { Common } from "../store/comparedSlice";
import { paneNames } from "./paneNames";
import type { Pane } from "./panes";

/** What stands under a picture of all paths on one terrain. */
export function commonCaption(snapshot: Snapshot, common: Common, panes: readonly Pane[]): string {
  const names = paneNames(panes.map(({ run }) => run));
  const paths = listed(
    panes.map(({ mark }, rank) => `${mark}: ${names[rank]}`),
    "; ",
  );
  return t`${captionText({ ...snapshot, run: common.run })} Paths of several runs, ${paths}.`;
}
