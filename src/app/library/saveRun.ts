import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { Thumbnail } from "../../charts/Thumbnail";
import { datasetDetail, describeModel, describeTraining } from "../../recipe/describe";
import type { Run } from "../../results/results";
import { snapshotInWorker } from "../../snapshot/export/snapshotInWorker";
import type { Snapshot } from "../../snapshot/snapshot";
import { keepRun, type SavedRun } from "./runLibrary";

/**
 * Puts a snapshot into the library.
 *
 * @param id of a run to replace; null adds one.
 * @throws LibraryError in words for the user; then the library is as it was.
 */
export async function saveRun(snapshot: Snapshot, id: string | null): Promise<SavedRun> {
  const bytes = new Uint8Array(await snapshotInWorker(snapshot));
  const run: SavedRun = {
    id: id ?? crypto.randomUUID(),
    name: snapshot.title,
    recipe: recipeLine(snapshot.run),
    date: Date.now(),
    size: bytes.length,
    thumbnail: thumbnailSvg(snapshot),
  };
  await keepRun({ run, bytes });
  return run;
}

function recipeLine({ recipe, imported, weights }: Run): string {
  if (imported !== undefined) return `Read from ${imported.file} (${imported.format})`;
  const { dataset, model, training } = recipe;
  const trained = weights === undefined ? describeTraining(training) : `from ${weights.file}`;
  return [datasetDetail(dataset), describeModel(model), trained].join(" · ");
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
