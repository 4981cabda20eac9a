import { expect, test } from "vitest";
import type { RunNumbers, SavedRun } from "./runLibrary";
import { sortRuns } from "./sortRuns";

const saved = (name: string, numbers?: Partial<RunNumbers>): SavedRun => ({
  ...{ id: name, name, recipe: "", date: 0, size: 0, thumbnail: "" },
  ...(numbers && {
    numbers: { trainLoss: Number.NaN, accuracy: Number.NaN, largest: Number.NaN, ...numbers },
  }),
});
const names = (runs: SavedRun[]) => runs.map(({ name }) => name);

test("runs are sorted by a number, those without it last and in the order in which they were", () => {
  const runs = [
    saved("a", { trainLoss: 2, accuracy: 0.5 }),
    saved("none"),
    saved("b", { trainLoss: 0.1, accuracy: 0.9 }),
    saved("diverged", { trainLoss: Number.NaN }),
  ];
  expect(names(sortRuns(runs, "loss"))).toEqual(["b", "a", "none", "diverged"]);
  expect(names(sortRuns(runs, "accuracy"))).toEqual(["b", "a", "none", "diverged"]);
  expect(names(sortRuns(runs, "newest"))).toEqual(names(runs));
});

test("a bound on the largest eigenvalue is no eigenvalue", () => {
  const runs = [
    saved("bound", { largest: 1, largestIsBound: true }),
    saved("known", { largest: 5 }),
  ];
  expect(names(sortRuns(runs, "largest"))).toEqual(["known", "bound"]);
});

test("names count as people count", () => {
  expect(names(sortRuns([saved("Run 10"), saved("Run 9")], "name"))).toEqual(["Run 9", "Run 10"]);
});
