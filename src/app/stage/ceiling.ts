/** The ceiling slider moves over the ranks of the losses, so that it is even on every surface. */
import { bisectRight } from "d3-array";
import type { Surface } from "../../results/results";

/** Computed finite losses, ascending. */
export function sortedLosses({ loss, done }: Surface): Float32Array {
  return loss.filter((value, index) => done[index] === 1 && Number.isFinite(value)).sort();
}

/** Share of the losses at or below a ceiling. */
export function shareBelow(sorted: Float32Array, ceiling: number): number {
  return bisectRight(sorted, ceiling) / sorted.length;
}

/** The loss that a share of the losses lies at or below. */
export function ceilingAt(sorted: Float32Array, share: number): number {
  const index = Math.round(share * sorted.length) - 1;
  return sorted[Math.min(sorted.length - 1, Math.max(0, index))];
}
