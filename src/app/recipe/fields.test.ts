import { expect, test } from "vitest";
import { functionRecipe } from "../../recipe/functionRecipe";
import { recipe } from "../../recipe/parse";
import { presets } from "../../recipe/presets";
import type { Recipe } from "../../recipe/schema";
import { differenceWords } from "./differenceWords";
import { editField, valueAt } from "./editField";
import { fieldKind, kindsAt } from "./fieldKind";
import { entryText, parseList, parseNumber } from "./parseEntry";
import { recipeDifferences, sameExperiment } from "./recipeDifferences";
import { fieldsOf, recipeFields } from "./sections";
import { kindPaths, NONE, newKind } from "./slots";
import { unavailableChoice } from "./unavailableChoice";
import { inSlot, wordsAt } from "./wordsAt";

/** With another solution, which some axes lead to. */
const paired = recipe({ partners: [{}] });

/** A recipe for every kind that the panel offers. */
const everyKind: Recipe[] = [
  ...kindPaths.flatMap((path) =>
    kindsAt(paired, path)
      .filter((kind) => unavailableChoice(paired, `${path}.kind`, kind) === undefined)
      .map((kind) => edited(paired, path, newKind(paired, path, kind))),
  ),
  edited(recipe(), "axes.second", newKind(recipe(), "axes.second", NONE)),
  edited(recipe(), "curvature", { density: {}, sharpness: {}, track: {}, map: {} }),
  ...presets.map((preset) => preset.recipe),
];

function edited(before: Recipe, path: string, value: unknown): Recipe {
  const result = editField(before, path, value);
  if (!result.ok) throw new Error(`${path}: ${result.message}`);
  return result.recipe;
}

test("every field that is shown has a value, a control and words", () => {
  for (const recipe of everyKind) {
    for (const path of recipeFields(recipe)) {
      const words = wordsAt(recipe, path);
      expect(words.sentence, path).toMatch(/[.;]$/);
      const inside = inSlot(path);
      if (inside?.field === "kind") {
        const kinds = kindsAt(recipe, inside.at);
        expect(Object.keys(words.choices ?? {}), path).toEqual(expect.arrayContaining(kinds));
        continue;
      }
      expect(valueAt(recipe, path), path).not.toBeUndefined();
      const field = fieldKind(recipe, path);
      if (field.kind === "choice")
        for (const option of field.options)
          expect(words.choices?.[option], `${path} ${option}`).toBeDefined();
    }
  }
});

test("other data take along what is measured of the old ones alone, and leave what goes on", () => {
  const probes = { measures: [{ kind: "margins" as const }, { kind: "trace" as const }] };
  const digits = recipe({ dataset: { kind: "glyphs" }, training: { probes } });
  for (const path of kindPaths)
    for (const kind of kindsAt(digits, path)) unavailableChoice(digits, `${path}.kind`, kind);
  const numbers = edited(digits, "dataset", newKind(digits, "dataset", "regression"));
  expect(numbers.training.probes.measures.map(({ kind }) => kind)).toEqual(["trace"]);
});

test("an axis of a kind that the other one has is another of that kind", () => {
  const start = recipe({ axes: { first: { kind: "pca", component: 1 }, second: null } });
  expect(newKind(start, "axes.second", "pca")).toEqual({ kind: "pca", component: 0 });
  expect(newKind(recipe(), "axes.second", "pca")).toEqual({ kind: "pca", component: 1 });
  expect(newKind(recipe(), "axes.second", "gradient")).toEqual({ kind: "gradient" });
  expect(newKind(recipe(), "training.optimizer.clip", "none")).toEqual({ kind: "none" });
});

test("what a file decides is not asked for, nor what other settings leave unused", () => {
  const shown = (dataset: object) =>
    recipeFields(edited(recipe(), "dataset", dataset)).filter((path) => /^dataset/.test(path));
  const images = newKind(recipe(), "dataset", "idx") as object;
  const fields = ["kind", "samples", "testFraction", "size", "inputs"];
  expect(shown(images)).toEqual([...fields, "split"].map((field) => `dataset.${field}`));
  expect(shown({ ...images, inputs: "given" })).toEqual(
    [...fields, "mean", "deviation", "split"].map((field) => `dataset.${field}`),
  );
});

