import { makeDataset } from "../../data/makeDataset";
import { architecture } from "../../nn/architecture";
import { fusedObjective } from "../../nn/fusedObjective";
import { initialize } from "../../nn/initialize";
import { train } from "../../nn/train";
import type { Recipe } from "../../recipe/schema";
import { finalParameters } from "../../results/trained";
import { unitGroups } from "../unitGroups";

/** The second network of a pair has this much more as its seed. */
const OTHER = 1000;

/** One recipe's data and losses, and the networks that it trains from different seeds. */
export async function pairOf(recipe: Recipe, seed: number) {
  const data = makeDataset(recipe.dataset, seed, null);
  const spec = { model: recipe.model, inputShape: data.inputShape, task: data.task };
  const on = (samples: typeof data.train) =>
    fusedObjective({ spec, samples, loss: recipe.training.loss });
  const objective = await on(data.train);
  const test = await on(data.test);
  const from = async (theta: Float32Array, batchSeed: number, training = recipe.training) => {
    const run = { objective, test: null, theta, training, seed: batchSeed };
    return finalParameters(await train(run)).slice();
  };
  return {
    objective,
    test,
    groups: unitGroups(architecture(spec)),
    data,
    spec,
    recipe,
    /** Where the first network begins. */
    start: initialize(spec, seed),
    /** Trains from given weights with the batches of a seed. */
    from,
    a: () => from(initialize(spec, seed), seed),
    b: () => from(initialize(spec, seed + OTHER), seed + OTHER),
    dispose() {
      objective.dispose();
      test.dispose();
    },
  };
}
