/** Opens what others made, in a worker where a page may start one. */
import type { FileJobOptions } from "./fileWorker/runFileJob";
import type { Snapshot } from "./snapshot";

/**
 * A sandboxed frame has no origin, and with it no workers of its site: there readers run in place. They
 * are bounded in what they do, only not cut off.
 */
const mayStartWorkers = (): boolean => typeof Worker === "function" && self.origin !== "null";

/**
 * The snapshot in a link.
 *
 * Rejects with a ReadError in words for the user; after an abort, with the signal's reason.
 */
export async function openLink(hash: string, options: FileJobOptions = {}): Promise<Snapshot> {
  if (mayStartWorkers()) {
    const { runFileJob } = await import("./fileWorker/runFileJob");
    return runFileJob("openLink", { hash }, options);
  }
  const { decodeLink } = await import("./link/link");
  return decodeLink(hash);
}

/** The snapshot in the bytes of a file, which may be handed over to a worker. Rejects as `openLink`. */
export async function openFile(bytes: Uint8Array, options: FileJobOptions = {}): Promise<Snapshot> {
  if (mayStartWorkers()) {
    const { runFileJob } = await import("./fileWorker/runFileJob");
    return runFileJob("openFile", { bytes }, options);
  }
  const { readSnapshot } = await import("./snapshotFile");
  const { unknown: _, ...snapshot } = readSnapshot(bytes);
  return snapshot;
}
