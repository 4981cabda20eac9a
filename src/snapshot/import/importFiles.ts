/** Reads files of any kind. Runs in a worker or in Node. */
import { plainText, shown } from "../../catalog/plainText";
import { inEnglish, worded } from "../../language/worded";
import { decodeText, decodeWhole } from "../../results/decodeText";
import { isGzip } from "../../results/isGzip";
import { limits } from "../../results/limits";
import { samplesInNested } from "../../results/nestedSamples";
import { peekNpyShape, readNpy, sizeOf, toFloat64 } from "../../results/npy";
import { NpzFile } from "../../results/npz";
import { readPickle } from "../../results/pickledArrays";
import { ReadError } from "../../results/readError";
import type { Snapshot } from "../snapshot";
import { isSnapshotFile, openSnapshots } from "../snapshotFile";
import { archiveWords } from "./archiveWords";
import { nestedArrays } from "./checkpoints/nestedWeights";
import { shardsOf } from "./checkpoints/tfjsModel";
import type { WeightsAnswers } from "./describeNetwork";
import { type FileKind, kindOf, START_OF_TEXT, samplesIn } from "./fileKind";
import { fileWords, isPicture, READ_HERE, WEIGHT_FILES } from "./fileWords";
import type { ForeignSurface } from "./gridSurface";
import { importedSnapshot, type PlanePath, withPath } from "./importedSnapshot";
import { type ImportedWeights, importWeights, type WeightsFile } from "./importWeights";
import { readJsonSurface } from "./jsonSurface";
import { LOSS_LANDSCAPE, readLossLandscapeH5 } from "./lossLandscapeH5";
import { arraysIn, surfaceInArrays } from "./namedArrays";
import { numbersIn } from "./nestedSurface";
import { npzArrays, readNpySurface } from "./npySurface";
import { readPathCsv } from "./pathCsv";
import { picturesWords } from "./pictures";
import { pointsSurface } from "./pointsSurface";
import { looksLikeSurface, possibleSurface, readSurfaceCsv } from "./surfaceCsv";
import { pointsByShape, surfaceByShape } from "./unnamedArrays";
import { unpackedSeries } from "./unpackedSeries";
import { readVtp } from "./vtpSurface";

export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

export type Imported =
  /** `unsure` where the numbers may as well be samples, or no losses at all. */
  | { kind: "snapshot"; snapshot: Snapshot; unsure: Unsure | null }
  /** Several runs side by side. */
  | { kind: "comparison"; snapshots: Snapshot[] }
  /** A projected path without its surface; see `withPath`. */
  | { kind: "path"; file: string; path: PlanePath }
  | { kind: "weights"; weights: ImportedWeights }
  /** Samples for the lab to read: a table or an image file, or `arrays` under a name that does not tell. */
  | { kind: "data"; file: string; arrays?: boolean };

/** What a file may be that reads as a surface: a table of samples, or an array of something else. */
export type Unsure = "table" | "array";

/** Bytes of a table that is looked at as a whole for a grid in it. */
const MOST_TABLE = 2 ** 22;

/**
 * Reads one file; or a series of checkpoints, which are put in their order; or a loss-landscape surface together with its projected path.
 *
 * @throws ReadError in words for the user.
 */
