import { makeDataset } from "../../data/makeDataset";
import { fusedObjective } from "../../nn/fusedObjective";
import { initialize } from "../../nn/initialize";
import type { Objective } from "../../nn/objective";
import { train } from "../../nn/train";
import type { Recipe } from "../../recipe/schema";
import { finalParameters } from "../../results/trained";

/** The loss of a recipe's network on its training set, in the fused kernel, and its initial θ. */
export async function initialNetwork(
  { dataset, model, training }: Recipe,
  seed: number,
): Promise<{ objective: Objective; theta: Float32Array }> {
  const data = makeDataset(dataset, seed, null);
  const spec = { model, inputShape: data.inputShape, task: data.task };
  const objective = await fusedObjective({ spec, samples: data.train, loss: training.loss });
  return { objective, theta: initialize(spec, seed) };
}

/** The same with θ after the recipe's training. */
export async function trainedNetwork(
  recipe: Recipe,
  seed: number,
): Promise<{ objective: Objective; theta: Float32Array }> {
  const { objective, theta } = await initialNetwork(recipe, seed);
  const trained = await train({ objective, test: null, theta, training: recipe.training, seed });
  return { objective, theta: finalParameters(trained).slice() };
}
