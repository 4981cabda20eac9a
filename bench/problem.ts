import type { LossRecipe } from "../src/catalog/losses";
import type { Samples } from "../src/data/dataset";
import { makeDataset } from "../src/data/makeDataset";
import { gaussianDirection } from "../src/landscape/gaussianDirection";
import { normalizeDirection } from "../src/landscape/normalizeDirection";
import { initialize } from "../src/nn/initialize";
import { parameterLayout } from "../src/nn/layout";
import type { NetworkSpec } from "../src/nn/spec";
import { gridCoordinates } from "../src/plane/axisRange";
import { concatenateFloats } from "../src/results/concatenate";
import type { ParameterLayout } from "../src/results/parameters";
import type { BenchModel } from "./models";

/** Everything that the sides need to compute the same numbers. */
export interface Problem {
  spec: NetworkSpec;
  layout: ParameterLayout;
  samples: Samples;
  loss: LossRecipe;
  theta: Float32Array;
  /** Pairs of filter-normalized directions, [2, P] each. */
  planes: Float32Array[];
  /** Coordinates of the grid along both axes. */
  alpha: Float32Array;
  beta: Float32Array;
  /** What Hessians are multiplied with, [P]. */
  vector: Float32Array;
}

/** Rounds alternate between two planes, so that nothing kept from the last round helps the next. */
const PLANES = 2;

/** Learning rate of the timed steps: small, so that many of them stay near the start. */
export const LEARNING_RATE = 1e-3;

/** The same on every machine and in every thread, as all of it is seeded. */
export function problemOf({ recipe, side }: BenchModel): Problem {
  const { task, inputShape, train } = makeDataset(recipe.dataset, recipe.seed, null);
  const spec = { model: recipe.model, inputShape, task };
  const layout = parameterLayout(spec);
  const theta = initialize(spec, recipe.seed);
  const direction = (index: number) =>
    normalizeDirection(gaussianDirection(theta.length, recipe.seed, index), theta, layout, {
      normalization: "filter",
      includeBiases: false,
    });
  const coordinates = gridCoordinates([-1, 1], side);
  return {
    spec,
    layout,
    samples: train,
    loss: recipe.training.loss,
    theta,
    planes: Array.from({ length: PLANES }, (_, plane) =>
      concatenateFloats([direction(2 * plane), direction(2 * plane + 1)]),
    ),
    alpha: coordinates,
    beta: coordinates,
    vector: gaussianDirection(theta.length, recipe.seed, 2 * PLANES),
  };
}

/** [points, 2] flattened: (α, β) of every stride-th point, row by row. */
export function coefficientsOf({ alpha, beta }: Problem, stride: number): Float32Array {
  const points = Math.ceil((alpha.length * beta.length) / stride);
  const coefficients = new Float32Array(2 * points);
  for (let point = 0; point < points; point++) {
    coefficients[2 * point] = alpha[(point * stride) % alpha.length];
    coefficients[2 * point + 1] = beta[Math.floor((point * stride) / alpha.length)];
  }
  return coefficients;
}
