import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import type { RecipeInput } from "../../recipe/schema";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import type { SavedRun } from "./runLibrary";
import { numberWords, runNumbers } from "./runNumbers";
import { tellApart } from "./tellApart";

function saved(id: string, line: string, source?: RecipeInput): SavedRun {
  const common = { id, name: "Run", recipe: line, date: 0, size: 1, thumbnail: "" };
  return source === undefined ? common : { ...common, source: recipe(source) };
}

test("runs whose lines read the same are told apart by what differs, and by nothing else", () => {
  const apart = tellApart([
    saved("a", "MLP", { seed: 1, model: { kind: "mlp", skip: true } }),
    saved("b", "MLP", { seed: 3 }),
    saved("alone", "CNN", { seed: 9 }),
    saved("old", "MLP"),
  ]);
  expect(apart.get("a")).toEqual(["Seed 1", "Skip connections on"]);
  expect(apart.get("b")).toEqual(["Seed 3", "Skip connections off"]);
  expect(apart.get("alone")).toEqual([]);
  expect(apart.get("old")).toBeUndefined();
});

test("kinds of axes are told, and their settings where two runs have the same kind", () => {
  const eigenvector = (end: "top" | "bottom"): RecipeInput => ({
    axes: { first: { kind: "eigenvector", end } },
  });
  const pca = saved("pca", "MLP", { axes: { first: { kind: "pca" } } });
  const bottom = saved("bottom", "MLP", eigenvector("bottom"));
  const two = tellApart([pca, bottom]);
  expect(two.get("pca")).toEqual([expect.stringMatching(/^Axis α: .*principal/i)]);
  expect(two.get("bottom")).toEqual([expect.stringMatching(/^Axis α: .*eigenvector/i)]);
  const three = tellApart([pca, bottom, saved("top", "MLP", eigenvector("top"))]);
  expect(three.get("pca")).toHaveLength(1);
  expect(three.get("bottom")).toHaveLength(2);
  expect(three.get("top")).not.toEqual(three.get("bottom"));
});

test("a run's numbers are those of its end, and what is not known is left out", () => {
  const { run } = sampleSnapshot(5, 5, 3);
  expect(numberWords(runNumbers(run))).toMatch(/^loss \d.* · accuracy 60\.0 % · λ max 28$/);
  expect(numberWords(runNumbers({ ...run, spectrum: null, trained: null }))).toBe("");
});
