import { expect, test } from "vitest";
import { basinEnds, isOnItsWay } from "./basinEnds";
import type { Basins } from "./walks";

/** Starts on a plane of side 2, with the ends that are given. */
function ended(ends: [number, number][]): Basins {
  const side = Math.ceil(Math.sqrt(ends.length));
  const axis = Float32Array.from({ length: side }, (_, i) => -1 + (2 * i) / (side - 1));
  const column = (which: 0 | 1) => {
    const values = new Float32Array(side * side);
    ends.forEach((end, at) => {
      values[at] = end[which];
    });
    return values;
  };
  const done = new Uint8Array(side * side).fill(1, 0, ends.length);
  const basics = { alpha: axis, beta: axis, steps: new Float32Array(side * side), done };
  return { ...basics, endAlpha: column(0), endBeta: column(1) };
}

test("two points are two classes, the larger first; what leaves or diverges has none", () => {
  const found = basinEnds(
    ended([
      [0.5, 0.5],
      [-0.5, 0],
      [-0.501, 0.001],
      [Number.POSITIVE_INFINITY, 0],
      [Number.NaN, Number.NaN],
    ]),
  );
  expect(Array.from(found.of.subarray(0, 5))).toEqual([1, 0, 0, Number.NaN, Number.NaN]);
  expect(found.classes.map(({ share }) => share)).toEqual([0.4, 0.2]);
  expect(found.classes[0].alpha).toBeCloseTo(-0.5005, 5);
  expect([found.gone, found.diverged, found.elsewhere]).toEqual([0.2, 0.2, 0]);
});

test("a valley whose ends follow one another closely is one class, however long", () => {
  const along = Array.from({ length: 100 }, (_, i): [number, number] => [-1 + i / 50, i / 100]);
  const { classes } = basinEnds(ended(along));
  expect(classes).toHaveLength(1);
  expect(classes[0].spread[0]).toBeCloseTo(1.98, 5);
});

test("points that few starts lead to are elsewhere, and no class of their own", () => {
  const many = Array.from({ length: 300 }, (): [number, number] => [0, 0]);
  const { classes, elsewhere } = basinEnds(ended([...many, [0.9, 0.9]]));
  expect(classes).toHaveLength(1);
  expect(elsewhere).toBeCloseTo(1 / 301, 6);
});

test("a class of which most still move when the training is over has not arrived", () => {
  const basins = ended([
    [0.5, 0.5],
    [0.5, 0.5],
    [-0.5, 0],
    [-0.5, 0],
  ]);
  basins.steps.set([96, 97, 96, 20]);
  const ends = basinEnds(basins);
  const moving = [0, 1].map((which) => isOnItsWay(basins, ends, which, 100));
  expect(moving).toEqual([true, false]);
});
