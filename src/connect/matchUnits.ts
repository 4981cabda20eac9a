import { pacer } from "../nn/nextTask";
import { bestAssignment } from "./assignment";

/** What is known of the units of a group: one row of numbers for each. */
export interface UnitRows {
  /** [units, width] flattened. */
  values: Float32Array;
  width: number;
}

/**
 * Which unit of b should come to each place of a, so that Σ_i ⟨a_i, b_σ(i)⟩ is largest: of all
 * permutations of b the one closest to a. Where b has the very rows of a in another order, that order
 * is the only best one, by Cauchy and Schwarz; units with equal rows are interchangeable.
 *
 * @param units in both.
 * @throws the signal's reason when it is aborted, and RangeError where a product is not finite.
 */
export async function matchUnits(
  a: UnitRows,
  b: UnitRows,
  units: number,
  signal: AbortSignal,
): Promise<Int32Array> {
  const gain = new Float64Array(units * units);
  const breathe = pacer();
  for (let i = 0; i < units; i++) {
    const row = a.values.subarray(i * a.width, (i + 1) * a.width);
    for (let j = 0; j < units; j++) gain[i * units + j] = product(row, b.values, j * b.width);
    await breathe();
    signal.throwIfAborted();
  }
  return bestAssignment(gain, units);
}

/** ⟨row, values from `start` on⟩ in float64; four sums at a time, as one waits for itself. */
function product(row: Float32Array, values: Float32Array, start: number): number {
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  const width = row.length;
  const whole = width - (width % 4);
  for (let k = 0; k < whole; k += 4) {
    s0 += row[k] * values[start + k];
    s1 += row[k + 1] * values[start + k + 1];
    s2 += row[k + 2] * values[start + k + 2];
    s3 += row[k + 3] * values[start + k + 3];
  }
  for (let k = whole; k < width; k++) s0 += row[k] * values[start + k];
  return s0 + s1 + (s2 + s3);
}
