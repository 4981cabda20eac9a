/** Snapshots that somebody hosts: fetched from an address, with faults in plain words. */

import { type FetchOptions, fetchBytes } from "./fetchBytes";
import type { Snapshot } from "./snapshot";
import { readSnapshot } from "./snapshotFile";

/**
 * Fetches and reads in place.
 *
 * Rejects with a ReadError in words for the user; after an abort, with the signal's reason.
 */
export async function fetchSnapshot(address: URL, options: FetchOptions = {}): Promise<Snapshot> {
  const { unknown: _, ...snapshot } = await readSnapshot(await fetchBytes(address, options));
  return snapshot;
}
