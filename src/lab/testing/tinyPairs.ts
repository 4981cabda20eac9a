import type { Task } from "../../data/dataset";
import { parameterLayout } from "../../nn/layout";
import type { Recipe } from "../../recipe/schema";
import { type Field, pairsOf, type RecipePair } from "../../recipe/testing/fieldChanges";
import { parameterCount } from "../../results/parameters";
import { directExecutor } from "../worker/directExecutor";
import { tinyFileFor } from "./tinyFiles";

/** A spectrum is written out for networks up to so many parameters; it takes seconds for a thousand. */
const MOST_PARAMETERS = 120;

const reader = directExecutor();

async function isTiny(recipe: Recipe): Promise<boolean> {
  if (!recipe.curvature.dense) return true;
  const source = { recipe, file: await tinyFileFor(recipe) };
  const data = await reader.call("data", source).catch(() => null);
  // What comes to nothing takes no time.
  if (data === null) return true;
  const { inputShape, classes, outputs } = data;
  const task: Task =
    classes === null
      ? { kind: "regression", outputs }
      : { kind: "classification", classes, labels: [] };
  const layout = parameterLayout({ model: recipe.model, inputShape, task });
  return parameterCount(layout) <= MOST_PARAMETERS;
}

/** Drawn for each pair that is wanted: some fields have few that can be carried out. */
const DRAWS = 400;

/**
 * Tries pairs of recipes that differ in one field until some could be carried out: those that the data
 * or the training make impossible are tried all the same.
 *
 * @param attempt whether both recipes could be carried out.
 * @returns how many pairs could, `wanted` at most.
 */
export async function tryPairs(
  field: Field,
  { wanted, seed }: { wanted: number; seed: number },
  attempt: (pair: RecipePair) => Promise<boolean>,
): Promise<number> {
  let carriedOut = 0;
  for (const pair of pairsOf(field, DRAWS * wanted, seed)) {
    if (!(await isTiny(pair.before)) || !(await isTiny(pair.after))) continue;
    if (await attempt(pair)) carriedOut += 1;
    if (carriedOut === wanted) break;
  }
  return carriedOut;
}
