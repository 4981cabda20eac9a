import type { Adapter } from "../src/tensor/adapter";
import type { Entry, Measured } from "./measure";
import type { Side } from "./request";

/** Everyone that takes part. */
export interface Sides {
  /** The lab's pool with one worker, and with one per core. */
  pools: { workers: number; side: Side }[];
  engine: Side;
  /** null where it is left out. */
  tensorflow: Side | null;
  /** On one thread, and on as many as there are cores. */
  pytorch: { threads: number; side: Side | null }[];
}

/** Those of a surface on a GPU, and what it would be on otherwise. */
export interface WebgpuSides {
  webgpuEngine: Side;
  webgpuTensorflow: Side;
  pytorchOnGpu: Side | null;
  adapter: Adapter | null;
  /** The lab's on all cores. */
  pool: { workers: number; side: Side };
}

export const pytorchEntries = (sides: Sides): Entry[] =>
  sides.pytorch.map(({ threads, side }) => ({ name: `pytorch ${threads}`, side }));

/** PyTorch on one thread, whose CPU time is no more than the work takes. */
export const singlePyTorch = (
  sides: Sides,
  measured: Map<string, Measured | null>,
): Measured | null => measured.get(pytorchEntries(sides)[0].name) ?? null;

/** PyTorch at its better number of threads. */
export function bestPyTorch(sides: Sides, measured: Map<string, Measured | null>): Measured | null {
  const all = sides.pytorch.map(({ threads }) => measured.get(`pytorch ${threads}`) ?? null);
  return all.reduce((a, b) => (a !== null && (b === null || a.ms <= b.ms) ? a : b));
}
