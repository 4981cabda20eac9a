import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { presets } from "../../recipe/presets";
import type { Recipe } from "../../recipe/schema";
import { differenceWords } from "./differenceWords";
import { editField, valueAt } from "./editField";
import { fieldGuide } from "./fieldGuide";
import { fieldKind, isKind, kindsAt } from "./fieldKind";
import { recipeFields } from "./fieldsShown";
import { parseList, parseNumber } from "./parseEntry";
import { recipeDifferences, sameExperiment } from "./recipeDifferences";
import { unavailableChoice } from "./unavailableChoice";

/** A recipe for every kind that the panel offers. */
const everyKind: Recipe[] = [
  ...kindsAt(recipe(), "dataset").map((kind) => edited(recipe(), "dataset", withFile(kind))),
  ...kindsAt(recipe(), "model").map((kind) => edited(recipe(), "model", { kind })),
  ...kindsAt(recipe(), "axes.first").map((kind) => edited(recipe(), "axes.first", { kind })),
  ...["rule", "ascent", "clip", "schedule"]
    .map((part) => `training.optimizer.${part}`)
    .flatMap((path) => kindsAt(recipe(), path).map((kind) => edited(recipe(), path, { kind }))),
  ...kindsAt(recipe(), "curvature.of.restriction").map((kind) =>
    edited(recipe(), "curvature.of.restriction", { kind }),
  ),
  edited(recipe(), "curvature", { density: {}, sharpness: {}, track: {}, map: {} }),
  ...presets.map((preset) => preset.recipe),
];

function withFile(kind: string) {
  if (kind === "idx") return { kind, file: "images.gz", labels: "labels.gz" };
  return kind === "csv" || kind === "npz" ? { kind, file: "iris" } : { kind };
}

function edited(before: Recipe, path: string, value: unknown): Recipe {
  const result = editField(before, path, value);
  if (!result.ok) throw new Error(`${path}: ${result.message}`);
  return result.recipe;
}

test("every field that is shown has a value, a control and words", () => {
  for (const recipe of everyKind) {
    for (const path of recipeFields(recipe)) {
      expect(valueAt(recipe, path), path).not.toBeUndefined();
      const guide = fieldGuide(path);
      if (isKind(recipe, path)) continue;
      const field = fieldKind(recipe, path);
      expect(guide.sentence, path).toMatch(/[.;]$/);
      if (field.kind === "choice")
        for (const option of field.options)
          expect(guide.choices?.[option], `${path} ${option}`).toBeDefined();
    }
  }
});

test("what differs between any two recipes has words", () => {
  for (const a of everyKind)
    for (const b of everyKind)
      for (const difference of recipeDifferences(a, b)) {
        const { label, values } = differenceWords(difference);
        expect(label, difference.path).not.toBe("");
        expect(values[0], difference.path).not.toBe(values[1]);
      }
});

test("two recipes differ where their experiments do, not in name or in what a kind leaves out", () => {
  const words = (a: Recipe, b: Recipe) => recipeDifferences(a, b).map(differenceWords);
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

test("a change of dataset takes the loss, an image model and a class along", () => {
  const residual = edited(recipe(), "model", { kind: "resnet" });
  const regression = edited(residual, "dataset", { kind: "regression" });
  expect(regression.model.kind).toBe("mlp");
  expect(regression.training.loss.kind).toBe("half-squared");
  expect(edited(regression, "dataset", { kind: "moons" }).training.loss.kind).toBe("cross-entropy");
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
  expect(parseNumber("")).toBeNull();
  expect(parseList("64, 32 16")).toEqual([64, 32, 16]);
  expect(parseList("32×3, 10")).toEqual([32, 32, 32, 10]);
  expect(parseList("")).toEqual([]);
  expect(parseList("32, many")).toBeNull();
});
