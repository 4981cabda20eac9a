import { Gunzip } from "fflate";
import { inflateWithin } from "../results/inflate";
import { limits } from "../results/limits";
import { ReadError } from "../results/readError";

/** An array of bytes as the MNIST files hold it. */
export interface IdxArray {
  /** [images, height, width] or [labels]. */
  shape: number[];
  data: Uint8Array;
}

const UNSIGNED_BYTE = 0x08;
const MOST_AXES = 4;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function unpack(bytes: Uint8Array): Uint8Array {
  try {
    return inflateWithin(new Gunzip(), bytes, limits.archive.unpackedBytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ReadError(`The gzip file cannot be read: it ${reason}.`);
  }
}

/**
 * Reads an IDX file of unsigned bytes (LeCun, Cortes & Burges, "The MNIST database"), gzipped or not.
 * The data are a view into the (unpacked) file: nothing is allocated for a declared size.
 *
 * @throws ReadError when the file is no IDX file, has elements other than bytes, or is cut short.
 */
export function readIdx(file: Uint8Array): IdxArray {
  const bytes = isGzip(file) ? unpack(file) : file;
  if (bytes.length < 8 || bytes[0] !== 0 || bytes[1] !== 0) {
    throw new ReadError("This is not an IDX file: it does not begin as the files of MNIST do.");
  }
  if (bytes[2] !== UNSIGNED_BYTE)
    throw new ReadError("The IDX file holds something else than bytes.");
  const axes = bytes[3];
  const start = 4 + 4 * axes;
  if (axes < 1 || axes > MOST_AXES || bytes.length < start)
    throw new ReadError("The IDX file's header is damaged.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, start);
  const shape = Array.from({ length: axes }, (_, axis) => view.getUint32(4 + 4 * axis));
  const size = shape.reduce((product, length) => product * length, 1);
  if (start + size > bytes.length) {
    throw new ReadError(
      `The IDX file declares ${shape.join(" × ")} bytes but holds only ${bytes.length - start}.`,
    );
  }
  return { shape, data: bytes.subarray(start, start + size) };
}
