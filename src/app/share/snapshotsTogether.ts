import { limits } from "../../results/limits";
import type { Snapshot } from "../../snapshot/snapshot";
import { paneNames } from "../compare/paneNames";
import { type Pane, panesOf } from "../compare/panes";
import { hasPicture, stagedPicture } from "../store/staged";
import type { AppState } from "../store/store";
import { snapshotOnStage } from "./snapshotOnStage";

/** All runs that are seen, in their order, each under a title of its own. */
export function snapshotsTogether(state: AppState): Snapshot[] {
  const panes = panesOf(state, stagedPicture(state).run).filter(({ run }) => hasPicture(run));
  const snapshots = panes.map((pane) => snapshotOfPane(state, pane));
  const names = paneNames(panes.map(({ run }) => run));
  const titles = snapshots.map(({ title }) => title);
  if (new Set(titles).size === titles.length) return snapshots;
  // Readers that do not know what a setting is called tell them apart by their titles.
  return snapshots.map((snapshot, index) => ({
    ...snapshot,
    title: told(snapshot.title, names[index]),
  }));
}

/** A pane's run, with where it came from. */
export const snapshotOfPane = (state: AppState, { run, kept }: Pane): Snapshot =>
  snapshotOnStage({ ...state, ...(kept ?? stagedPicture(state)), run });

const told = (title: string, name: string): string =>
  (title === name ? title : `${title} (${name})`).slice(0, limits.title);
