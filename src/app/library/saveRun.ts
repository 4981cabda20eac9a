import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { Thumbnail } from "../../charts/Thumbnail";
import { snapshotInWorker } from "../../snapshot/export/snapshotInWorker";
import type { Snapshot } from "../../snapshot/snapshot";
import { fitted } from "../../snapshot/snapshotSize";
import { recipeLine } from "../stage/recipeLine";
import { keepRun, type SavedRun, savedRun } from "./runLibrary";
import { runNumbers } from "./runNumbers";

/**
 * Puts a snapshot into the library, in the place of what has the same id there; without its weights
 * where they are too many to be read again.
 *
 * @throws LibraryError in words for the user; then the library is as it was.
 */
export async function saveRun(
  whole: Snapshot,
  { id, underway }: Pick<SavedRun, "id" | "underway">,
): Promise<SavedRun> {
  const { snapshot, shortened } = fitted(whole);
  const bytes = new Uint8Array(await snapshotInWorker(snapshot));
  const before = await savedRun(id);
  const run: SavedRun = {
    id,
    // It may have been renamed there.
    name: before?.name ?? snapshot.title,
    recipe: recipeLine(snapshot.run),
    ...(snapshot.run.imported === undefined && { source: snapshot.run.recipe }),
    numbers: runNumbers(snapshot.run),
    date: Date.now(),
    size: bytes.length,
    thumbnail: thumbnailSvg(snapshot),
    underway,
    ...(shortened !== null && { shortened }),
  };
  await keepRun({ run, bytes });
  return run;
}

function thumbnailSvg({ run, view }: Snapshot): string {
  const { surface, trajectory } = run;
  if (surface === null) return "";
  const host = document.createElement("div");
  const root = createRoot(host);
  flushSync(() => root.render(createElement(Thumbnail, { surface, trajectory, view })));
  const svg = host.innerHTML;
  root.unmount();
  return svg;
}
