/**
 * Joins the browser's history to the stage: what is looked at becomes an entry, and back and forward
 * bring it onto the stage again. Anchors such as `#stage` only move the focus.
 */
import { showExhibit } from "../gallery";
import type { AppStore } from "../store/store";
import { addressedPlace, openAddress } from "./openAddress";
import { type Place, placeIn, placeOf, samePlace } from "./place";
import { showFileAgain } from "./showFile";
import { type Taken, takeAll } from "./showSnapshot";
import { unlessOvertaken } from "./whileReading";

export function followHistory(store: AppStore): void {
  /** Where the present entry leads. */
  let here: Place | null = placeIn(history.state);

  store.subscribe((now, before) => {
    if (now.opened === before.opened && now.savedAs === before.savedAs) return;
    const place = placeOf(now);
    if (place === null || samePlace(place, here)) return;
    // What is saved on the way is the same picture under a better name.
    const sameEntry = here === null || (here.from === "file" && now.opened === before.opened);
    here = place;
    // A class link holds for whatever is looked at in its page.
    const bare = new URLSearchParams(location.search).has("class") ? location.search : "";
    const address = place.from === "link" ? place.key : location.pathname + bare;
    if (sameEntry || samePlace(place, addressedPlace()))
      history.replaceState({ place }, "", address);
    else history.pushState({ place }, "", address);
  });

  const arrive = (): void => {
    const place = placeIn(history.state) ?? addressedPlace();
    if (place === null) {
      // An anchor: the stage stays, and so it does on the way back to this entry.
      history.replaceState({ place: here }, "");
      return;
    }
    here = place;
    if (samePlace(place, placeOf(store.getState()))) return;
    showPlace(store, place, takeAll).then(
      (found) => {
        if (!found && place.from !== "link")
          store.getState().notify("What was looked at here is no longer at hand.", "warning");
      },
      (error: Error) => store.getState().notify(error.message, "warning"),
    );
  };
  addEventListener("popstate", arrive);
}

/**
 * Shows what an entry of the history leads to.
 *
 * @returns whether it could be found.
 */
export async function showPlace(
  store: AppStore,
  { from, key }: Place,
  take: Taken,
): Promise<boolean> {
  switch (from) {
    case "link":
      return openAddress(store, take);
    case "gallery":
      await showExhibit(store, { file: key }, take);
      return true;
    case "file":
      return (await unlessOvertaken(store, async () => showFileAgain(store, key))) ?? true;
    case "library": {
      const { openRun } = await import("../library/openRun");
      return openRun(store, key, take);
    }
  }
}
