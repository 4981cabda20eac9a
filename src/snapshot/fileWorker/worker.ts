/** Reads and writes files away from the page, so that a hostile one can block or crash only this. */
import { writeLossLandscapeH5, writeProjectionH5 } from "../export/writeLossLandscapeH5";
import { type Imported, importFiles, type NamedBytes } from "../import/importFiles";
import { writeSnapshot } from "../snapshotFile";
import type { FileAnswer, FileJob, FileJobs, FileRequest } from "./protocol";

const post = (message: FileAnswer, transfer: Transferable[] = []): void =>
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
  post({ kind: "progress", fraction: 1, detail: "unpacking" });
  return contents;
}

async function perform(request: FileRequest): Promise<FileJobs[FileJob]["result"]> {
  switch (request.job) {
    case "import":
      return importFiles(await readAll(request.input.files), request.input.answers);
    case "snapshot":
      return writeSnapshot(request.input.snapshot);
    case "surfaceH5":
      return writeLossLandscapeH5(request.input.surface, request.input.split);
    case "projectionH5":
      return writeProjectionH5(request.input.trajectory);
  }
}

/** Weights are the one result that is large; the others are copied. */
function transferable(result: Imported | Uint8Array): Transferable[] {
  const isWeights = "kind" in result && result.kind === "weights";
  return isWeights ? [result.weights.checkpoints.buffer] : [];
}

self.onmessage = async ({ data }: MessageEvent<FileRequest>) => {
  try {
    const result = await perform(data);
    post({ kind: "done", result }, transferable(result));
  } catch (error) {
    post({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
};
