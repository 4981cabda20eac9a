import { shown } from "../catalog/plainText";
import { worded } from "../language/worded";
import { SnapshotError } from "./snapshot";

/**
 * @param base address that a relative one is resolved against
 * @throws SnapshotError when it is not an address of the same site or one that starts with https
 */
export function snapshotAddress(text: string, base: string): URL {
  let address: URL;
  try {
    address = new URL(text, base);
  } catch {
    throw new SnapshotError(worded`"${shown(text)}" is not an address of a snapshot.`);
  }
  if (address.protocol !== "https:" && address.origin !== new URL(base).origin) {
    throw new SnapshotError(
      worded`Snapshots are opened from this site or from an address that starts with https.`,
    );
  }
  return address;
}
