/**
 * Opens what others made, in a worker. Embedded frames cannot: in a sandbox they have no origin, and so
 * no workers of their site. There the same readers run in place, within narrower
 * bounds (`readInPlace`; a link's hold for both).
 */
import { type FileJobOptions, runFileJob } from "./fileWorker/runFileJob";
import type { Snapshot } from "./snapshot";

/**
 * The snapshot in a link.
 *
 * Rejects with a ReadError in words for the user; after an abort, with the signal's reason.
 */
export function openLink(hash: string, options?: FileJobOptions): Promise<Snapshot> {
  return runFileJob("openLink", { hash }, options);
}

/** The snapshot in the bytes of a file, or those of several runs side by side. The bytes are handed over to the worker. Rejects as `openLink`. */
export function openFile(bytes: Uint8Array, options?: FileJobOptions): Promise<Snapshot[]> {
  return runFileJob("openFile", { bytes }, options);
}