export async function importFiles(
  files: NamedBytes[],
  answers: WeightsAnswers = {},
): Promise<Imported> {
  if (files.length === 0) throw new ReadError(worded`No file was given.`);
  if (files.length > limits.files) {
    throw new ReadError(
      worded`${files.length} files are too many: at most ${limits.files} are read.`,
    );
  }
  if (files.length === 1) {
    const series = unpackedSeries(files[0]);
    if (series !== null) return importFiles(series, answers);
  }
  const whole = withShards(files);
  const kinds = await Promise.all(whole.map(kindOf));
  const weights = whole.filter((_, index) => kinds[index] === "weights");
  if (weights.length > 0 && kinds.every((kind) => kind === "weights" || kind === "other")) {
    const imported = await importWeights(weights, answers);
    const others = whole.filter((file) => !weights.includes(file));
    const notes = others.map(
      ({ name, bytes }) => `Left out: ${shown(name)} is ${inEnglish(fileWords(bytes))}.`,
    );
    return {
      kind: "weights",
      weights: { ...imported, notes: [...imported.notes, ...notes].slice(0, limits.notes) },
    };
  }
  if (files.length === 2 && kinds.every((kind) => kind === "hdf5")) return importPair(files);
  if (files.length > 1 && kinds.every((kind) => kind === "pickle"))
    return { kind: "data", file: files[0].name, arrays: true };
  if (files.every(({ bytes }) => isPicture(bytes)))
    throw new ReadError(picturesWords(files.map(({ name }) => name)));
  if (files.length > 1) {
    throw new ReadError(
      worded`Several files are read together when they are a loss-landscape surface and its projected path, or all of them checkpoints (${WEIGHT_FILES}).`,
    );
  }
  return importOne(files[0], kinds[0]);
}

/** The files of a `model.json` of TensorFlow.js as one. */
function withShards(files: NamedBytes[]): WeightsFile[] {
  const manifests = new Map(
    files.flatMap((file) => {
      const shards = /\.json$/i.test(file.name) ? shardsOf(file.bytes) : null;
      return shards === null ? [] : [[file, shards] as const];
    }),
  );
  const names = new Set([...manifests.values()].flat());
  return files
    .filter((file) => manifests.has(file) || !names.has(file.name))
    .map((file) => {
      const own = manifests.get(file);
      if (own === undefined) return file;
      const shards = files.filter(({ name }) => own.includes(name));
      return { ...file, shards: new Map(shards.map(({ name, bytes }) => [name, bytes])) };
    });
}

async function importOne({ name, bytes }: NamedBytes, kind: FileKind): Promise<Imported> {
  switch (kind) {
    case "archive":
      return importArchive(name, bytes);
    case "array": {
      const shape = peekNpyShape(bytes);
      const [rows, columns, ...more] = shape;
      if (shape.includes(3) && sizeOf(shape) <= 3 * limits.gridPoints) {
        const array = readNpy(bytes);
        const points = pointsSurface({ shape, data: toFloat64(array) });
        if (points !== null) return read(foreign(name, ".npy", points), "table");
      }
      const isMatrix = columns !== undefined && more.length === 0;
      // Too many for a surface, or one that is no plane.
      if (isMatrix && (rows * columns > limits.gridPoints || Math.min(rows, columns) < 2))
        return { kind: "data", file: name };
      const matrix = readNpySurface(bytes);
      return read(foreign(name, ".npy", matrix), matrix.sure ? null : "array");
    }
    case "hdf5": {
      const file = await readLossLandscapeH5(bytes);
      if (file.kind === "path") return { kind: "path", file: name, path: file.path };
      return read(foreign(name, LOSS_LANDSCAPE, file));
    }
    case "text":
      return importTable(name, bytes);
    case "json":
      return read(foreign(name, "JSON", readJsonSurface(decodeWhole(bytes, "json"))));
    case "vtp": {
      const file = readVtp(decodeWhole(bytes, "vtp"));
      if (file.kind === "path") return { kind: "path", file: name, path: file.path };
      return read(foreign(name, "VTP", file));
    }
    case "pickle":
      return importPickle(name, bytes);
    case "samples":
      return { kind: "data", file: name };
    default:
      if (mayBeIdx(bytes)) return { kind: "data", file: name };
      throw new ReadError(worded`${shown(name)} is ${fileWords(bytes)}. ${READ_HERE}`);
  }
}

/** MNIST's files, gzipped or not, have no other mark than this. */
const mayBeIdx = (bytes: Uint8Array): boolean =>
  isGzip(bytes) || (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 8);

const read = (snapshot: Snapshot, unsure: Unsure | null = null): Imported => ({
  kind: "snapshot",
  snapshot,
  unsure,
});

