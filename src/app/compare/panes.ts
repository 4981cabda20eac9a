/** The runs that are seen at once: the kept ones, then the one on the stage. */
import type { Run } from "../../results/results";
import { paneMark } from "../../snapshot/paneMark";
import type { KeptRun } from "../store/comparedSlice";

export interface Pane {
  /** "A", "B", … in the order in which they were kept. */
  mark: string;
  run: Run;
  /** null for the run on the stage. */
  kept: KeptRun | null;
  /** Whether time, probe and panels are those of this run. */
  onStage: boolean;
}

/** One pane for each run; the one on the stage may be one of the kept. */
export function panesOf(kept: readonly KeptRun[], staged: Run): Pane[] {
  const same = (one: KeptRun) => one.run.surface === staged.surface;
  const panes = kept.map((one) => ({
    // What was measured since it was kept belongs to it.
    run: same(one) ? staged : one.run,
    kept: one,
    onStage: same(one),
  }));
  const own = kept.some(same) ? [] : [{ run: staged, kept: null, onStage: true }];
  return [...panes, ...own].map((pane, index) => ({
    ...pane,
    mark: paneMark(index),
  }));
}
