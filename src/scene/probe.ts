/** The grid point being read, shared by every linked view. */
import type { Surface } from "../results/results";

export interface Probe {
  /** Column: the index into `alpha`. */
  i: number;
  /** Row: the index into `beta`. */
  j: number;
}

function nearestIndex(values: Float32Array, value: number): number {
  let nearest = 0;
  for (let index = 1; index < values.length; index++)
    if (Math.abs(values[index] - value) < Math.abs(values[nearest] - value)) nearest = index;
  return nearest;
}

export function probeAt(surface: Surface, alpha: number, beta: number): Probe {
  return { i: nearestIndex(surface.alpha, alpha), j: nearestIndex(surface.beta, beta) };
}

/** The probe moved by whole cells, kept on the grid; from nothing it starts at the center. */
export function moveProbe(
  surface: Surface,
  probe: Probe | null,
  columns: number,
  rows: number,
): Probe {
  const lastColumn = surface.alpha.length - 1;
  const lastRow = surface.beta.length - 1;
  const clamp = (value: number, last: number) => Math.min(last, Math.max(0, value));
  if (!probe) return { i: lastColumn >> 1, j: lastRow >> 1 };
  return { i: clamp(probe.i + columns, lastColumn), j: clamp(probe.j + rows, lastRow) };
}
