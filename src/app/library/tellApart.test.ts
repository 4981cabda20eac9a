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

test("kinds of axes are told, and what only one of the kinds has is said of that one", () => {
  const apart = tellApart([
    saved("pca", "MLP", { axes: { first: { kind: "pca" } } }),
    saved("eigen", "MLP", { axes: { first: { kind: "eigenvector", end: "bottom" } } }),
  ]);
  expect(apart.get("eigen")).toEqual(
    expect.arrayContaining([expect.stringMatching(/eigenvector/i)]),
  );
  expect(apart.get("eigen")?.length).toBeGreaterThan(apart.get("pca")?.length ?? 0);
});

test("a run's numbers are those of its end, and what is not known is left out", () => {
  const { run } = sampleSnapshot(5, 5, 3);
  expect(numberWords(runNumbers(run))).toMatch(/^loss \d.* · accuracy 60\.0 % · λ max 28$/);
  const spectrum = run.spectrum && { ...run.spectrum, bounds: [0] };
  expect(numberWords(runNumbers({ ...run, spectrum }))).toMatch(/ · λ max ≥ 28$/);
  expect(numberWords(runNumbers({ ...run, spectrum: null, trained: null }))).toBe("");
});
