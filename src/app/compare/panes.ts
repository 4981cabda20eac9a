/** The runs that are seen at once: the kept ones and the one on the stage. */
import type { Run } from "../../results/results";
import { paneMark } from "../../snapshot/paneMark";
import { type ComparedSlice, inOrder, type KeptRun } from "../store/comparedSlice";

export interface Pane {
  /** "A", "B", … in their order. */
  mark: string;
  run: Run;
  /** null for the run on the stage. */
  kept: KeptRun | null;
  /** Whether time, probe and panels are those of this run. */
  onStage: boolean;
}

/** One pane for each run; the one on the stage may be one of the kept. */
export function panesOf(compared: Pick<ComparedSlice, "kept" | "stagedAt">, staged: Run): Pane[] {
  const same = (one: KeptRun | null) => one === null || one.run.surface === staged.surface;
  return inOrder(compared, !compared.kept.some(same)).map((kept, index) => ({
    mark: paneMark(index),
    // What was measured since it was kept belongs to it.
    run: kept === null || same(kept) ? staged : kept.run,
    kept,
    onStage: same(kept),
  }));
}
