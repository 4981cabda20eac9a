import { SnapshotError } from "./snapshot";

export type NumberArray = Float32Array | Float64Array | Uint8Array;

export interface NamedArray {
  /** Row-major. */
  shape: number[];
  data: NumberArray;
}

/** By the names that they have in a snapshot file. */
export type RunArrays = Map<string, NamedArray>;

export interface ArrayReader {
  has(name: string): boolean;
  /** A copy as float32; empty when the member is missing. `length`, when given, must match. */
  single(name: string, length?: number): Float32Array;
  double(name: string, length?: number): Float64Array;
  shape(name: string): number[];
}

/** @throws SnapshotError from its methods when a length is not the one asked for. */
export function arrayReader(arrays: RunArrays): ArrayReader {
  const values = (name: string, length: number | undefined): NumberArray => {
    const found = arrays.get(name)?.data ?? new Float32Array();
    if (length !== undefined && found.length !== length) {
      throw new SnapshotError(
        `The snapshot's "${name}" has ${found.length} values where ${length} belong.`,
      );
    }
    return found;
  };
  return {
    has: (name) => arrays.has(name),
    single: (name, length) => Float32Array.from(values(name, length)),
    double: (name, length) => Float64Array.from(values(name, length)),
    shape: (name) => arrays.get(name)?.shape ?? [],
  };
}
