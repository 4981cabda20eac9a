/**
 * Along a Hessian eigenvector the loss is a parabola with the eigenvalue as its curvature (LLA, arXiv
 * 2412.10146): checked by fitting one to the loss sampled close to the trained weights. Farther out
 * the quadratic model ends: at ten times the distance the fits differ by more than the tolerance.
 */
import { expect, it } from "vitest";
import type { Objective } from "../nn/objective";
import { recipe as makeRecipe } from "../recipe/parse";
import { hessianOperator } from "./operator";
import { quadraticFit } from "./quadraticFit";
import { trainedNetwork } from "./testing/trainedNetwork";
import { topEigenpairs } from "./topEigenpairs";

/** Curvature of the parabola fitted to the loss at 21 points within ±reach along a direction. */
async function fittedCurvature(
  objective: Objective,
  theta: Float32Array,
  direction: Float32Array,
  reach: number,
): Promise<number> {
  const offsets = Float32Array.from({ length: 21 }, (_, i) => (reach * (i - 10)) / 10);
  const loss = new Float32Array(21);
  await objective.evaluateMany(theta, direction, offsets, loss, new Float32Array(21));
  return quadraticFit(offsets, loss).curvature;
}

it.each(["tanh", "relu"] as const)("parabolas return λ₁ and λ₂ to 5 %: %s", async (activation) => {
  const recipe = makeRecipe({
    dataset: { kind: "glyphs", samples: 500, testFraction: 0 },
    model: { kind: "mlp", hidden: [32], activation },
    training: { steps: 300, checkpoints: 1 },
  });
  for (const seed of [1, 2, 3]) {
    const { objective, theta } = await trainedNetwork(recipe, seed);
    const size = theta.length;
    const { values, vectors } = await topEigenpairs(hessianOperator(objective, theta), size, {
      top: 2,
      bottom: 0,
      steps: 30,
      seed,
    });
    for (const k of [0, 1]) {
      const direction = vectors.slice(k * size, (k + 1) * size);
      const near = await fittedCurvature(objective, theta, direction, 0.02);
      expect(Math.abs(near / values[k] - 1)).toBeLessThan(0.05);
      const far = await fittedCurvature(objective, theta, direction, 0.2);
      expect(far / values[k] - 1).toBeGreaterThan(0.05);
    }
    objective.dispose();
  }
});
