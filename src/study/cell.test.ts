import fc from "fast-check";
import { expect, test } from "vitest";
import { cellKey, cellsOf, shardOf } from "./cell";
import { patched } from "./patch";
import type { Study } from "./study";

const study: Study = {
  id: "example",
  base: { training: { optimizer: { rule: { kind: "sgd" }, learningRate: 0.2 }, steps: 10 } },
  variations: {
    plain: { label: "plain", change: {} },
    wide: { label: "wide", change: { model: { kind: "mlp", hidden: [64] } } },
    blobs: { label: "blobs", change: { dataset: { kind: "blobs" } } },
  },
  seeds: 3,
  measures: { lambda: { kind: "sharpness" } },
  criterion: null,
};

test("a cell is the base recipe with its variation's fields and its seed", () => {
  const cells = cellsOf(study);
  expect(cells).toHaveLength(9);
  const [wide] = cells.filter(({ variation, seed }) => variation === "wide" && seed === 2);
  expect(wide.recipe.seed).toBe(2);
  expect(wide.recipe.training.optimizer.learningRate).toBe(0.2);
  expect(wide.recipe.model).toMatchObject({ hidden: [64], activation: "relu" });
  // Another kind of data has none of the fields of the one before.
  const [blobs] = cells.filter(({ variation }) => variation === "blobs");
  expect(blobs.recipe.dataset).toMatchObject({ kind: "blobs", classes: 4 });
});

test("a variation that makes no recipe is told of in words", () => {
  const wrong = { wrong: { label: "", change: { training: { steps: -1 } } } };
  expect(() => cellsOf({ ...study, variations: wrong })).toThrow("training.steps");
});

test("a measure that a variation's network does not have is refused before anything runs", () => {
  const normalized = { model: { kind: "mlp", normalization: "batch" } } as const;
  const variations = { ...study.variations, normalized: { label: "", change: normalized } };
  const measures = { alike: { kind: "coherence" } } as const;
  expect(cellsOf({ ...study, measures })).toHaveLength(cellsOf(study).length);
  expect(() => cellsOf({ ...study, variations, measures })).toThrow("batch normalization");
});

test("a key is that of what is computed: names and labels do not count, settings and seeds do", () => {
  const [cell] = cellsOf(study);
  const named = { ...cell.recipe, name: "another" };
  const labelled = { lambda: { ...cell.measures.lambda, label: "another" } };
  expect(cellKey({ recipe: named, measures: labelled })).toBe(cell.key);
  expect(new Set(cellsOf(study).map(({ key }) => key)).size).toBe(9);
  const rescaled: Study = { ...study, measures: { lambda: { kind: "sharpness", rescaled: 2 } } };
  expect(cellsOf(rescaled)[0].key).not.toBe(cell.key);
});

test("shards part the cells: each is in one of them", () => {
  const keys = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{32}$/), { maxLength: 40 });
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 7 }), (names, count) => {
      const cells = names.map((key) => ({ key }));
      const parts = Array.from({ length: count }, (_, i) =>
        shardOf(cells, { index: i + 1, count }),
      );
      const shared = parts.flat().map(({ key }) => key);
      expect(shared.sort()).toEqual([...names].sort());
      expect(new Set(parts.flat()).size).toBe(cells.length);
    }),
  );
});

test("a patch changes what it names and nothing else", () => {
  const base = { a: 1, b: { c: [1, 2], d: null as number | null }, kind: "x" };
  expect(patched(base, { b: { c: [3] } })).toEqual({ ...base, b: { c: [3], d: null } });
  expect(patched(base, { b: { d: 4 } })).toEqual({ ...base, b: { c: [1, 2], d: 4 } });
  expect(patched(base, { kind: "y" })).toEqual({ kind: "y" });
  const json = fc.jsonValue();
  fc.assert(
    fc.property(json, (value) => {
      expect(patched(value, undefined)).toBe(value);
    }),
  );
});
