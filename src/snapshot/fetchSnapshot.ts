/** Snapshots that somebody hosts: fetched from an address, with faults in plain words. */

import { limits } from "../results/limits";
import { type FetchOptions, fetchBytes } from "./fetchBytes";
import type { Snapshot } from "./snapshot";
import { openSnapshots } from "./snapshotFile";

/**
 * Fetches and reads in place.
 *
 * Rejects with a ReadError in words for the user; after an abort, with the signal's reason.
 */
export async function fetchSnapshots(
  address: URL,
  options: FetchOptions = {},
): Promise<Snapshot[]> {
  return readInPlace(await fetchBytes(address, options));
}

/**
 * A snapshot, or several side by side, read where no worker can be had, such as in a frame without an origin.
 *
 * Rejects with a SnapshotError in words for the user, also when it unpacks to more than is read in place.
 */
export function readInPlace(bytes: Uint8Array): Promise<Snapshot[]> {
  return openSnapshots(bytes, limits.unpackedInPlace);
}
