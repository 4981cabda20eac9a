import type { Task } from "../../data/dataset";
import { architecture } from "../../nn/architecture";
import { parameterLayout } from "../../nn/layout";
import { multiplyAdds } from "../../nn/multiplyAdds";
import type { Recipe } from "../../recipe/schema";
import { type Field, pairsOf, type RecipePair } from "../../recipe/testing/fieldChanges";
import { parameterCount } from "../../results/parameters";
import type { Costs } from "../worker/costs";
import { directExecutor } from "../worker/directExecutor";
import { stageSeconds } from "../worker/stageSeconds";
import { tinyFileFor } from "./tinyFiles";

/** Parameters of a network at most; fewer where its whole spectrum is written out. */
const MOST = { plain: 6000, dense: 120 };

const reader = directExecutor();

/** Seconds of a recipe at most, as estimated from `usualCosts`: so many more after so many pairs. */
const SECONDS = 0.5;
const PATIENCE = 100;

interface Sizes {
  parameters: number;
  /** Kernels and biases. */
  layers: number;
  /** Multiplications and additions for a sample. */
  work: number;
  samples: number;
}

/**
 * Costs of operations that are the same on every machine, as the pairs must be: about those of
 * TensorFlow.js on few samples, where the number of layers decides, or the many places at which a small
 * convolution or attention is taken.
 */
function usualCosts({ parameters, layers, work, samples }: Sizes): Costs {
  const pass = 2e-4 * layers * (1 + samples / 200) + (samples * work) / 5e8;
  const [gradient, product, perParameter] = [3 * pass, 8 * pass, 1e-8 * parameters];
  return {
    parameters,
    step: gradient,
    update: perParameter,
    checkpoint: pass,
    gradient,
    trainingProduct: product,
    point: pass,
    evaluation: pass,
    evaluatedGradient: gradient,
    product,
    foot: perParameter,
    pair: perParameter,
    draw: perParameter,
    row: perParameter,
    dense: 1e-8 * parameters ** 3,
  };
}

/** Whether its network can be built on its data, and is so small that nothing takes long. */
async function isTiny(recipe: Recipe, mostSeconds: number): Promise<boolean> {
  const source = { recipe, file: await tinyFileFor(recipe) };
  try {
    const { inputShape, classes, outputs, train, test } = await reader.call("data", source);
    const task: Task =
      classes === null
        ? { kind: "regression", outputs }
        : { kind: "classification", classes, labels: [] };
    const spec = { model: recipe.model, inputShape, task };
    const layout = parameterLayout(spec);
    const parameters = parameterCount(layout);
    const costs = usualCosts({
      parameters,
      layers: layout.length,
      work: multiplyAdds(architecture(spec), inputShape),
      samples: train + test,
    });
    const seconds = stageSeconds(recipe, costs, { workers: 1, startUp: 0 });
    return (
      parameters <= (recipe.curvature.dense ? MOST.dense : MOST.plain) &&
      Object.values(seconds).reduce((sum, stage) => sum + stage, 0) <= mostSeconds
    );
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
  let mostSeconds = SECONDS;
  for (const pair of pairsOf(field, DRAWS * wanted, seed)) {
    mostSeconds += SECONDS / PATIENCE;
    const tiny = (recipe: Recipe) => isTiny(recipe, mostSeconds);
    if (!(await tiny(pair.before)) || !(await tiny(pair.after))) continue;
    if (await attempt(pair)) carriedOut += 1;
    if (carriedOut === wanted) break;
  }
  return carriedOut;
}
