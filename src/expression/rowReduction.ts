/** Gauss–Jordan elimination of rows that come one after the other. Pure functions. */

/** What is left of a row of length 1 where it depends on those before. */
const ROUNDING = 1e-9;

/** Rows each with a 1 at a column where all others have 0. */
export interface Reduced {
  columns: number;
  rows: { pivot: number; values: Float64Array }[];
}

export const noRows = (columns: number): Reduced => ({ columns, rows: [] });

/** Adds a row to those of `reduced`, in place; says whether it was independent of them. */
export function addRow({ columns, rows }: Reduced, row: ArrayLike<number>): boolean {
  const values = Float64Array.from(row);
  const length = Math.hypot(...values);
  if (!(length > 0) || !Number.isFinite(length)) return false;
  for (let c = 0; c < columns; c++) values[c] /= length;
  for (const { pivot, values: before } of rows) subtract(values, before, values[pivot]);
  let pivot = 0;
  for (let c = 1; c < columns; c++) if (Math.abs(values[c]) > Math.abs(values[pivot])) pivot = c;
  const scale = values[pivot];
  if (Math.abs(scale) < ROUNDING) return false;
  for (let c = 0; c < columns; c++) values[c] /= scale;
  for (const { values: before } of rows) subtract(before, values, before[pivot]);
  rows.push({ pivot, values });
  return true;
}

function subtract(from: Float64Array, row: Float64Array, times: number): void {
  if (times === 0) return;
  for (let c = 0; c < row.length; c++) from[c] -= times * row[c];
}

/** Vectors that span all that is orthogonal to every row. */
export function nullSpace({ columns, rows }: Reduced): Float64Array[] {
  const pivots = new Set(rows.map(({ pivot }) => pivot));
  return Array.from({ length: columns }, (_, free) => free)
    .filter((free) => !pivots.has(free))
    .map((free) => {
      const vector = new Float64Array(columns);
      vector[free] = 1;
      for (const { pivot, values } of rows) vector[pivot] = -values[free];
      return vector;
    });
}
