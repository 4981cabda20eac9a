/** How large a snapshot is as a file, known before it is written or sent anywhere. */
import { limits, megabytes } from "../results/limits";
import { withoutWeights } from "../results/withoutWeights";
import { arraysOf } from "./runArrays";
import type { Snapshot } from "./snapshot";

/** Bytes of all arrays of a file of so many runs: what is read again, less the descriptions and the zip's own. */
export const mostWritten = (runs: number): number =>
  limits.archive.unpackedBytes - 2 * runs * limits.descriptionBytes;

/** Bytes of its arrays and of the data that it carries, unpacked. */
export function snapshotBytes({ run, data }: Pick<Snapshot, "run" | "data">): number {
  const parts = [...arraysOf(run).values()].map((array) => array.data);
  const carried = [data?.content, data?.labels].filter((bytes) => bytes !== undefined);
  return [...parts, ...carried].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

export interface Fitted {
  snapshot: Snapshot;
  /** Why its weights are not in it, in words for the user; null when it is whole. */
  shortened: string | null;
}

/**
 * The snapshot as it can be read again: without its weights where they are too many.
 *
 * @param most bytes.
 */
export function fitted(snapshot: Snapshot, most = mostWritten(1)): Fitted {
  const whole = snapshotBytes(snapshot);
  if (whole <= most) return { snapshot, shortened: null };
  return {
    snapshot: { ...snapshot, run: withoutWeights(snapshot.run) },
    shortened: `With the weights of all checkpoints it would hold ${megabytes(whole)}, and at most ${megabytes(most)} can be opened again. Everything else is there to be looked at; to measure more later, train with fewer checkpoints.`,
  };
}
