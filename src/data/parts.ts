/** A file of samples may be several: training and test files dropped together, or a tar archive. */
import { Gunzip } from "fflate";
import { worded, wordsOf } from "../language/worded";
import { inflateStart, inflateWithin } from "../results/inflate";
import { isGzip } from "../results/isGzip";
import { limits } from "../results/limits";
import { ReadError } from "../results/readError";
import { isTestFile } from "../results/sampleArrays";
import { isTar, readTar, type TarMember } from "../results/tar";

export type Part = TarMember;

const START = 1024;

/**
 * What a gzip file holds; any other file as it is.
 *
 * @throws ReadError when it is damaged or expands too far.
 */
export function unzipped(bytes: Uint8Array): Uint8Array {
  if (!isGzip(bytes)) return bytes;
  return gunzipping(() => inflateWithin(new Gunzip(), bytes, limits.archive.unpackedBytes));
}

/** Says of a message about compressed data what file it is about. */
export function gunzipping<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch (error) {
    throw new ReadError(
      worded`The gzip file cannot be read: it ${wordsOf(error)}. Try another copy.`,
    );
  }
}

/**
 * The files in an archive in the order of their names, training before test; or the one file itself.
 * Parts stay as they are packed.
 */
export function partsOf({ name, bytes }: Part): Part[] {
  const start = isGzip(bytes)
    ? gunzipping(() => inflateStart(new Gunzip(), bytes, START))
    : bytes.subarray(0, START);
  if (!isTar(start)) return [{ name, bytes }];
  const parts = readTar(unzipped(bytes));
  if (parts.length === 0) throw new ReadError(worded`The archive holds no files.`);
  return parts.sort(
    (a, b) => Number(isTestFile(a)) - Number(isTestFile(b)) || order(a.name, b.name),
  );
}

const { compare: order } = new Intl.Collator("en", { numeric: true });
