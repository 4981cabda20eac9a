/** Decides what a file is, by its content first. Runs in a worker or in Node. */
import { isArff } from "../../results/arff";
import { isNpy } from "../../results/npy";
import { NpzFile } from "../../results/npz";
import { isPickle } from "../../results/pickledArrays";
import { ReadError } from "../../results/readError";
import { areUsual, findSamples } from "../../results/sampleArrays";
import { isSvmLight } from "../../results/svmLight";
import { isSnapshotFile } from "../snapshotFile";
import { isKerasArchive, isKerasHdf5 } from "./checkpoints/kerasFile";
import { nestedIn, weightsInNested } from "./checkpoints/nestedWeights";
import { isNpzOfWeights } from "./checkpoints/npzWeights";
import { looksLikeOnnx } from "./checkpoints/onnxFile";
import { isTorchFile } from "./checkpoints/torchCheckpoint";
import type { WeightsFile } from "./importWeights";
import { looksLikeSafetensors } from "./safetensors";

/** Bytes that show what a text file is. */
export const START_OF_TEXT = 2 ** 16;

export type FileKind =
  | "archive"
  | "array"
  | "hdf5"
  | "weights"
  | "text"
  | "json"
  | "vtp"
  | "pickle"
  | "samples"
  | "other";

export async function kindOf({ name, bytes, shards }: WeightsFile): Promise<FileKind> {
  const startsWith = (...signature: number[]) =>
    signature.every((byte, index) => bytes[index] === byte);
  if (shards !== undefined || isTorchFile(bytes) || isKerasArchive(bytes)) return "weights";
  if (isPickle(bytes)) return holdsWeights(name, bytes) ? "weights" : "pickle";
  if (startsWith(0x50, 0x4b)) return isNpzWeights(name, bytes) ? "weights" : "archive";
  if (isNpy(bytes)) return holdsWeights(name, bytes) ? "weights" : "array";
  if (startsWith(0x89, 0x48, 0x44, 0x46)) {
    return (await isKerasHdf5(bytes)) ? "weights" : "hdf5";
  }
  if (/\.safetensors$/i.test(name) || looksLikeSafetensors(bytes)) return "weights";
  if (looksLikeOnnx(name, bytes)) return "weights";
  if (/\.(h5|hdf5)$/i.test(name)) return "hdf5";
  if (/\.(csv|tsv|txt|data?)$/i.test(name)) return "text";
  if (isTableOfSamples(bytes)) return "samples";
  if (/\.json$/i.test(name)) return holdsWeights(name, bytes) ? "weights" : "json";
  if (/\.vtp$/i.test(name)) return "vtp";
  return "other";
}

/** Whether arrays in a pickle or in JSON are weights; one that is damaged holds none. */
function holdsWeights(name: string, bytes: Uint8Array): boolean {
  try {
    const nested = nestedIn(name, bytes);
    return nested !== null && weightsInNested(nested) !== null;
  } catch (error) {
    if (error instanceof ReadError) return false;
    throw error;
  }
}

/** Weka's and LIBSVM's tables, whatever they are called. */
function isTableOfSamples(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, START_OF_TEXT));
  return isArff(start) || isSvmLight(start);
}

/** Archives of samples, snapshots and surfaces have other names; one that cannot be opened has none. */
function isNpzWeights(name: string, bytes: Uint8Array): boolean {
  try {
    if (isSnapshotFile(bytes)) return false;
    const archive = new NpzFile(bytes);
    const samples = samplesIn(archive);
    if (isNpzOfWeights(archive)) return samples === null || !areUsual(samples.train);
    return holdsWeights(name, bytes);
  } catch (error) {
    if (error instanceof ReadError) return false;
    throw error;
  }
}

/** Where an archive has its samples; null where it has none. */
export const samplesIn = (archive: NpzFile) =>
  findSamples(archive.arrayNames, (array) => archive.shape(array));
