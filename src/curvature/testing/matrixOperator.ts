import type { LinearOperator } from "../operator";

/** A matrix, given as rows, as an operator; products are rounded to float32 as a network's are. */
export function matrixOperator(rows: readonly ArrayLike<number>[]): LinearOperator {
  return async (vector, product) => {
    rows.forEach((row, i) => {
      let sum = 0;
      for (let j = 0; j < vector.length; j++) sum += row[j] * vector[j];
      product[i] = sum;
    });
  };
}

/**
 * A symmetric matrix with given eigenvalues and no zero pattern: the diagonal matrix between two
 * fixed Householder reflections, so that eigenvectors are known too.
 *
 * @returns the rows and the unit eigenvectors, vectors[i] belonging to eigenvalues[i].
 */
export function matrixWithSpectrum(eigenvalues: readonly number[]): {
  rows: Float64Array[];
  vectors: Float64Array[];
} {
  const size = eigenvalues.length;
  const axis = Float64Array.from({ length: size }, (_, i) => Math.sin(1 + 2 * i) + 0.3);
  const squares = axis.reduce((sum, x) => sum + x * x, 0);
  const reflection = (i: number, j: number) =>
    (i === j ? 1 : 0) - (2 * axis[i] * axis[j]) / squares;
  const vectors = eigenvalues.map((_, i) =>
    Float64Array.from({ length: size }, (__, j) => reflection(i, j)),
  );
  const rows = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (__, j) =>
      eigenvalues.reduce((sum, value, k) => sum + value * vectors[k][i] * vectors[k][j], 0),
    ),
  );
  return { rows, vectors };
}
