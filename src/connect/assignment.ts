import { munkres } from "munkres";
import { WordedError, worded } from "../language/worded";

/**
 * The assignment of rows to columns with the largest total gain (linear assignment; Munkres 1957).
 * Of several best ones, some one.
 *
 * @param gain [n, n] flattened.
 * @returns for each row its column.
 * @throws RangeError when a gain is not finite: no assignment is best then.
 */
export function bestAssignment(gain: Float64Array, n: number): Int32Array {
  if (!gain.every(Number.isFinite)) {
    throw new WordedError(
      worded`An assignment needs finite gains; these weights or activations are not.`,
    );
  }
  const costs = Array.from({ length: n }, (_, row) =>
    gain.subarray(row * n, (row + 1) * n).map((value) => -value),
  );
  const columns = new Int32Array(n);
  for (const [row, column] of munkres(costs)) columns[row] = column;
  return columns;
}
