/** Files that the visitor drops or picks: read in a worker, then shown, or asked about. */

import { kindByEnding } from "../../catalog/datasets";
import { shown } from "../../catalog/plainText";
import { t } from "../../language/t";
import { isGzip } from "../../results/isGzip";
import type { Imported } from "../../snapshot/import/importFiles";
import { carriedFile } from "../files/carriedData";
import { kindByBytes } from "../files/datasets";
import { takeAndLook } from "../files/takeAndLook";
import type { AppStore } from "../store/store";
import { showFile, showFileOfSeveral } from "./showFile";
import { takeAll, takeNothing } from "./showSnapshot";
import { whileReading } from "./whileReading";

const isWeights = (name: string) =>
  /\.(safetensors|pt|pth|pth\.tar|ckpt|bin|h5|hdf5|keras|onnx)$/i.test(name);

/** Opens files together. What cannot be read is said in words, and the page stays as it was. */
export async function openFiles(store: AppStore, files: File[]): Promise<void> {
  try {
    if ((await kindByBytes(files)) !== null) return await takeAndLook(store, files);
    // Weights together with the data that they are to be measured on.
    const weights = files.filter(({ name }) => isWeights(name));
    const data = files.filter((file) => !weights.includes(file));
    if (
      data.length > 0 &&
      weights.length > 0 &&
      (endAsSamples(data) || (await kindByBytes(data)) !== null)
    ) {
      await takeAndLook(store, data, false);
      return await openFiles(store, weights);
    }
    if (files.length > 1 && endAsSamples(files)) return await takeAndLook(store, files);
    const { importInWorker } = await import("../../snapshot/import/importInWorker");
    const imported = await whileReading(store, (options) => importInWorker(files, options));
    if (imported !== null) await take(store, files, imported);
  } catch (error) {
    store.getState().notify(error instanceof Error ? error.message : String(error), "warning");
  }
}

const endAsSamples = (files: File[]): boolean =>
  files.every(({ name }) => kindByEnding(name) !== null);

async function take(store: AppStore, files: File[], imported: Imported): Promise<void> {
  const { ask, run, opened } = store.getState();
  switch (imported.kind) {
    case "snapshot": {
      const { snapshot, unsure } = imported;
      if (unsure !== null) ask({ kind: "table", file: files[0], snapshot, unsure });
      else {
        const file = await carriedFile(snapshot);
        showFile(store, snapshot, isOurs(snapshot.run) ? takeAll : takeNothing, file);
      }
      return;
    }
    case "comparison":
      showFileOfSeveral(store, imported.snapshots);
      return;
    case "path": {
      if (run.imported === undefined || run.surface === null) {
        throw new Error(
          t`${shown(imported.file)} holds a path without its surface: open the two files together, or the surface first.`,
        );
      }
      const { withPath } = await import("../../snapshot/import/importedSnapshot");
      const { view } = store.getState();
      const snapshot = withPath({ title: opened?.title ?? "", run, view }, imported.path);
      showFile(store, snapshot, takeNothing);
      store.getState().setView(snapshot.view);
      return;
    }
    case "weights":
      ask({ kind: "weights", files, weights: imported.weights });
      return;
    case "data":
      if (imported.arrays) return takeAndLook(store, files, true, "npz");
      if (kindByEnding(imported.file) === null && (await isGzipped(files[0])))
        throw new Error(notKnown(imported.file));
      await takeAndLook(store, files);
  }
}

/** The recipe beside a foreign file's surface says nothing about it. */
function isOurs({ imported }: { imported?: object }): boolean {
  return imported === undefined;
}

const isGzipped = async (file: File): Promise<boolean> =>
  isGzip(new Uint8Array(await file.slice(0, 2).arrayBuffer()));

function notKnown(name: string): string {
  return `${shown(name)} is compressed with gzip and holds no images of MNIST's kind: unpack it and open what is inside.`;
}
