import type { ParameterTensor } from "../../results/parameters";
import { pacer } from "../nextTask";
import type { AscentCode } from "./code";

/**
 * ∇L + 2c(σ − 1)·uvᵀ for each kernel, as a matrix of its inputs by its outputs, with the largest singular
 * value σ and its vectors u and v by power iteration from a random v (Lewandowski et al. 2024, arXiv
 * 2406.06811, 4, with the power 1).
 */
export const spectral: AscentCode<{ weight: number; iterations: number }> = (
  { weight, iterations },
  layout,
) => {
  const kernels = layout.filter(({ role }) => role === "kernel").map(matrixAt);
  return async (at, theta, gradient, { random }) => {
    const breathe = pacer();
    const value = await at(theta, gradient);
    const { gaussian } = random();
    for (const { offset, rows, columns, left, right } of kernels) {
      const entry = (row: number, column: number) => offset + row * columns + column;
      for (let column = 0; column < columns; column++) right[column] = gaussian();
      let sigma = 0;
      for (let step = 0; step < iterations; step++) {
        await breathe();
        scale(right);
        left.fill(0);
        for (let row = 0; row < rows; row++)
          for (let column = 0; column < columns; column++)
            left[row] += theta[entry(row, column)] * right[column];
        sigma = scale(left);
        if (step === iterations - 1) break;
        await breathe();
        right.fill(0);
        for (let row = 0; row < rows; row++)
          for (let column = 0; column < columns; column++)
            right[column] += theta[entry(row, column)] * left[row];
      }
      // Of a kernel that is 0 there is no direction to grow along.
      if (!(sigma > 0)) continue;
      await breathe();
      const pull = 2 * weight * (sigma - 1);
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++)
          gradient[entry(row, column)] += pull * left[row] * right[column];
    }
    return value;
  };
};

function matrixAt({ offset, size, shape }: ParameterTensor) {
  const columns = shape[shape.length - 1];
  const rows = size / columns;
  return { offset, rows, columns, left: new Float64Array(rows), right: new Float64Array(columns) };
}

/** Brings a vector to length 1, and gives the length it had; 0 stays. */
function scale(vector: Float64Array): number {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i] /= length;
  return length;
}
