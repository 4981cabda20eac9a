import * as v from "valibot";
import { t } from "../../language/t";
import { boundedArray } from "../boundedArray";
import { MOST_PARAMETERS } from "../models/functionParameters";
import { number } from "../schema";

/** Of the largest entry: what rounding leaves of a zero. */
const ROUNDING = 1e-9;

/**
 * The lower triangle L with LLᵀ = Σ, row by row (Cholesky; a pivot of zero leaves its column empty), so
 * that L times independent normal numbers has the covariance Σ; null where Σ is none.
 */
export function rootOf(covariance: readonly (readonly number[])[]): number[][] | null {
  const size = covariance.length;
  const largest = Math.max(0, ...covariance.flat().map(Math.abs));
  const isZero = (value: number, scale = 1) => Math.abs(value) <= ROUNDING * largest * scale;
  const isSymmetric = covariance.every(
    (row, i) => row.length === size && row.every((value, j) => isZero(value - covariance[j]?.[i])),
  );
  if (!isSymmetric) return null;
  const root = covariance.map((row) => row.map(() => 0));
  for (let j = 0; j < size; j++) {
    const left = (i: number) =>
      root[j].slice(0, j).reduce((sum, value, k) => sum - value * root[i][k], covariance[i][j]);
    const pivot = left(j);
    const isFlat = isZero(pivot);
    if (!isFlat && pivot < 0) return null;
    root[j][j] = isFlat ? 0 : Math.sqrt(pivot);
    for (let i = j + 1; i < size; i++) {
      const rest = left(i);
      // Beside a variance of zero there is no covariance: up to the root of what a variance is let off.
      if (isFlat && !isZero(rest, 1 / Math.sqrt(ROUNDING))) return null;
      root[i][j] = isFlat ? 0 : rest / root[j][j];
    }
  }
  return root;
}

/** Of one number for each parameter of a function, row by row; empty for independent ones of variance 1. */
export const covarianceSchema = v.pipe(
  boundedArray(
    boundedArray(number(-1e6, 1e6), MOST_PARAMETERS),
    MOST_PARAMETERS,
    () => t`must have at most ${MOST_PARAMETERS} rows`,
  ),
  v.check(
    (rows) => rows.every(({ length }) => length === rows.length),
    "must have as many numbers in a row as there are rows",
  ),
  v.check(
    (rows) => rootOf(rows) !== null,
    "must be symmetric and positive semidefinite, as a covariance is",
  ),
);
