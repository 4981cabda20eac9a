/** The order in which a grid is sampled: a coarse picture first, then ever finer ones. */
export interface SamplingOrder {
  /** Every flat grid index j·columns + i once, coarsest level first, row-major within a level. */
  indices: Int32Array;
  /** Level l is indices[levelEnds[l−1] … levelEnds[l]). */
  levelEnds: Int32Array;
}

/** The coarsest level has at least this many intervals per axis, where the grid has as many. */
const COARSEST_INTERVALS = 12;

/** The largest power of two that leaves the coarsest level fine enough to show a shape. */
function coarsestStride(count: number): number {
  const intervals = (count - 1) / COARSEST_INTERVALS;
  return intervals < 2 ? 1 : 2 ** Math.floor(Math.log2(intervals));
}

/**
 * Nested levels: level by level the stride halves along each axis, from about 13 points to all of
 * them (51 columns go 14, 26, 51). Every level contains the last row and column, so that the first
 * one already spans the corners and later points always lie between known ones.
 */
export function coarseToFine(columns: number, rows: number): SamplingOrder {
  const indices = new Int32Array(columns * rows);
  const taken = new Uint8Array(columns * rows);
  const levelEnds: number[] = [];
  let count = 0;
  let columnStride = coarsestStride(columns);
  let rowStride = coarsestStride(rows);

  for (;;) {
    for (let j = 0; j < rows; j++) {
      if (j % rowStride !== 0 && j !== rows - 1) continue;
      for (let i = 0; i < columns; i++) {
        if (i % columnStride !== 0 && i !== columns - 1) continue;
        const index = j * columns + i;
        if (taken[index] === 1) continue;
        taken[index] = 1;
        indices[count++] = index;
      }
    }
    levelEnds.push(count);
    if (columnStride === 1 && rowStride === 1) break;
    columnStride = Math.max(1, columnStride / 2);
    rowStride = Math.max(1, rowStride / 2);
  }
  return { indices, levelEnds: Int32Array.from(levelEnds) };
}
