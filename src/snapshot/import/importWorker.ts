/** Reads files away from the page, so that a hostile one can block or crash nothing but this. */
import { type Imported, importFiles, type NamedBytes } from "./importFiles";
import type { FromImportWorker, ImportRequest } from "./protocol";

const post = (message: FromImportWorker, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer });

/** Streams the files into memory, telling how far it is. */
async function readAll(files: File[]): Promise<NamedBytes[]> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let read = 0;
  const contents: NamedBytes[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    const reader = file.stream().getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      bytes.set(piece.value, at);
      at += piece.value.length;
      read += piece.value.length;
      post({ kind: "progress", fraction: read / total, detail: `reading ${file.name}` });
    }
    contents.push({ name: file.name, bytes });
  }
  return contents;
}

function transferable(imported: Imported): Transferable[] {
  return imported.kind === "weights" ? [imported.weights.checkpoints.buffer] : [];
}

self.onmessage = async ({ data }: MessageEvent<ImportRequest>) => {
  try {
    const contents = await readAll(data.files);
    post({ kind: "progress", fraction: 1, detail: "unpacking" });
    const imported = await importFiles(contents, data.answers);
    post({ kind: "done", imported }, transferable(imported));
  } catch (error) {
    post({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
};
