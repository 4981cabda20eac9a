/** Snapshots that somebody hosts: fetched from an address, with faults in plain words. */
import { fetchBytes } from "./fetchBytes";
import { type Snapshot, SnapshotError } from "./snapshot";
import { readSnapshot } from "./snapshotFile";

/**
 * @param base address that a relative one is resolved against
 * @throws SnapshotError when it is not an address of the same site or one that starts with https
 */
export function snapshotAddress(text: string, base: string): URL {
  let address: URL;
  try {
    address = new URL(text, base);
  } catch {
    throw new SnapshotError(`"${text}" is not an address of a snapshot.`);
  }
  if (address.protocol !== "https:" && address.origin !== new URL(base).origin) {
    throw new SnapshotError(
      "Snapshots are opened from this site or from an address that starts with https.",
    );
  }
  return address;
}

/** @throws SnapshotError in words for the user. */
export async function fetchSnapshot(address: URL, signal?: AbortSignal): Promise<Snapshot> {
  const { unknown: _, ...snapshot } = readSnapshot(await fetchBytes(address, signal));
  return snapshot;
}
