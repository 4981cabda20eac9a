import { expect, test, vi } from "vitest";
import { recipe } from "../../recipe/parse";
import type { Recipe } from "../../recipe/schema";
import { trainingPart } from "../../recipe/trainingPart";
import { cellsOf } from "../../study/cell";
import { measureLabel } from "../../study/sentence";
import { variedFields } from "../../study/vary";
import { askedStudy, firstPlan } from "./asked";
import { choicesFor, measureChoices } from "./measureChoices";
import { type FieldEntry, firstEntry, valuesOf } from "./plan";
import { variablePaths, variety } from "./variable";

const RATE = "training.optimizer.learningRate";
const BATCH = "training.batchSize";
const base = recipe({ training: { steps: 20 } });

const typed = (path: string, changed: Partial<FieldEntry>) =>
  valuesOf(base, { ...firstEntry(base, path), ...changed });

test("what is offered first of every field can be run", () => {
  const paths = variablePaths(base);
  expect(paths).toEqual(
    expect.arrayContaining([
      RATE,
      BATCH,
      "model.hidden",
      "dataset.kind",
      "grid.alpha",
      "axes.first.kind",
    ]),
  );
  for (const path of paths) {
    const asked = askedStudy(base, firstPlan(base, path, null).plan, null);
    // Datasets and their targets differ in their tasks, so that not all of them go with one loss.
    if (["dataset.kind", "dataset.target", "training.loss.kind"].includes(path)) continue;
    expect(asked, path).toMatchObject({ ok: true });
    if (asked.ok) expect(variedFields(asked.study)?.map((field) => field.path)).toEqual([path]);
  }
});

test.each([
  [RATE, "0.01, 0.1", [0.01, 0.1]],
  [RATE, "0.01,0.1", [0.01, 0.1]],
  [RATE, "0,01; 0,1", [0.01, 0.1]],
  [RATE, "0.1, 0.1", [0.1]],
  [BATCH, "16, Full batch", [16, null]],
  ["model.hidden", "16; 32×2", [[16], [32, 32]]],
  ["grid.alpha", "automatic; −1, 2", [null, [-1, 2]]],
])("%s: %s", (path, text, values) => {
  expect(typed(path, { text })).toEqual({ ok: true, values });
});

test.each([
  [RATE, { text: "fast" }, "must be numbers"],
  [RATE, { text: "0.1, -1" }, "-1"],
  [RATE, { text: "" }, "at least one value"],
  ["grid.alpha", { text: "2, 1" }, "lower to a higher"],
  ["grid.beta", { text: "1" }, "[1]"],
  [BATCH, { text: "2.5" }, "2.5"],
  [BATCH, { form: "range", low: "0", high: "8", spacing: "log" }, "above 0"],
  [RATE, { form: "range", low: "2", high: "1" }, "lower to a higher"],
  [RATE, { form: "range", count: "1e9" }, "whole number of values"],
] as const)("%s refuses %o in words", (path, changed, message) => {
  expect(typed(path, changed)).toMatchObject({
    ok: false,
    message: expect.stringContaining(message),
  });
});

test("what is seen of a network is varied by measures that see it, on one training", () => {
  const { plan } = firstPlan(base, "grid.columns", null);
  const asked = askedStudy(base, plan, null);
  if (!asked.ok) throw new Error(asked.message);
  const cells = cellsOf(asked.study, 1);
  expect(new Set(cells.map(({ recipe }) => recipe.grid.columns)).size).toBe(cells.length);
  expect(new Set(cells.map(({ recipe }) => JSON.stringify(trainingPart(recipe)))).size).toBe(1);
  expect(askedStudy(base, { ...plan, measures: ["loss"] }, null)).toMatchObject({
    ok: false,
    message: expect.stringContaining("only measures of the recipe’s plane"),
  });
});

test("axes are offered that a run of a study has, and that are no copy of the other", () => {
  const offered = (path: string, asked: Recipe) => {
    const how = variety(asked, path);
    return how?.by === "choices" ? how.options.map(({ value }) => value) : [];
  };
  const random = recipe({ axes: { first: { kind: "random" }, second: { kind: "pca" } } });
  expect(offered("axes.first.kind", random)).toEqual([
    "random",
    "eigenvector",
    "gradient",
    "parameter",
  ]);
  const adam = recipe({ training: { optimizer: { rule: { kind: "adam" } } } });
  expect(offered("axes.second.kind", adam)).toContain("adam");
  const partnered = recipe({ partners: [{}], axes: { first: { kind: "partner" } } });
  expect(variablePaths(partnered).filter((path) => path.startsWith("grid"))).toEqual([]);
});

test("a study over values of which one is none is asked for again as it was", () => {
  const text = "16, Full batch";
  const entry = { ...firstEntry(base, BATCH), text };
  const study = askedStudy(base, { ...firstPlan(base, BATCH, null).plan, first: entry }, null);
  if (!study.ok) throw new Error(study.message);
  const stored = new Map([["topograd.study", JSON.stringify(study.study)]]);
  vi.stubGlobal("localStorage", { getItem: (key: string) => stored.get(key) ?? null });
  expect(firstPlan(base, BATCH, null).plan.first.text).toBe(text);
  vi.unstubAllGlobals();
});

