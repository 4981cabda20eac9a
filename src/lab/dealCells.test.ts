import { expect, test } from "vitest";
import { type Cell, cellsOf } from "../study/cell";
import { dealCells } from "./dealCells";

const study = {
  id: "views",
  base: { dataset: { kind: "moons" as const, samples: 40 } },
  variations: {
    coarse: { label: "", change: { grid: { columns: 9 } } },
    fine: { label: "", change: { grid: { columns: 31 } } },
  },
  seeds: 2,
  measures: { plane: { kind: "surface" as const } },
  criterion: null,
};
const cells = cellsOf(study);
const name = (cell: Cell | null) => cell && `${cell.variation} ${cell.seed}`;

test("workers keep to one training each, the longest cells first", () => {
  const { next } = dealCells(cells);
  const [one, other] = [next(null), next(null)];
  expect([one, other].map(name)).toEqual(["fine 1", "fine 2"]);
  expect(name(next(other))).toBe("coarse 2");
  expect(name(next(one))).toBe("coarse 1");
  expect(next(one)).toBeNull();
});

test("a worker without work helps another, and what is given back is dealt again", () => {
  const { next, giveBack } = dealCells(cells.filter(({ seed }) => seed === 1));
  const [first, second] = [next(null), next(null)];
  expect([first, second].map(name)).toEqual(["fine 1", "coarse 1"]);
  if (second !== null) giveBack(second);
  expect(name(next(null))).toBe("coarse 1");
});

test("a training that is shared costs once", () => {
  const { cost } = dealCells(cells);
  const [coarse1, , fine1] = cells;
  expect(cost(fine1)).toBeGreaterThan(cost(coarse1));
  const alone = dealCells([coarse1]).cost(coarse1);
  expect(cost(coarse1)).toBeLessThan(alone);
});
