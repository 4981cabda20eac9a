import { limits } from "../../results/limits";
import type { Snapshot } from "../../snapshot/snapshot";
import { paneNames } from "../compare/paneNames";
import { panesOf } from "../compare/panes";
import { hasPicture, stagedPicture } from "../store/staged";
import type { AppState } from "../store/store";
import { snapshotOnStage } from "./snapshotOnStage";

/** All runs that are seen, in their order, each under a title of its own. */
export function snapshotsTogether(state: AppState): Snapshot[] {
  const staged = stagedPicture(state);
  const panes = panesOf(state, staged.run).filter(({ run }) => hasPicture(run));
  const snapshots = panes.map(({ run, kept }) =>
    snapshotOnStage({ ...state, ...(kept ?? staged), run }),
  );
  const names = paneNames(panes.map(({ run }) => run));
  const titles = snapshots.map(({ title }) => title);
  if (new Set(titles).size === titles.length) return snapshots;
  // Readers that do not know what a setting is called tell them apart by their titles.
  return snapshots.map((snapshot, index) => ({
    ...snapshot,
    title: told(snapshot.title, names[index]),
  }));
}

const told = (title: string, name: string): string =>
  (title === name ? title : `${title} (${name})`).slice(0, limits.title);
