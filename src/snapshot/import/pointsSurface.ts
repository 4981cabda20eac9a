/** Surfaces as points: x, y and loss in the columns of one array, or in its rows, or on grids behind one another. */
import type { ForeignSurface } from "./gridSurface";
import { type NumberArray, surfaceInArrays } from "./namedArrays";

const FEWEST = 4;

/** The surface in an array with an axis of length 3, whose first two parts are a grid; null for any other. */
export function pointsSurface({ shape, data }: NumberArray): ForeignSurface | null {
  const sides = shape.filter((side) => side !== 1);
  const [first, last] = [sides[0], sides[sides.length - 1]];
  if (sides.length < 2 || sides.length > 3) return null;
  const count = data.length / 3;
  const behind = (part: number) => data.subarray(part * count, (part + 1) * count);
  const beside = (part: number) => data.filter((_, k) => k % 3 === part);
  for (const [side, columns] of [
    [last, beside],
    [first, behind],
  ] as const) {
    const surface = side === 3 ? surfaceOfPoints(columns(0), columns(1), columns(2)) : null;
    if (surface !== null) return surface;
  }
  return null;
}

/** Null where the points are not those of a grid, each once. */
export function surfaceOfPoints(
  x: Float64Array,
  y: Float64Array,
  z: Float64Array,
): ForeignSurface | null {
  if (x.length < FEWEST || x.length !== y.length || x.length !== z.length) return null;
  const [columns, rows] = [new Set(x).size, new Set(y).size];
  const pairs = new Set(Array.from(x, (value, k) => `${value} ${y[k]}`));
  if (columns < 2 || rows < 2 || columns * rows !== x.length || pairs.size !== x.length)
    return null;
  const arrays = new Map([
    ["x", x],
    ["y", y],
    ["z", z],
  ]);
  return surfaceInArrays({
    names: [...arrays.keys()],
    shape: (name) => [arrays.get(name)?.length ?? 0],
    read: (name) => ({ shape: [x.length], data: arrays.get(name) ?? x }),
  });
}
