import * as v from "valibot";
import { isRegression, mayBeImages } from "../../recipe/datasetTraits";
import { recipe as defaultsOf } from "../../recipe/parse";
import { presets } from "../../recipe/presets";
import { type Recipe, recipeSchema } from "../../recipe/schema";

export type Edited = { ok: true; recipe: Recipe } | { ok: false; message: string };

/** The value at a dotted path, undefined where there is none. */
export function valueAt(recipe: Recipe, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], recipe);
}

function withValueAt(object: unknown, keys: string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const record = object as Record<string, unknown>;
  return { ...record, [key]: withValueAt(record[key], rest, value) };
}

/** The recipe with one value replaced, or what the schema has against the value, in words. */
export function editField(recipe: Recipe, path: string, value: unknown): Edited {
  const result = v.safeParse(recipeSchema, withValueAt(recipe, path.split("."), value));
  if (!result.success) return { ok: false, message: result.issues[0].message };
  return { ok: true, recipe: withoutPresetName(followDataset(result.output, recipe)) };
}

/** A preset that was changed is no longer what its name says. */
function withoutPresetName(recipe: Recipe): Recipe {
  return presets.some(({ title }) => title === recipe.name) ? { ...recipe, name: "" } : recipe;
}

/** A change of dataset takes along what the new one has no use for: image models and the loss. */
function followDataset(next: Recipe, before: Recipe): Recipe {
  let { model, training } = next;
  if (next.dataset.kind !== before.dataset.kind && !mayBeImages(next.dataset)) {
    if (model.kind !== "mlp") model = defaultsOf().model;
  }
  if (isRegression(next.dataset) !== isRegression(before.dataset)) {
    const loss = isRegression(next.dataset) ? "half-squared" : "cross-entropy";
    training = { ...training, loss };
  }
  return { ...next, model, training };
}
