import { completed, type Parts } from "../../kernel/parts";
import type { ParameterTensor } from "../../results/parameters";
import { type RuleCode, remembered } from "./code";

/** Of the odd polynomial ax + bx³ + cx⁵ that brings singular values near 1 (Jordan et al. 2024). */
const [A, B, C] = [3.4445, -4.775, 2.0315];
const ITERATIONS = 5;
/** Makes the entries of a step about as large as Adam's (Liu et al. 2025, arXiv 2502.16982, eq. 4). */
const SIZE = 0.2;
/** Adam's, for what is no matrix. */
const [SECOND, EPSILON] = [0.95, 1e-8];

/**
 * v ← μv + g; of each kernel, as a matrix of its inputs by its outputs, W ← W − η(0.2·√max(rows, columns)·O +
 * λW) with O = UVᵀ of g + μv = USVᵀ, by five Newton–Schulz iterations (Jordan et al. 2024). All else
 * takes Adam's step.
 */
export const muon: RuleCode<{ momentum: number }> = ({ momentum }, decay, past, layout) => {
  const [first, second] = [0, 1].map((k) => remembered(past.memory, k, decay.length));
  let steps = past.step;
  const kernels = layout.filter(({ role }) => role === "kernel").map(matrixOf);
  const others = layout.filter(({ role }) => role !== "kernel");

  function* step(theta: Float32Array, gradient: Float32Array, rate: number): Parts<void> {
    for (const { offset, rows, columns, matrix } of kernels) {
      for (let i = 0; i < matrix.length; i++) {
        const g = gradient[offset + i];
        matrix[i] = g + momentum * (momentum * first[offset + i] + g);
      }
      yield* orthogonalizing(matrix, rows, columns);
    }
    steps += 1;
    for (const { offset, rows, columns, matrix } of kernels) {
      const size = SIZE * Math.sqrt(Math.max(rows, columns));
      for (let i = 0; i < matrix.length; i++) {
        const place = offset + i;
        first[place] = momentum * first[place] + gradient[place];
        theta[place] -= rate * (size * matrix[i] + decay[place] * theta[place]);
      }
    }
    const [correction1, correction2] = [1 - momentum ** steps, 1 - SECOND ** steps];
    for (const { offset, size } of others) {
      for (let i = offset; i < offset + size; i++) {
        first[i] = momentum * first[i] + (1 - momentum) * gradient[i];
        second[i] = SECOND * second[i] + (1 - SECOND) * gradient[i] ** 2;
        const scale = Math.sqrt(second[i] / correction2) + EPSILON;
        theta[i] -= (rate * (first[i] / correction1)) / scale + rate * decay[i] * theta[i];
      }
    }
  }

  return {
    step: (theta, gradient, rate) => completed(step(theta, gradient, rate)),
    inParts: { step, work: kernels.reduce((sum, kernel) => sum + workOf(kernel), 0) },
    moments: null,
    memory: [first, second],
  };
};

function matrixOf({ offset, size, shape }: ParameterTensor) {
  const columns = shape[shape.length - 1];
  return { offset, rows: size / columns, columns, matrix: new Float64Array(size) };
}

/** Three products of matrices in each iteration. */
function workOf({ rows, columns }: { rows: number; columns: number }): number {
  const [few, many] = rows < columns ? [rows, columns] : [columns, rows];
  return ITERATIONS * few ** 2 * (2 * many + few);
}

/**
 * Brings every singular value of a matrix [rows, columns] to between 0.7 and 1.2, in place; values far below
 * the largest less near. 0 stays.
 */
export const orthogonalize = (matrix: Float64Array, rows: number, columns: number): void =>
  completed(orthogonalizing(matrix, rows, columns));

function* orthogonalizing(matrix: Float64Array, rows: number, columns: number): Parts<void> {
  const length = Math.sqrt(dot(matrix, matrix));
  if (!(length > 0)) return;
  for (let i = 0; i < matrix.length; i++) matrix[i] /= length;
  // Products on the side that has fewer: (bG + cG²)X with G = XXᵀ of X [few, many].
  const [few, many] = rows < columns ? [rows, columns] : [columns, rows];
  const at =
    rows < columns
      ? (i: number, k: number) => i * columns + k
      : (i: number, k: number) => k * columns + i;
  const x = Array.from({ length: few }, (_, i) =>
    Float64Array.from({ length: many }, (_, k) => matrix[at(i, k)]),
  );
  for (let turn = 0; turn < ITERATIONS; turn++) {
    const gram = yield* eachRow(x, (a) => Float64Array.from(x, (b) => dot(a, b)));
    const factor = yield* eachRow(gram, (row) =>
      // G is symmetric: its rows are its columns.
      row.map((value, j) => B * value + C * dot(row, gram[j])),
    );
    const next = yield* eachRow(factor, (row, i) => {
      const sum = x[i].map((value) => A * value);
      for (let j = 0; j < few; j++) {
        const [other, weight] = [x[j], row[j]];
        for (let k = 0; k < many; k++) sum[k] += weight * other[k];
      }
      return sum;
    });
    for (let i = 0; i < few; i++) x[i].set(next[i]);
  }
  for (let i = 0; i < few; i++) for (let k = 0; k < many; k++) matrix[at(i, k)] = x[i][k];
}

function* eachRow(
  rows: readonly Float64Array[],
  make: (row: Float64Array, index: number) => Float64Array,
): Parts<Float64Array[]> {
  const made: Float64Array[] = [];
  for (const [index, row] of rows.entries()) {
    made.push(make(row, index));
    yield;
  }
  return made;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