test("every network has a parametrization, or says why it has none", () => {
  for (const kind of kindsAt(recipe(), "model").filter((kind) => kind !== "function")) {
    const { more, without } = fieldsOf(
      edited(paired, "model", newKind(paired, "model", kind)),
      "Model",
    );
    const said = without.some(({ label }) => label === "Parametrization");
    expect(said, kind).toBe(!more.includes("model.parametrization"));
  }
});

test("what differs between any two recipes has words", () => {
  for (const a of everyKind)
    for (const b of everyKind)
      for (const difference of recipeDifferences(a, b)) {
        const { label, values } = differenceWords(a, difference);
        expect(label, difference.path).not.toBe("");
        expect(values[0], difference.path).not.toBe(values[1]);
      }
});

test("two recipes differ where their experiments do, not in name or in what a kind leaves out", () => {
  const words = (a: Recipe, b: Recipe) =>
    recipeDifferences(a, b).map((difference) => differenceWords(a, difference));
  const before = recipe({ name: "a" });
  expect(sameExperiment(before, recipe({ name: "b" }))).toBe(true);
  const after = recipe({
    dataset: { kind: "moons" },
    model: { kind: "mlp", hidden: [8, 8, 8, 8] },
    training: { batchSize: null },
    axes: { first: { kind: "pca", component: 2 }, second: null },
    curvature: { density: {} },
  });
  expect(words(after, before)).toEqual([
    { label: "Dataset", values: ["Moons", "Glyph digits"] },
    { label: "Hidden layers", values: ["8×4", "32"] },
    { label: "Batch size", values: ["Full batch", "64"] },
    { label: "Axis α: component", values: ["3", "1"] },
    { label: "Second axis β", values: ["off", "on"] },
    { label: "Spectral density", values: ["on", "off"] },
  ]);
});

test("bounds come from the schema, and what breaks them is refused in words", () => {
  expect(fieldKind(recipe(), "training.steps")).toMatchObject({
    low: 0,
    high: 100000,
    whole: true,
  });
  expect(fieldKind(recipe(), "training.batchSize")).toMatchObject({ nullable: true, low: 1 });
  expect(editField(recipe(), "training.steps", -1)).toEqual({
    ok: false,
    message: "must be at least 0",
  });
  expect(editField(recipe(), "grid.alpha", [1, -1])).toEqual({
    ok: false,
    message: "must run from a lower to a higher number",
  });
});

test("a choice that does not go with the data says why", () => {
  const moons = edited(recipe(), "dataset", { kind: "moons" });
  expect(unavailableChoice(moons, "model.kind", "resnet")).toBe("needs images");
  expect(unavailableChoice(moons, "model.kind", "mlp")).toBeUndefined();
  const regression = edited(moons, "dataset", { kind: "regression" });
  expect(unavailableChoice(regression, "training.loss.kind", "cross-entropy")).toBe(
    "needs classes",
  );
  expect(unavailableChoice(regression, "curvature.of.restriction.kind", "class")).toBe(
    "needs classes",
  );
  expect(editField(moons, "model", { kind: "cnn" }).ok).toBe(false);
});

test("a kind is judged by its own defaults, not by what another one left", () => {
  for (const kind of kindsAt(recipe(), "dataset"))
    expect(unavailableChoice(recipe(), "dataset.kind", kind), kind).toBeUndefined();
  const published = edited(recipe(), "dataset", { kind: "set", name: "iris" });
  expect(unavailableChoice(published, "model.kind", "cnn")).toBe("needs images");
});

