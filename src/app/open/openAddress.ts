/** Landscapes that the page's own address holds (`#1.d.…`) or names (`?snapshot=<address>`). */
import { fetchSnapshot, snapshotAddress } from "../../snapshot/fetchSnapshot";
import { decodeLink, isLink } from "../../snapshot/link/link";
import type { Snapshot } from "../../snapshot/snapshot";
import { carriedFile } from "../files/carriedData";
import type { AppStore } from "../store/store";
import { showSnapshot } from "./showSnapshot";

const named = (): string | null => new URLSearchParams(location.search).get("snapshot");

/** Whether the address holds or names a landscape; `#stage` and other anchors do not. */
export function isAddressed(): boolean {
  return isLink(location.hash) || named() !== null;
}

/**
 * Opens what the address says. What cannot be read is said in words, and the stage stays as it was.
 *
 * @returns whether there was something to show.
 */
export async function openAddress(store: AppStore): Promise<boolean> {
  try {
    const snapshot = await addressed();
    const file = await carriedFile(snapshot);
    showSnapshot(store, snapshot, { from: "link", takeRecipe: true, file });
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    store.getState().notify(`The link could not be opened. ${reason}`, "warning");
    return false;
  }
}

async function addressed(): Promise<Snapshot> {
  if (isLink(location.hash)) return decodeLink(location.hash);
  return fetchSnapshot(snapshotAddress(named() ?? "", document.baseURI));
}

/**
 * Opens a link that is put into the address bar later, and takes the address back to the bare page
 * once something else is on the stage: a reload then brings back what was seen.
 */
export function followAddress(store: AppStore): void {
  addEventListener("hashchange", () => {
    if (isLink(location.hash)) void openAddress(store);
  });
  store.subscribe(({ opened }, before) => {
    if (opened === before.opened || opened?.from === "link" || !isAddressed()) return;
    history.replaceState(null, "", location.pathname);
  });
}
