import { datasetDefinition } from "../../catalog/datasets";
import { type FunctionRecipe, isFunction } from "../../catalog/models";
import { datumOf } from "../../catalog/models/expression/names";
import { namesOf, parseExpression } from "../../catalog/models/expression/parse";
import { ExpressionError } from "../../catalog/models/expression/tokens";
import type { FunctionParameter } from "../../catalog/models/functionParameters";
import { t } from "../../language/t";
import type { Recipe } from "../../recipe/schema";

/** Numbers of one input, as far as the recipe tells. */
const inputsOf = ({ dataset }: Recipe): number =>
  datasetDefinition(dataset).ends(dataset)?.inputs ?? Number.POSITIVE_INFINITY;

/**
 * Names of an expression that must be parameters: all that are none of the data's, unless a parameter
 * is called so already.
 */
function parameterNames(expression: string, model: FunctionRecipe, inputs: number): string[] {
  const known = new Set(model.parameters.map(({ name }) => name));
  return namesOf(parseExpression(expression))
    .map(({ name }) => name)
    .filter((name) => known.has(name) || datumOf(name, inputs) === undefined);
}

/** Those of a recipe's own expression; none while it cannot be read. */
export function namesWanted(recipe: Recipe): string[] {
  const { model } = recipe;
  if (!isFunction(model)) return [];
  try {
    return parameterNames(model.expression, model, inputsOf(recipe));
  } catch {
    return [];
  }
}

export type ReadFunction = { ok: true; model: FunctionRecipe } | { ok: false; message: string };

/**
 * A function with another expression, whose names become its parameters.
 *
 * @param remembered parameters that it had before, by their names.
 */
export function withExpression(
  recipe: Recipe,
  expression: string,
  remembered: ReadonlyMap<string, FunctionParameter>,
): ReadFunction {
  const { model } = recipe;
  if (!isFunction(model)) return { ok: false, message: "must belong to a function" };
  try {
    const names = parameterNames(expression, model, inputsOf(recipe));
    if (names.length === 0) return { ok: false, message: "must name a parameter, such as x" };
    const kept = model.parameters.filter(({ name }) => names.includes(name));
    const added = names.filter((name) => kept.every((parameter) => parameter.name !== name));
    const fresh = added.map(
      (name): FunctionParameter => remembered.get(name) ?? { name, start: 1, low: -2, high: 2 },
    );
    return { ok: true, model: { ...model, expression, parameters: [...kept, ...fresh] } };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return { ok: false, message: t`${error.message}, at character ${error.at + 1}` };
  }
}
