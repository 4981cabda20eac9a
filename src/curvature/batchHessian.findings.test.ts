/**
 * λ_max of a batch's Hessian exceeds that of the whole loss by an amount that falls as 1/B (Granziol
 * et al. 2022, arXiv 2006.09092). Means over a partition of the training set into batches: λ_max is
 * convex, so that their excess is positive without any noise from sampling the whole.
 */
import { expect, it } from "vitest";
import { stream } from "../random/stream";
import { recipe as makeRecipe } from "../recipe/parse";
import { estimate } from "./estimate";
import { largestEigenvalue } from "./largestEigenvalue";
import { hessianOperator } from "./operator";
import { trainedNetwork } from "./testing/trainedNetwork";

const recipe = makeRecipe({
  dataset: { kind: "glyphs", samples: 1024, testFraction: 0 },
  model: { kind: "mlp", hidden: [32] },
  training: { steps: 300, checkpoints: 1 },
});

/** Slope of the least-squares line through log y over log x. */
function logSlope(x: readonly number[], y: readonly number[]): number {
  const [u, v] = [x.map(Math.log), y.map(Math.log)];
  const [meanU, meanV] = [estimate(u).value, estimate(v).value];
  const covariance = u.reduce((sum, a, i) => sum + (a - meanU) * (v[i] - meanV), 0);
  return covariance / u.reduce((sum, a) => sum + (a - meanU) ** 2, 0);
}

it.each([1, 2, 3])("the excess of a batch's sharpness falls as 1/B (seed %s)", async (seed) => {
  const { objective, theta } = await trainedNetwork(recipe, seed);
  const size = theta.length;
  const count = objective.sampleCount;
  const full = await largestEigenvalue(hessianOperator(objective, theta), size, { seed });
  if (full === null) throw new Error("not aborted");

  const order = stream(seed, "batches").permutation(count);
  const batchSizes = [8, 32, 128];
  const excess: number[] = [];
  for (const batchSize of batchSizes) {
    const values: number[] = [];
    for (let first = 0; first < count; first += batchSize) {
      const batch = order.slice(first, first + batchSize);
      const settings = { seed, tolerance: 1e-2 };
      const found = await largestEigenvalue(
        hessianOperator(objective, theta, batch),
        size,
        settings,
      );
      values.push(found?.value ?? Number.NaN);
    }
    excess.push(estimate(values).value - full.value);
  }
  objective.dispose();
  expect(Math.abs(logSlope(batchSizes, excess) + 1)).toBeLessThan(0.2);
});