test("an equation brings a model that has its derivatives, such a model an equation, and both leave together", () => {
  const together = {
    dataset: { kind: "convection" },
    model: { kind: "pinn" },
    training: { loss: { kind: "half-squared" } },
  };
  const digits = recipe({ model: { kind: "cnn" }, training: { steps: 77 } });
  const byData = edited(digits, "dataset", { kind: "convection" });
  const byModel = edited(digits, "model", { kind: "pinn" });
  for (const equation of [byData, byModel])
    expect(equation).toMatchObject({ ...together, training: { steps: 77, ...together.training } });
  expect(unavailableChoice(byData, "model.kind", "mlp")).toBe("has no derivatives");
  expect(editField(byData, "model", { kind: "mlp" }).ok).toBe(false);
  const faster = edited(edited(byData, "model.hidden", [8]), "dataset.speed", 30);
  expect(faster.model).toMatchObject({ kind: "pinn", hidden: [8] });
  expect(edited(faster, "dataset", { kind: "moons" })).toMatchObject({
    model: { kind: "mlp" },
    training: { loss: { kind: "cross-entropy" } },
  });
  expect(edited(faster, "model", { kind: "function" })).toMatchObject({
    dataset: { kind: "none" },
  });
  expect(
    edited(functionRecipe({ model: { kind: "function" } }), "model", { kind: "pinn" }),
  ).toMatchObject(together);
});

test("between a network and a function everything goes along that cannot stay", () => {
  const network = recipe({ seed: 3 });
  expect(unavailableChoice(network, "model.kind", "function")).toBeUndefined();
  const rosenbrock = edited(network, "model", { kind: "function" });
  expect(rosenbrock).toMatchObject({
    seed: 3,
    dataset: { kind: "none" },
    training: { loss: { kind: "value" }, batchSize: null },
    axes: { first: { kind: "parameter", index: 0 }, second: { kind: "parameter", index: 1 } },
  });
  expect(edited(network, "dataset", { kind: "none" })).toEqual(rosenbrock);
  expect(unavailableChoice(rosenbrock, "model.kind", "cnn")).toBeUndefined();
  expect(edited(rosenbrock, "model", { kind: "mlp" })).toEqual(network);
  expect(unavailableChoice(network, "training.loss.kind", "value")).toBe("needs a function");
  const onPoints = edited(rosenbrock, "dataset", { kind: "points" });
  expect(onPoints).toMatchObject({
    model: rosenbrock.model,
    training: { loss: { kind: "value" } },
  });
  const onClasses = edited(onPoints, "dataset", { kind: "moons" });
  expect(onClasses).toMatchObject({
    model: rosenbrock.model,
    training: { loss: { kind: "value" } },
  });
});

test("a plane can be chosen where there is a line", () => {
  const line = edited(paired, "axes.second", newKind(paired, "axes.second", NONE));
  for (const kind of kindsAt(line, "axes.second")) {
    expect(unavailableChoice(line, "axes.second.kind", kind)).toBeUndefined();
    expect(edited(line, "axes.second", newKind(line, "axes.second", kind)).axes.second?.kind).toBe(
      kind,
    );
  }
});

test("a change of dataset takes the loss, an image model and a class along", () => {
  const residual = edited(recipe(), "model", { kind: "resnet" });
  const regression = edited(residual, "dataset", { kind: "regression" });
  expect(regression.model.kind).toBe("mlp");
  expect(regression.training.loss.kind).toBe("half-squared");
  expect(edited(regression, "dataset", { kind: "moons" }).training.loss).toEqual({
    kind: "cross-entropy",
  });
  const oneClass = edited(recipe(), "curvature.of.restriction", { kind: "class" });
  expect(edited(oneClass, "dataset", { kind: "regression" }).curvature.of.restriction).toEqual({
    kind: "whole",
  });
});

test("a preset that is changed loses its name", () => {
  const [preset] = presets;
  expect(preset.recipe.name).toBe(preset.title);
  expect(edited(preset.recipe, "seed", 2).name).toBe("");
  expect(edited(recipe({ name: "mine" }), "seed", 2).name).toBe("mine");
});

test("numbers and lists are read as people write them", () => {
  expect(parseNumber(" −0,5 ")).toBe(-0.5);
  expect(parseNumber("1e-3")).toBe(0.001);
  expect(parseNumber("five")).toBeNull();
  for (const value of [0, 1e-6, -2.5e-5, 0.0001, 0.05, 1200, -3]) {
    expect(parseNumber(entryText(value))).toBe(value);
    expect(entryText(value).length).toBeLessThan(8);
  }
  expect(parseNumber("")).toBeNull();
  expect(parseList("64, 32 16")).toEqual([64, 32, 16]);
  expect(parseList("32×3, 10")).toEqual([32, 32, 32, 10]);
  expect(parseList("")).toEqual([]);
  expect(parseList("32, many")).toBeNull();
});
