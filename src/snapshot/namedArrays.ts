import { worded } from "../language/worded";
import { sizeOf } from "../results/npy";
import { SnapshotError } from "./snapshot";

export type NumberArray = Float32Array | Float64Array | Uint8Array;

export interface NamedArray {
  /** Row-major. */
  shape: number[];
  data: NumberArray;
}

/** By the names that they have in a snapshot file. */
export type RunArrays = Map<string, NamedArray>;

/** Where arrays come from: a link has them all at hand, a file unpacks them when they are read. */
export interface ArraySource {
  /** What is declared, without reading it; null for an array that is not there. */
  shape(name: string): number[] | null;
  read(name: string): NumberArray;
}

export const sourceOf = (arrays: RunArrays): ArraySource => ({
  shape: (name) => arrays.get(name)?.shape ?? null,
  read: (name) => arrays.get(name)?.data ?? new Float32Array(),
});

/** How many values an array must have, or may have. */
export type Count = number | { most: number };

export interface ArrayReader {
  has(name: string): boolean;
  /** As float32; empty when the member is missing. The count is checked before anything is unpacked. */
  single(name: string, count: Count): Float32Array;
  double(name: string, count: Count): Float64Array;
  /** Of a table; 0 when the member is missing. */
  rows(name: string): number;
  /** What belongs to one of its rows: [] for a number. */
  rowShape(name: string): number[];
}

/** @throws SnapshotError from its methods when a length is not the one asked for. */
export function arrayReader(source: ArraySource): ArrayReader {
  const values = (name: string, count: Count): NumberArray => {
    const shape = source.shape(name);
    const length = sizeOf(shape ?? [0]);
    if (typeof count === "number" && length !== count) {
      throw new SnapshotError(
        worded`The snapshot's "${name}" has ${length} values where ${count} belong.`,
      );
    }
    if (typeof count === "object" && length > count.most) {
      throw new SnapshotError(
        worded`The snapshot's "${name}" has ${length} values; at most ${count.most} are read.`,
      );
    }
    return shape === null ? new Float32Array() : source.read(name);
  };
  return {
    has: (name) => source.shape(name) !== null,
    single: (name, count) => Float32Array.from(values(name, count)),
    double: (name, count) => Float64Array.from(values(name, count)),
    rows: (name) => source.shape(name)?.[0] ?? 0,
    rowShape: (name) => source.shape(name)?.slice(1) ?? [],
  };
}
