import type { Surface } from "../results/results";

/** A surface of which nothing is known yet. @param beta a single 0 for a line. */
export function emptySurface(alpha: Float32Array, beta: Float32Array): Surface {
  const points = alpha.length * beta.length;
  return {
    alpha,
    beta,
    loss: new Float32Array(points).fill(Number.NaN),
    accuracy: new Float32Array(points).fill(Number.NaN),
    done: new Uint8Array(points),
    originLoss: Number.NaN,
  };
}

/**
 * Coefficients for `evaluateMany` at some points of a grid, [points, dimensions] flattened.
 *
 * @param indices flat grid indices j·nx + i.
 * @param dimensions 1 for a line (β is left out), 2 for a plane.
 */
export function gridCoefficients(
  { alpha, beta }: Pick<Surface, "alpha" | "beta">,
  indices: Int32Array,
  dimensions: number,
): Float32Array {
  const columns = alpha.length;
  const coefficients = new Float32Array(indices.length * dimensions);
  indices.forEach((index, point) => {
    coefficients[point * dimensions] = alpha[index % columns];
    if (dimensions > 1) {
      coefficients[point * dimensions + 1] = beta[Math.floor(index / columns)];
    }
  });
  return coefficients;
}
