/** Snapshots that somebody hosts: fetched from an address, with faults in plain words. */

import { shown } from "../recipe/plainText";
import { type FetchOptions, fetchBytes } from "./fetchBytes";
import { openFile } from "./openAway";
import { type Snapshot, SnapshotError } from "./snapshot";

/**
 * @param base address that a relative one is resolved against
 * @throws SnapshotError when it is not an address of the same site or one that starts with https
 */
export function snapshotAddress(text: string, base: string): URL {
  let address: URL;
  try {
    address = new URL(text, base);
  } catch {
    throw new SnapshotError(`"${shown(text)}" is not an address of a snapshot.`);
  }
  if (address.protocol !== "https:" && address.origin !== new URL(base).origin) {
    throw new SnapshotError(
      "Snapshots are opened from this site or from an address that starts with https.",
    );
  }
  return address;
}

/** Rejects with a ReadError in words for the user; after an abort, with the signal's reason. */
export async function fetchSnapshot(address: URL, options: FetchOptions = {}): Promise<Snapshot> {
  return openFile(await fetchBytes(address, options), options);
}