test("too many runs, and values that do not go together, are refused in words", () => {
  const { plan } = firstPlan(base, RATE, null);
  const many = { ...plan, seeds: "100", second: firstEntry(base, BATCH) };
  const range = { form: "range", count: "50" } as const;
  many.first = { ...many.first, ...range };
  expect(askedStudy(base, many, null)).toMatchObject({
    message: expect.stringContaining("2000 at most"),
  });
  const lossless = {
    ...plan,
    second: { ...firstEntry(base, "dataset.kind"), chosen: ["glyphs", "regression"] },
  };
  expect(askedStudy(base, lossless, null)).toMatchObject({
    ok: false,
    message: expect.stringContaining("go together"),
  });
});

test("data from files are not offered", () => {
  const kinds = variety(base, "dataset.kind");
  if (kinds?.by !== "choices") throw new Error("a kind is chosen");
  const names = kinds.options.map(({ value }) => value);
  expect(names).toContain("moons");
  expect(names).not.toContain("csv");
});

test("the runs of a kind are of that kind", () => {
  const plan = firstPlan(base, "model.kind", null).plan;
  const asked = askedStudy(base, plan, null);
  if (!asked.ok) throw new Error(asked.message);
  const kinds = cellsOf(asked.study).map((cell) => cell.recipe.model.kind);
  expect(new Set(kinds)).toEqual(new Set(plan.first.chosen));
});

test("all that can be measured can be asked for, and nothing of it twice", () => {
  const measures = choicesFor(base);
  const asked = askedStudy(base, { ...firstPlan(base, RATE, null).plan, measures }, null);
  expect(asked).toMatchObject({ ok: true });
  expect(measures).not.toContain("flow-sharpness");
  const walked = recipe({
    dataset: { kind: "none" },
    model: { kind: "function" },
    training: { loss: { kind: "value" } },
  });
  expect(choicesFor(walked)).toContain("flow-sharpness");
  const labels = measures.map((id) => measureLabel(id, { measures: measureChoices(base) }));
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels).toEqual(expect.arrayContaining(["trace", "coherence", "λ max"]));
});

const squared = { loss: { kind: "half-squared" } } as const;

test.each<[string, Recipe, string[], string[]]>([
  [
    "classes",
    base,
    ["test", "test-loss", "separated", "largest-rate", "excess", "sample-slope", "plane"],
    ["task-1"],
  ],
  [
    "a regression",
    recipe({ dataset: { kind: "regression", samples: 400 }, training: squared }),
    ["test-loss", "largest-rate", "sample-slope"],
    ["test", "separated", "excess"],
  ],
  [
    "no test samples",
    recipe({ dataset: { kind: "moons", samples: 60, testFraction: 0 } }),
    ["loss", "separated"],
    // Of so few samples chance decides how fast their landscape settles.
    ["test", "test-loss", "sample-slope"],
  ],
  ["another loss", recipe({ training: squared }), ["separated"], ["excess"]],
  ["momentum", base, ["along-gradient", "along-clipped"], ["along-adam"]],
  [
    "Adam",
    recipe({ training: { optimizer: { rule: { kind: "adam" } } } }),
    ["along-gradient", "along-adam"],
    [],
  ],
  [
    "batch normalization",
    recipe({ model: { kind: "mlp", normalization: "batch" } }),
    ["separated"],
    ["sample-slope", "coherence"],
  ],
  [
    "several tasks",
    recipe({
      training: {
        task: { kind: "classes", first: 0, last: 4 },
        phases: [{ task: { kind: "classes", first: 5, last: 9 } }],
      },
    }),
    ["task-1", "task-2"],
    ["task-3", "separated", "largest-rate", "excess"],
  ],
  [
    "a function's value",
    recipe({
      dataset: { kind: "none" },
      model: { kind: "function" },
      training: { loss: { kind: "value" } },
    }),
    ["loss"],
    ["test", "separated", "largest-rate", "excess", "sample-slope"],
  ],
  [
    "a plane that leads to a partner",
    recipe({ partners: [{}], axes: { first: { kind: "partner" } } }),
    ["loss"],
    ["plane", "plane-highest"],
  ],
])("of %s is offered what it has", (_, asked, has, lacks) => {
  const offered = choicesFor(asked);
  expect(offered).toEqual(expect.arrayContaining(has));
  expect(offered.filter((id) => lacks.includes(id))).toEqual([]);
});

test("a measure that one of the values does not have is refused with its name", () => {
  const plan = {
    ...firstPlan(base, "dataset.testFraction", null).plan,
    measures: ["loss", "test"],
  };
  const first = { ...plan.first, text: "0; 0.2" };
  expect(askedStudy(base, { ...plan, first }, null)).toMatchObject({
    ok: false,
    message: expect.stringMatching(/fraction 0 has no test accuracy/),
  });
});

test("a measure of the way to the end keeps the recipe's checkpoints, others the end alone", () => {
  const { plan } = firstPlan(base, RATE, null);
  const kept = (measures: string[]) => {
    const asked = askedStudy(base, { ...plan, measures }, null);
    if (!asked.ok) throw new Error(asked.message);
    return cellsOf(asked.study, 1)[0].recipe.training.checkpoints;
  };
  expect(kept(["loss", "separated"])).toBe(base.training.checkpoints);
  expect(kept(["loss", "excess"])).toBe(1);
});
