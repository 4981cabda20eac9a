import { sameGrid } from "../../results/surfaceDifference";
import type { Pane } from "./panes";

/** Whether there are two surfaces on one grid. */
export function canSubtract(panes: readonly Pane[]): boolean {
  const [a, b] = panes.map(({ run }) => run.surface);
  return panes.length === 2 && a !== null && b !== null && sameGrid(a, b);
}
