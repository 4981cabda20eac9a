import fc from "fast-check";
import { expect, test } from "vitest";
import { coarseToFine } from "./coarseToFine";

const grids = [fc.integer({ min: 1, max: 210 }), fc.integer({ min: 1, max: 60 })] as const;

test("every grid point comes exactly once, whatever the shape", () => {
  fc.assert(
    fc.property(...grids, (columns, rows) => {
      const { indices, levelEnds } = coarseToFine(columns, rows);
      expect(Int32Array.from(indices).sort()).toEqual(
        Int32Array.from({ length: columns * rows }, (_, i) => i),
      );
      expect(levelEnds.at(-1)).toBe(columns * rows);
      expect(Int32Array.from(levelEnds).sort()).toEqual(levelEnds);
    }),
    { numRuns: 40 },
  );
});

test("the first level spans the corners and is small", () => {
  fc.assert(
    fc.property(...grids, (columns, rows) => {
      const { indices, levelEnds } = coarseToFine(columns, rows);
      const first = new Set(indices.subarray(0, levelEnds[0]));
      const corners = [0, columns - 1, (rows - 1) * columns, rows * columns - 1];
      for (const corner of corners) expect(first).toContain(corner);
      expect(first.size).toBeLessThanOrEqual(26 * 26);
    }),
    { numRuns: 40 },
  );
});

test("a 51×51 grid is refined 14, 26, 51 points a side", () => {
  const { levelEnds } = coarseToFine(51, 51);
  expect(Array.from(levelEnds)).toEqual([14 * 14, 26 * 26, 51 * 51]);
});
