import { gridCoordinates } from "../plane/axisRange";
import type { AxesRecipe } from "../recipe/schema";
import type { ParameterLayout } from "../results/parameters";
import { gaussianDirection } from "./gaussianDirection";
import { normalizeDirection } from "./normalizeDirection";

export interface RandomCutOptions {
  /** Points along each side. */
  columns: number;
  /** The sides go from −reach to reach. */
  reach: number;
  seed: number;
  normalization: AxesRecipe["normalization"];
}

/** A square cut around θ along the first two random directions of a seed, biases left alone. */
export function randomCut(
  layout: ParameterLayout,
  theta: Float32Array,
  { columns, reach, seed, normalization }: RandomCutOptions,
) {
  const size = theta.length;
  const directions = new Float32Array(2 * size);
  for (const index of [0, 1]) {
    const drawn = gaussianDirection(size, seed, index);
    const settings = { normalization, includeBiases: false };
    directions.set(normalizeDirection(drawn, theta, layout, settings), index * size);
  }
  const line = gridCoordinates([-reach, reach], columns);
  return {
    directions,
    alpha: line,
    beta: line,
    /** θ at every point, row by row; the same array again and again. */
    *points(): Generator<Float32Array> {
      const point = new Float32Array(size);
      for (const beta of line) {
        for (const alpha of line) {
          for (let i = 0; i < size; i++) {
            point[i] = theta[i] + alpha * directions[i] + beta * directions[size + i];
          }
          yield point;
        }
      }
    },
  };
}
