import type { Task } from "../../data/dataset";
import { parameterLayout } from "../../nn/layout";
import type { Recipe } from "../../recipe/schema";
import { type Field, pairsOf, type RecipePair } from "../../recipe/testing/fieldChanges";
import { parameterCount } from "../../results/parameters";
import { directExecutor } from "../worker/directExecutor";
import { tinyFileFor } from "./tinyFiles";

/** Parameters of a network at most; fewer where its whole spectrum is written out. */
const MOST = { plain: 6000, dense: 120 };

const reader = directExecutor();

/** Whether its network can be built on its data, and is so small that nothing takes long. */
async function isTiny(recipe: Recipe): Promise<boolean> {
  const source = { recipe, file: await tinyFileFor(recipe) };
  try {
    const { inputShape, classes, outputs } = await reader.call("data", source);
    const task: Task =
      classes === null
        ? { kind: "regression", outputs }
        : { kind: "classification", classes, labels: [] };
    const layout = parameterLayout({ model: recipe.model, inputShape, task });
    return parameterCount(layout) <= (recipe.curvature.dense ? MOST.dense : MOST.plain);
  } catch {
    return false;
  }
}

/** Drawn for each pair that is wanted: some fields have few that can be carried out. */
const DRAWS = 10_000;

/**
 * Tries pairs of recipes that differ in one field until some could be carried out: those that their
 * training makes impossible are tried all the same.
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
