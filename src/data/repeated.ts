import type { Samples } from "./dataset";
import { murmur3 } from "./hash";

/** How many of the test samples have the very inputs of a training sample: they were trained on. */
export function repeatedInputs(train: Samples, test: Samples): number {
  const seen = new Map<number, Uint32Array[]>();
  /** Distinct rows with the hash of this one: almost always one or none. */
  const alike = (row: Uint32Array) => seen.get(murmur3([row])) ?? [];
  const isKnown = (row: Uint32Array) =>
    alike(row).some((other) => other.every((bits, i) => bits === row[i]));
  for (const row of rowsOf(train)) {
    if (!isKnown(row)) seen.set(murmur3([row]), [...alike(row), row]);
  }
  return rowsOf(test).filter(isKnown).length;
}

/** The bit patterns of each sample's inputs. */
function rowsOf({ count, inputs }: Samples): Uint32Array[] {
  const width = inputs.length / count;
  const bits = new Uint32Array(inputs.buffer, inputs.byteOffset, inputs.length);
  return Array.from({ length: count }, (_, k) => bits.subarray(k * width, (k + 1) * width));
}
