/** Landscapes that the page's own address holds (`#1.d.…`) or names (`?snapshot=<address>`). */
import { t } from "../../language/t";
import { isLink, linksIn } from "../../snapshot/link/isLink";
import { openFile, openLink } from "../../snapshot/openAway";
import type { Snapshot } from "../../snapshot/snapshot";
import { carriedFile } from "../files/carriedData";
import { MOST_PANES } from "../store/comparedSlice";
import type { AppStore } from "../store/store";
import type { Place } from "./place";
import { showSnapshot, type Taken } from "./showSnapshot";
import { showTogether } from "./showTogether";
import { whileReading } from "./whileReading";

const named = (): string | null => new URLSearchParams(location.search).get("snapshot");

/** What the address holds or names; null for the bare page, `#stage` and other anchors. */
export function addressedPlace(): Place | null {
  if (isLink(location.hash)) return { from: "link", key: location.hash };
  return named() === null ? null : { from: "link", key: location.search };
}

/**
 * Opens what the address says. What cannot be read is said in words, and the stage stays as it was.
 *
 * @returns whether there was something to show.
 */
export async function openAddress(store: AppStore, take: Taken): Promise<boolean> {
  const place = addressedPlace();
  if (place === null) return false;
  try {
    const snapshots = await addressed(store);
    if (snapshots === null) return false;
    if (snapshots.length > 1) {
      const options = { place, take };
      return showTogether(
        store,
        snapshots.map((snapshot) => ({ snapshot, options })),
      );
    }
    const file = await carriedFile(snapshots[0]);
    return showSnapshot(store, snapshots[0], { place, take, file });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    store.getState().notify(t`The link could not be opened. ${reason}`, "warning");
    return false;
  }
}

/** Null when the visitor cancelled. */
function addressed(store: AppStore): Promise<Snapshot[] | null> {
  const { hash } = location;
  return whileReading(store, async (options) => {
    if (isLink(hash)) {
      const links = linksIn(hash).slice(0, MOST_PANES);
      return Promise.all(links.map((link) => openLink(link, options)));
    }
    const [{ snapshotAddress }, { fetchBytes }] = await Promise.all([
      import("../../snapshot/snapshotAddress"),
      import("../../snapshot/fetchBytes"),
    ]);
    const address = snapshotAddress(named() ?? "", document.baseURI);
    return openFile(await fetchBytes(address, options), options);
  });
}
