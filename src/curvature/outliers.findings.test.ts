/**
 * As many Hessian outliers as classes (Sagun et al. 2018, arXiv 1706.04454): Gaussian blobs around
 * orthonormal means with a fifth of the labels replaced, a ReLU network 16-16-C after 400 full-batch
 * steps. Without label noise the loss goes to 0 and the gap vanishes. With He's initialization and
 * C = 4 the largest gap is sometimes after the third eigenvalue.
 */
import { expect, it } from "vitest";
import { recipe as makeRecipe } from "../recipe/parse";
import { hessianOperator } from "./operator";
import { outliersByGap } from "./outliers";
import { trainedNetwork } from "./testing/trainedNetwork";
import { topEigenpairs } from "./topEigenpairs";

it.each([2, 4, 6, 8, 10])("%s classes make as many outliers", async (classes) => {
  const recipe = makeRecipe({
    dataset: {
      kind: "blobs",
      classes,
      dimensions: 16,
      separation: 3,
      spread: 0.3,
      labelNoise: 0.2,
      samples: 1000,
      testFraction: 0,
    },
    model: { kind: "mlp", hidden: [16], activation: "relu", initialization: "glorot" },
    training: {
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.3 },
      steps: 400,
      batchSize: null,
      checkpoints: 1,
    },
  });
  const most = Math.ceil(1.5 * classes);
  for (const seed of [1, 2, 3]) {
    const { objective, theta } = await trainedNetwork(recipe, seed);
    const { values } = await topEigenpairs(hessianOperator(objective, theta), theta.length, {
      top: most + 1,
      bottom: 0,
      steps: 60,
      seed,
    });
    objective.dispose();
    expect(outliersByGap(values, most).count).toBe(classes);
  }
});
