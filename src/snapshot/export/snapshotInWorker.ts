import { withoutRoom } from "../../results/transfer";
import { type FileJobOptions, runFileJob } from "../fileWorker/runFileJob";
import type { Snapshot } from "../snapshot";

/** `writeSnapshot` in a worker: deflating the weights of a large run would hold the page up. */
export function snapshotInWorker(
  snapshot: Snapshot,
  options?: FileJobOptions,
): Promise<Uint8Array> {
  const { title, look, run, view, data } = snapshot;
  return runFileJob(
    "snapshot",
    withoutRoom({ snapshot: { title, look, run, view, data } }),
    options,
  );
}
