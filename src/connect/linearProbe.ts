import { Matrix, solve } from "ml-matrix";
import type { UnitValues } from "../nn/activity";

/** What is added to the squares of features, as a share of their mean. */
const RIDGE = 1e-3;

/** The largest of each row, the first of equals. */
export function largestOfRows({ values, width }: UnitValues): Int32Array {
  return Int32Array.from({ length: values.length / width }, (_, row) => {
    const scores = values.subarray(row * width, (row + 1) * width);
    return scores.indexOf(scores.reduce((most, score) => Math.max(most, score)));
  });
}

/**
 * How many of a layer's samples a linear classifier tells: least squares on one column for each class
 * (Alain & Bengio 2017, arXiv 1610.01644, with squares for the loss), fitted to the first half of the
 * samples, asked of the second.
 *
 * @param features one row for each sample.
 * @param labels class of each sample.
 */
export function probeAccuracy(
  features: UnitValues,
  labels: ArrayLike<number>,
  classes: number,
): number {
  const count = labels.length;
  const fitted = count >> 1;
  const rows = (from: number, to: number) =>
    new Matrix(
      Array.from({ length: to - from }, (_, i) => [
        1,
        ...features.values.subarray((from + i) * features.width, (from + i + 1) * features.width),
      ]),
    );
  const x = rows(0, fitted);
  const y = new Matrix(
    Array.from({ length: fitted }, (_, i) =>
      Array.from({ length: classes }, (_, label) => (labels[i] === label ? 1 : 0)),
    ),
  );
  const transposed = x.transpose();
  const gram = transposed.mmul(x);
  const ridge = (RIDGE * gram.trace()) / gram.rows;
  for (let i = 1; i < gram.rows; i++) gram.set(i, i, gram.get(i, i) + ridge);
  const scores = rows(fitted, count).mmul(solve(gram, transposed.mmul(y)));
  const told = largestOfRows({ values: Float32Array.from(scores.to1DArray()), width: classes });
  return told.filter((label, i) => label === labels[fitted + i]).length / told.length;
}