function importTable(name: string, bytes: Uint8Array): Imported {
  const start = decodeText(bytes.subarray(0, START_OF_TEXT)).text;
  const small = bytes.length <= MOST_TABLE;
  const path = small ? readPathCsv(decodeText(bytes).text) : null;
  if (path !== null) return { kind: "path", file: name, path };
  if (looksLikeSurface(start)) {
    const surface = readSurfaceCsv(decodeText(bytes).text);
    return read(foreign(name, "CSV", surface), surface.sure ? null : "table");
  }
  const surface = small ? possibleSurface(decodeText(bytes).text) : null;
  return surface === null
    ? { kind: "data", file: name }
    : read(foreign(name, "CSV", surface), surface.sure ? null : "table");
}

/** Arrays in a pickle: a surface, or samples. */
function importPickle(name: string, bytes: Uint8Array): Imported {
  const nested = readPickle(bytes);
  const surface = surfaceInArrays(numbersIn(nested));
  if (surface !== null) return read(foreign(name, "a pickle", surface));
  if (samplesInNested(nested) !== null) return { kind: "data", file: name, arrays: true };
  throw new ReadError(
    worded`${shown(name)} is a Python pickle that holds neither weights nor samples nor a surface: ${nestedArrays(nested)}. Save its arrays with numpy.savez.`,
  );
}

/** `.npz` files of our own are snapshots, others surfaces or data; PyTorch's are read as weights before. */
async function importArchive(name: string, bytes: Uint8Array): Promise<Imported> {
  if (/\.(pt|pth|ckpt|bin)$/i.test(name)) {
    throw new ReadError(
      worded`${shown(name)} is damaged, or not what torch.save writes: no weights were found in it. Try another copy.`,
    );
  }
  if (isSnapshotFile(bytes)) {
    const snapshots = await openSnapshots(bytes);
    return snapshots.length > 1 ? { kind: "comparison", snapshots } : read(snapshots[0]);
  }
  const archive = new NpzFile(bytes);
  if (archive.arrayNames.length === 0)
    throw new ReadError(archiveWords(name, archive.members.keys()));
  const surface = surfaceInArrays(npzArrays(archive));
  if (surface !== null) return read(foreign(name, ".npz", surface));
  const other = surfaceByShape(npzArrays(archive));
  if (other?.sure) return read(foreign(name, ".npz", other));
  const points = pointsByShape(npzArrays(archive));
  if (points !== null) return read(foreign(name, ".npz", points), "table");
  if (samplesIn(archive) !== null) {
    return { kind: "data", file: name };
  }
  if (other !== null) return read(foreign(name, ".npz", other), "array");
  const objects = archive.arrayNames.find((array) => archive.shape(array) === null);
  const hint =
    objects === undefined
      ? ""
      : worded` The elements of ${shown(objects)} are of a kind that is not read, such as complex numbers or records.`;
  throw new ReadError(
    worded`${shown(name)} holds neither a surface nor samples. Arrays in it: ${arraysIn(npzArrays(archive))}. A surface needs alpha, beta and loss, or X, Y and Z; samples need X and y.${hint}`,
  );
}

async function importPair(files: NamedBytes[]): Promise<Imported> {
  const unlike = new ReadError(
    worded`Two files are read together when they are a loss-landscape surface and its projected path, or checkpoints.`,
  );
  let snapshot: Snapshot | null = null;
  let path: PlanePath | null = null;
  for (const { name, bytes } of files) {
    const file = await readLossLandscapeH5(bytes);
    if (file.kind === "surface") snapshot = foreign(name, LOSS_LANDSCAPE, file);
    else path = file.path;
  }
  if (snapshot === null || path === null) throw unlike;
  return read(withPath(snapshot, path));
}

function foreign(
  file: string,
  format: string,
  { surface, names, notes }: ForeignSurface,
): Snapshot {
  const from = { file: plainText(file).slice(0, limits.title), format, notes };
  return importedSnapshot(surface, from, names);
}
