import type { Samples } from "./dataset";
import { murmur3 } from "./hash";

/** How many of the test samples have the very inputs of a training sample: they were trained on. */
export function repeatedInputs(train: Samples, test: Samples): number {
  const seen = new Map<number, Uint32Array[]>();
  for (const row of rowsOf(train)) {
    const hash = murmur3([row]);
    // Distinct rows with the hash of this one: almost always one or none.
    const alike = seen.get(hash) ?? [];
    if (!isAmong(alike, row)) seen.set(hash, [...alike, row]);
  }
  return rowsOf(test).filter((row) => isAmong(seen.get(murmur3([row])) ?? [], row)).length;
}

const isAmong = (rows: Uint32Array[], row: Uint32Array): boolean =>
  rows.some((other) => other.every((bits, i) => bits === row[i]));

/** The bit patterns of each sample's inputs. */
function rowsOf({ count, inputs }: Samples): Uint32Array[] {
  const width = inputs.length / count;
  const bits = new Uint32Array(inputs.buffer, inputs.byteOffset, inputs.length);
  return Array.from({ length: count }, (_, k) => bits.subarray(k * width, (k + 1) * width));
}
