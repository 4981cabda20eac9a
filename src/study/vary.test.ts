import { expect, test } from "vitest";
import { fieldName, valueWords } from "../recipe/fieldValue";
import { recipe } from "../recipe/parse";
import { cellsOf } from "./cell";
import type { MeasureInput } from "./measure";
import { parseStudy } from "./userStudy";
import { fieldStudy, measuredPart, settingOf, spaced, spansDecades, variedFields } from "./vary";

const rate = { path: "training.optimizer.learningRate", values: [0.01, 0.1] };
const batch = { path: "training.batchSize", values: [16, null] };
const kinds = { path: "training.optimizer.rule.kind", values: ["adam", "sgd"] };
const measures = { loss: { kind: "loss" } } as const;

test("a study over a field runs the recipe with each value, and says so in its own words", () => {
  const study = fieldStudy({ base: recipe(), fields: [rate], seeds: 2, measures });
  expect(Object.values(study.variations).map(({ label }) => label)).toEqual([
    "learning rate 0.01",
    "learning rate 0.1",
  ]);
  const rates = cellsOf(study).map((cell) => cell.recipe.training.optimizer.learningRate);
  expect(rates).toEqual([0.01, 0.01, 0.1, 0.1]);
  // As JSON it is what the command line reads.
  expect(parseStudy(JSON.parse(JSON.stringify(study)))).toMatchObject({ ok: true });
});

test("two fields give every pair, and are found again in the study", () => {
  const study = fieldStudy({ base: recipe(), fields: [rate, batch], seeds: 1, measures });
  expect(Object.keys(study.variations)).toHaveLength(4);
  const fields = variedFields(study);
  expect(fields).toEqual([rate, batch]);
  const [, full] = Object.values(study.variations);
  expect(settingOf(full, fields ?? [])).toEqual([0.01, null]);
});

test("a kind is a field too: the recipe's own keeps its settings, others begin with their defaults", () => {
  const base = recipe({ training: { optimizer: { rule: { kind: "adam", beta1: 0.5 } } } });
  const study = fieldStudy({ base, fields: [kinds], seeds: 1, measures });
  const rules = cellsOf(study).map((cell) => cell.recipe.training.optimizer.rule);
  expect(rules).toMatchObject([{ kind: "adam", beta1: 0.5 }, { kind: "sgd" }]);
  expect(variedFields(study)).toEqual([kinds]);
});

test("what only pictures depend on does not count: such studies share their cells", () => {
  const keys = (base: Parameters<typeof recipe>[0]) =>
    cellsOf(fieldStudy({ base: recipe(base), fields: [rate], seeds: 2, measures })).map(
      ({ key }) => key,
    );
  const pictures = { grid: { columns: 9 }, name: "another", seed: 7, curvature: { top: 3 } };
  expect(keys(pictures)).toEqual(keys({}));
  expect(keys({ training: { steps: 10 } })).not.toEqual(keys({}));
});

test("a measure of the recipe's plane has the recipe's axes, grid and checkpoints", () => {
  const base = recipe({
    grid: { columns: 9 },
    training: { checkpoints: 5 },
    curvature: { top: 3 },
  });
  const asked = { base, fields: [rate], seeds: 1 };
  const [seen] = cellsOf(fieldStudy({ ...asked, measures: { plane: { kind: "surface" } } }));
  expect(seen.recipe.grid.columns).toBe(9);
  expect(seen.recipe.training.checkpoints).toBe(5);
  expect(seen.recipe.curvature).toEqual(recipe().curvature);
});

test("data can be the same for all seeds", () => {
  const base = recipe({ seed: 5 });
  const study = fieldStudy({ base, fields: [rate], seeds: 2, sameData: true, measures });
  const seeds = cellsOf(study).map((cell) => [cell.recipe.seed, cell.recipe.dataSeed]);
  expect(seeds.slice(0, 2)).toEqual([
    [1, 5],
    [2, 5],
  ]);
});

test("variations that are no grid of fields are not taken for one", () => {
  const change = (learningRate: number, batchSize: number) => ({
    label: "",
    change: { training: { batchSize, optimizer: { learningRate } } },
  });
  expect(variedFields({ variations: { a: change(0.1, 8), b: change(0.2, 16) } })).toBeNull();
  expect(variedFields({ variations: { a: { label: "", change: {} } } })).toBeNull();
  const twice = { a: change(0.1, 8), b: change(0.1, 8) };
  expect(variedFields({ variations: twice })).toBeNull();
});

test("values of a range keep both ends, and are round between them", () => {
  expect(spaced(0.001, 1, 4, { scale: "log", whole: false })).toEqual([0.001, 0.01, 0.1, 1]);
  expect(spaced(0, 1, 4, { scale: "linear", whole: false })).toEqual([0, 0.333, 0.667, 1]);
  expect(spaced(1, 3, 9, { scale: "linear", whole: true })).toEqual([1, 2, 3]);
  expect(spaced(5, 9, 1, { scale: "linear", whole: true })).toEqual([5]);
});

test("names and axes follow from paths and values", () => {
  expect(fieldName("training.optimizer.learningRate")).toBe("learning rate");
  expect(fieldName("training.optimizer.rule.kind")).toBe("rule");
  expect(fieldName("axes.first.kind")).toBe("first axis");
  expect(fieldName("axes.second.component")).toBe("second axis component");
  expect([[64, 32], [-1, 1.5], []].map(valueWords)).toEqual(["64-32", "−1 to 1.5", "none"]);
  expect(spansDecades([0.01, 0.1])).toBe(true);
  expect(spansDecades([0, 1, 100])).toBe(false);
  expect(spansDecades([1, 2])).toBe(false);
});

test("a number that is read off the path keeps the checkpoints of the path", () => {
  const base = recipe({ training: { checkpoints: 7 } });
  const kept = (one: MeasureInput) => measuredPart(base, { one }).training.checkpoints;
  const axes = { first: { kind: "pca" }, second: { kind: "pca", component: 1 } } as const;
  expect(kept({ kind: "explained", ...axes })).toBe(7);
  expect(kept({ kind: "steps-until-loss" })).toBe(7);
  expect(kept({ kind: "unit-alignment" })).toBe(7);
  expect(kept({ kind: "loss" })).toBe(1);
});
