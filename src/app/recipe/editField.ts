import * as v from "valibot";
import { type AxisRecipe, axisDefinition } from "../../catalog/axes";
import { hasData, isEquation, isRegression } from "../../catalog/datasets";
import { convection } from "../../catalog/datasets/convection";
import { hasDerivatives, isFunction } from "../../catalog/models";
import { functionModel } from "../../catalog/models/function";
import { pinn } from "../../catalog/models/pinn";
import { contradictions } from "../../recipe/contradictions";
import { functionRecipe } from "../../recipe/functionRecipe";
import { recipe as defaultsOf } from "../../recipe/parse";
import { presets } from "../../recipe/presets";
import { type Recipe, recipeFields, recipeSchema } from "../../recipe/schema";

const DEFAULT_FUNCTION = v.parse(functionModel.schema, { kind: "function" });
const DEFAULT_PINN = v.parse(pinn.schema, { kind: "pinn" });
const DEFAULT_EQUATION = v.parse(convection.schema, { kind: "convection" });

export type Edited = { ok: true; recipe: Recipe } | { ok: false; message: string };

/** The value at a dotted path, undefined where there is none. */
export function valueAt(recipe: Recipe, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], recipe);
}

/** The object with the value at a path replaced; where there is none, objects are put there. */
export function withValueAt(object: unknown, keys: string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(object))
    return object.with(Number(key), withValueAt(object[Number(key)], rest, value));
  const record = object as Record<string, unknown> | null;
  return { ...record, [key]: withValueAt(record?.[key], rest, value) };
}

/** The recipe with one value replaced, or what the schema has against the value, in words. */
export function editField(recipe: Recipe, path: string, value: unknown): Edited {
  const fields = v.safeParse(recipeFields, withValueAt(recipe, path.split("."), value));
  if (!fields.success) return { ok: false, message: fields.issues[0].message };
  const followed = follow(fields.output, recipe);
  const whole = v.safeParse(recipeSchema, followed);
  if (!whole.success) return { ok: false, message: whole.issues[0].message };
  return { ok: true, recipe: withoutOldName(whole.output, recipe) };
}

/** A preset that was changed is no longer what its name says, nor is another function. */
function withoutOldName(next: Recipe, { model }: Recipe): Recipe {
  const isOther =
    isFunction(next.model) && isFunction(model) && next.model.expression !== model.expression;
  return isOther || presets.some(({ title }) => title === next.name) ? { ...next, name: "" } : next;
}

/**
 * What a choice takes along that cannot stay: nothing of data, training and plane between a network and a
 * function. A model of an equation brings one.
 */
export function follow(next: Recipe, before: Recipe): Recipe {
  const { seed, dataset, model } = next;
  if (hasDerivatives(model) && model.kind !== before.model.kind && !isEquation(dataset)) {
    const start = isFunction(before.model) ? defaultsOf({ seed }) : before;
    return followDataset({ ...start, dataset: DEFAULT_EQUATION, model }, start);
  }
  if (isFunction(model) !== isFunction(before.model))
    return isFunction(model) ? functionRecipe({ seed, model }) : defaultsOf({ seed, model });
  if (!hasData(dataset) && !isFunction(model))
    return functionRecipe({ seed, model: DEFAULT_FUNCTION });
  return followDataset(withAxesThatExist(next, before), before);
}

/** A function that has other parameters is seen over the first two that there are. */
function withAxesThatExist(next: Recipe, { model: before }: Recipe): Recipe {
  const { model, axes } = next;
  if (!isFunction(model) || !isFunction(before)) return next;
  const count = model.parameters.length;
  if (count === before.parameters.length) return next;
  const { first, second } = functionRecipe({ model }).axes;
  const exists = (axis: AxisRecipe | null) =>
    axis !== null && (axisDefinition(axis).parameter?.(axis) ?? 0) < count;
  const fits = exists(axes.first) && (exists(axes.second) || count === 1);
  return fits && (axes.second === null) === (count === 1)
    ? next
    : { ...next, axes: { ...axes, first, second } };
}

/** A change of dataset takes along what the new one has no use for: image models, the loss, one class; an equation brings its model. */
function followDataset(next: Recipe, before: Recipe): Recipe {
  let followed = next;
  if (isRegression(next.dataset) !== isRegression(before.dataset)) {
    const classes = isFunction(next.model) ? "value" : "cross-entropy";
    const kind = isRegression(next.dataset) ? "half-squared" : classes;
    followed = { ...next, training: { ...next.training, loss: { kind } } };
  }
  if (JSON.stringify(next.dataset) === JSON.stringify(before.dataset)) return followed;
  if (isEquation(next.dataset) && !hasDerivatives(next.model))
    followed = { ...followed, model: DEFAULT_PINN };
  return withoutContradictions(followed, followed.training.probes.measures.length + 1);
}

/** What contradicts the rest of a recipe is as in a new one; one of a list is taken out of it, which can take a pass each. */
function withoutContradictions(recipe: Recipe, passes: number): Recipe {
  const found = contradictions(recipe);
  if (found.length === 0 || passes === 0) return recipe;
  const defaults = defaultsOf();
  // The last of a list first, so that those before it stay where they are.
  const choices = [...new Set(found.map(({ path }) => path.replace(/\.kind$/, "")))].sort((a, b) =>
    b.localeCompare(a, "en", { numeric: true }),
  );
  const changed = choices.reduce((recipe, choice) => {
    const keys = choice.split(".");
    const [at, last] = [keys.slice(0, -1), keys[keys.length - 1]];
    const list = valueAt(recipe, at.join("."));
    return (
      Array.isArray(list)
        ? withValueAt(recipe, at, list.toSpliced(Number(last), 1))
        : withValueAt(recipe, keys, valueAt(defaults, choice))
    ) as Recipe;
  }, recipe);
  return withoutContradictions(changed, passes - 1);
}
