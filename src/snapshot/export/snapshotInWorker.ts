import { withoutRoom } from "../../results/transfer";
import { type FileJobOptions, runFileJob } from "../fileWorker/runFileJob";
import type { Snapshot } from "../snapshot";

/** `writeSnapshot` in a worker: deflating the weights of a large run would hold the page up. */
export function snapshotInWorker(
  snapshot: Snapshot,
  options?: FileJobOptions,
): Promise<Uint8Array> {
  return runFileJob("snapshot", withoutRoom({ snapshot: bare(snapshot) }), options);
}

/** `writeComparison` in a worker. */
export function comparisonInWorker(
  snapshots: readonly Snapshot[],
  options?: FileJobOptions,
): Promise<Uint8Array> {
  return runFileJob("comparison", withoutRoom({ snapshots: snapshots.map(bare) }), options);
}

const bare = ({ title, look, run, view, data }: Snapshot): Snapshot => ({
  title,
  look,
  run,
  view,
  data,
});
