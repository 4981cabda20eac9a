import { runFigures } from "../../src/charts/export/runFigures";
import { describeSurface } from "../../src/results/describeSurface";
import { caption } from "../../src/snapshot/caption";
import { bibtexEntry } from "../../src/snapshot/export/citation";
import type { Snapshot } from "../../src/snapshot/snapshot";
import { surfaceScale } from "../../src/snapshot/surfaceScale";

/** What the page does with a snapshot that it accepted: none of it may fail. */
export function describeRun(snapshot: Snapshot, drawn: boolean): void {
  const { run, view } = snapshot;
  caption(run);
  bibtexEntry(snapshot, "https://example.org/", new Date(0));
  if (run.surface !== null) {
    surfaceScale(run.surface, run.trajectory, view);
    describeSurface(run.surface, String);
  }
  if (drawn) runFigures(snapshot);
}
