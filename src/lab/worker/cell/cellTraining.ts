import type { Trained } from "../../../results/results";
import type { Values } from "../../../study/measure";

/** What a cell's training leaves behind, whatever is measured of it then. */
export interface CellTraining {
  trained: Trained;
  /** The loss on its batch before each step. */
  batchLosses: number[];
  /** What the measures of the catalog gave, point after point. */
  along: Record<string, Values>;
}
