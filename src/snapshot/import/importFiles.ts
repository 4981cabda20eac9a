/** Decides what files are, by their content first, and reads them. Runs in a worker or in Node. */
import { plainText, shown } from "../../catalog/plainText";
import { decodeText } from "../../results/decodeText";
import { limits } from "../../results/limits";
import { NpzFile } from "../../results/npz";
import { ReadError } from "../../results/readError";
import type { Surface } from "../../results/results";
import { sampleArrays } from "../../results/sampleArrays";
import type { Snapshot } from "../snapshot";
import { isSnapshotFile, readSnapshot } from "../snapshotFile";
import { isTorchFile } from "./checkpoints/torchCheckpoint";
import type { WeightsAnswers } from "./describeNetwork";
import { type AxisNames, importedSnapshot, type PlanePath, withPath } from "./importedSnapshot";
import { type ImportedWeights, importWeights } from "./importWeights";
import { LOSS_LANDSCAPE, type LossLandscapeFile, readLossLandscapeH5 } from "./lossLandscapeH5";
import { type ArraySurface, arraysIn, readNpySurface, readNpzSurface } from "./npySurface";
import { looksLikeSafetensors } from "./safetensors";
import { looksLikeSurface, readSurfaceCsv } from "./surfaceCsv";

export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

export type Imported =
  | { kind: "snapshot"; snapshot: Snapshot }
  /** A projected path without its surface; see `withPath`. */
  | { kind: "path"; file: string; path: PlanePath }
  | { kind: "weights"; weights: ImportedWeights }
  /** A table, an image file or arrays: samples for the lab to read. */
  | { kind: "data"; file: string };

/** Bytes that show whether a text file is a surface. */
const START_OF_TEXT = 2 ** 16;

const natural = new Intl.Collator("en", { numeric: true });

/**
 * Reads one file; or a series of checkpoints (safetensors or PyTorch's own), which are put in the order of their
 * names; or a loss-landscape surface together with its projected path.
 *
 * @throws ReadError in words for the user.
 */
export async function importFiles(
  files: NamedBytes[],
  answers: WeightsAnswers = {},
): Promise<Imported> {
  if (files.length === 0) throw new ReadError("No file was given.");
  if (files.length > limits.files) {
    throw new ReadError(`${files.length} files are too many: at most ${limits.files} are read.`);
  }
  if (files.every(({ bytes, name }) => kindOf(name, bytes) === "weights")) {
    const inOrder = [...files].sort((a, b) => natural.compare(a.name, b.name));
    return { kind: "weights", weights: importWeights(inOrder, answers) };
  }
  if (files.length === 2) return importPair(files);
  if (files.length > 2) {
    throw new ReadError(
      "Several files are read together only when all of them are checkpoints (.safetensors, .pt, .pth).",
    );
  }
  return importOne(files[0]);
}

type FileKind = "archive" | "array" | "hdf5" | "weights" | "text" | "other";

function kindOf(name: string, bytes: Uint8Array): FileKind {
  const startsWith = (...signature: number[]) =>
    signature.every((byte, index) => bytes[index] === byte);
  if (isTorchFile(bytes)) return "weights";
  if (startsWith(0x50, 0x4b)) return "archive";
  if (startsWith(0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59)) return "array";
  if (startsWith(0x89, 0x48, 0x44, 0x46)) return "hdf5";
  if (/\.safetensors$/i.test(name) || looksLikeSafetensors(bytes)) return "weights";
  if (/\.(h5|hdf5)$/i.test(name)) return "hdf5";
  if (/\.(csv|tsv|txt)$/i.test(name)) return "text";
  return "other";
}

async function importOne({ name, bytes }: NamedBytes): Promise<Imported> {
  switch (kindOf(name, bytes)) {
    case "archive":
      return importArchive(name, bytes);
    case "array":
      return { kind: "snapshot", snapshot: fromArrays(name, ".npy", readNpySurface(bytes)) };
    case "hdf5": {
      const file = await readLossLandscapeH5(bytes);
      if (file.kind === "path") return { kind: "path", file: name, path: file.path };
      return { kind: "snapshot", snapshot: snapshotOf(name, file) };
    }
    case "text": {
      const start = decodeText(bytes.subarray(0, START_OF_TEXT)).text;
      if (!looksLikeSurface(start)) return { kind: "data", file: name };
      const surface = readSurfaceCsv(decodeText(bytes).text);
      return { kind: "snapshot", snapshot: foreign(name, "CSV", surface, []) };
    }
    default:
      return { kind: "data", file: name };
  }
}

/** `.npz` files of our own are snapshots, others surfaces or data; PyTorch's are read as weights before. */
async function importArchive(name: string, bytes: Uint8Array): Promise<Imported> {
  if (/\.(pt|pth|ckpt|bin)$/i.test(name)) {
    throw new ReadError(
      `${shown(name)} is damaged, or not what torch.save writes: no weights were found in it. Try another copy.`,
    );
  }
  if (isSnapshotFile(bytes)) return { kind: "snapshot", snapshot: await readSnapshot(bytes) };
  const archive = new NpzFile(bytes);
  const surface = readNpzSurface(archive);
  if (surface !== null) return { kind: "snapshot", snapshot: fromArrays(name, ".npz", surface) };
  const holdsOneOf = (names: string[]) => names.some((array) => archive.header(array) !== null);
  if (holdsOneOf(sampleArrays.inputs) && holdsOneOf(sampleArrays.targets)) {
    return { kind: "data", file: name };
  }
  throw new ReadError(
    `${shown(name)} holds neither a surface nor samples. Arrays in it: ${arraysIn(archive)}. A surface needs alpha, beta and loss, or X, Y and Z; samples need X and y.`,
  );
}

function fromArrays(
  file: string,
  format: string,
  { surface, names, notes }: ArraySurface,
): Snapshot {
  return foreign(file, format, surface, notes, names);
}

async function importPair(files: NamedBytes[]): Promise<Imported> {
  const unlike = new ReadError(
    "Two files are read together when they are a loss-landscape surface and its projected path, or checkpoints.",
  );
  if (files.some(({ name, bytes }) => kindOf(name, bytes) !== "hdf5")) throw unlike;
  let snapshot: Snapshot | null = null;
  let path: PlanePath | null = null;
  for (const { name, bytes } of files) {
    const file = await readLossLandscapeH5(bytes);
    if (file.kind === "surface") snapshot = snapshotOf(name, file);
    else path = file.path;
  }
  if (snapshot === null || path === null) throw unlike;
  return { kind: "snapshot", snapshot: withPath(snapshot, path) };
}

function snapshotOf(
  name: string,
  { surface, notes }: Extract<LossLandscapeFile, { kind: "surface" }>,
): Snapshot {
  return foreign(name, LOSS_LANDSCAPE, surface, notes);
}

const AXES: AxisNames = { alpha: "first direction", beta: "second direction" };

function foreign(
  file: string,
  format: string,
  surface: Surface,
  notes: string[],
  axes: AxisNames = AXES,
): Snapshot {
  return importedSnapshot(
    surface,
    { file: plainText(file).slice(0, limits.title), format, notes },
    axes,
  );
}
