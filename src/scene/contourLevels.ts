/** Contour levels as the terrain's shader looks them up. */
import type { HeightScale } from "../snapshot/heightScale";

/** Losses at which contour lines are drawn: about `count` round values below the ceiling. */
export function contourLevels(scale: HeightScale, count: number): number[] {
  if (count === 0) return [];
  return scale.ticks(count).filter((loss) => loss > scale.lowest && loss < scale.ceiling);
}

/** Texels of the look-up table; two levels closer than 1/TABLE_SIZE would hide one another. */
export const TABLE_SIZE = 1024;

/**
 * For heights in [0, 1], the height of the nearest level. The distance to it is exact wherever it is
 * small, which is all that a line needs; one look-up replaces a loop over the levels in every pixel.
 */
export function nearestLevels(heights: number[]): Float32Array {
  const table = new Float32Array(TABLE_SIZE).fill(-1);
  if (heights.length === 0) return table;
  let level = 0;
  for (let texel = 0; texel < TABLE_SIZE; texel++) {
    const height = (texel + 0.5) / TABLE_SIZE;
    while (
      level < heights.length - 1 &&
      Math.abs(heights[level + 1] - height) < Math.abs(heights[level] - height)
    )
      level++;
    table[texel] = heights[level];
  }
  return table;
}
