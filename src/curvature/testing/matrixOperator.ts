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

/**
 * A symmetric operator with given eigenvalues whose eigenvectors are spread over all coordinates, as
 * those of a network are: the rows of Walsh's matrix, entries ±1/√size.
 *
 * @param eigenvalues a power of two of them.
 */
export function spreadOperator(eigenvalues: ArrayLike<number>): LinearOperator {
  const size = eigenvalues.length;
  return async (vector, product) => {
    const turned = walsh(Float64Array.from(vector));
    for (let i = 0; i < size; i++) turned[i] *= eigenvalues[i] / size;
    product.set(walsh(turned));
  };
}

/** Walsh's transform in place: twice gives size times the vector. */
function walsh(vector: Float64Array): Float64Array {
  for (let half = 1; half < vector.length; half *= 2) {
    for (let i = 0; i < vector.length; i++) {
      if (i & half) continue;
      const [a, b] = [vector[i], vector[i + half]];
      vector[i] = a + b;
      vector[i + half] = a - b;
    }
  }
  return vector;
}
