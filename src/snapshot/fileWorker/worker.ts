/** Reads and writes files away from the page, so that a hostile one can block or crash only this. */
import { shown } from "../../catalog/plainText";
import { checkpointsArchive, weightsFile } from "../export/weightsFile";
import { writeLossLandscapeH5, writeProjectionH5 } from "../export/writeLossLandscapeH5";
import { importFiles, type NamedBytes } from "../import/importFiles";
import { writeComparison, writeSnapshot } from "../snapshotFile";
import { answerOnce, post } from "./answerOnce";
import type { FileJob, FileJobs, RequestOf } from "./protocol";

type WorkRequest = RequestOf<Exclude<FileJob, "openLink" | "openFile">>;

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
      post({ kind: "progress", fraction: read / total, detail: `reading ${shown(file.name)}` });
    }
    contents.push({ name: file.name, bytes });
  }
  post({ kind: "progress", fraction: 1, detail: "unpacking" });
  return contents;
}

async function perform(request: WorkRequest): Promise<FileJobs[FileJob]["result"]> {
  switch (request.job) {
    case "import":
      return importFiles(await readAll(request.input.files), request.input.answers);
    case "snapshot":
      return writeSnapshot(request.input.snapshot);
    case "comparison":
      return writeComparison(request.input.snapshots);
    case "weights": {
      const { source, checkpoint } = request.input;
      return checkpoint === "all" ? checkpointsArchive(source) : weightsFile(source, checkpoint);
    }
    case "surfaceH5":
      return writeLossLandscapeH5(request.input.surface, request.input.split);
    case "projectionH5":
      return writeProjectionH5(request.input.trajectory);
  }
}

answerOnce("The file", perform);
