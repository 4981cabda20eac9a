import { worded } from "../language/worded";
import { limits } from "../results/limits";
import { fetchSnapshots, readInPlace } from "../snapshot/fetchSnapshot";
import { isLink, linksIn } from "../snapshot/link/isLink";
import { decodeLink } from "../snapshot/link/link";
import { type Snapshot, SnapshotError } from "../snapshot/snapshot";
import { snapshotAddress } from "../snapshot/snapshotAddress";
import { carried } from "./carried";
import type { EmbedStore } from "./store";

const NOTHING_GIVEN = worded`This frame was given no landscape: its address needs a link's # part, or ?snapshot= with the address of a snapshot file.`;

/**
 * Opens what the frame's own page carries or its address says: the snapshots in its hash, or the file it
 * names.
 *
 * @param reason why the host could not read the file; it knows better than a frame without an origin
 */
export async function openAddressed(
  store: EmbedStore,
  snapshot: string | null,
  signal: AbortSignal,
  reason?: string,
): Promise<void> {
  try {
    const opened = await addressed(location.hash, snapshot, signal);
    if (!signal.aborted) store.getState().open(opened);
  } catch (error) {
    if (!signal.aborted)
      store.getState().refuse(reason ?? (error instanceof Error ? error.message : String(error)));
  }
}

async function addressed(
  hash: string,
  snapshot: string | null,
  signal: AbortSignal,
): Promise<Snapshot[]> {
  const own = carried();
  if (own !== null) return readInPlace(own.bytes);
  if (isLink(hash)) return Promise.all(linksIn(hash).slice(0, limits.sideBySide).map(decodeLink));
  if (snapshot === null) throw new SnapshotError(NOTHING_GIVEN);
  return fetchSnapshots(snapshotAddress(snapshot, document.baseURI), { signal });
}

/** Address of the whole lab with the same landscape. */
export function labAddress(hash: string, snapshot: string | null): string {
  const own = carried();
  if (own !== null) return own.lab;
  const lab = new URL("./", document.baseURI);
  if (isLink(hash)) lab.hash = hash;
  else if (snapshot !== null)
    lab.searchParams.set("snapshot", new URL(snapshot, document.baseURI).href);
  return lab.href;
}
