import { Gunzip } from "fflate";
import { worded } from "../language/worded";
import { inflateStart, inflateWithin, isPossibleSize } from "../results/inflate";
import { isGzip } from "../results/isGzip";
import { limits, megabytes } from "../results/limits";
import { ReadError } from "../results/readError";
import { gunzipping } from "./parts";

/** An IDX file whose header has been read and whose values are still packed. */
export interface IdxFile {
  /** [images, height, width] or [labels]. */
  shape: number[];
  /**
   * The bytes, row-major; a view into the (unpacked) file.
   *
   * @throws ReadError when the file holds fewer or more than it declares.
   */
  data(): Uint8Array;
}

const UNSIGNED_BYTE = 0x08;
const MOST_AXES = 4;
const LONGEST_HEADER = 4 + 4 * MOST_AXES;

/**
 * Opens an IDX file of unsigned bytes (LeCun, Cortes & Burges, "The MNIST database"), gzipped or not.
 * Only its header is looked at, and held against what the file can hold: nothing is allocated or
 * unpacked for a size that is merely declared.
 *
 * @throws ReadError when the file is no IDX file, has elements other than bytes, or cannot hold what it
 *   declares.
 */
export function openIdx(file: Uint8Array): IdxFile {
  const packed = isGzip(file);
  const head = packed
    ? gunzipping(() => inflateStart(new Gunzip(), file, LONGEST_HEADER))
    : file.subarray(0, LONGEST_HEADER);
  const shape = shapeIn(head);
  const start = 4 + 4 * shape.length;
  const size = shape.reduce((product, length) => product * length, 1);
  const total = start + size;
  if (total > limits.archive.unpackedBytes) {
    throw new ReadError(
      worded`The IDX file declares ${shape.join(" × ")} bytes; at most ${megabytes(limits.archive.unpackedBytes)} are read. Save a part of them to a file of its own.`,
    );
  }
  const cut = (held: string) =>
    new ReadError(worded`The IDX file declares ${shape.join(" × ")} bytes but holds ${held}.`);
  if (packed) {
    if (!isPossibleSize(file.length, total)) throw cut("far fewer");
  } else if (total > file.length) throw cut(`only ${file.length - start}`);
  return {
    shape,
    data() {
      const bytes = packed ? gunzipping(() => inflateWithin(new Gunzip(), file, total)) : file;
      if (bytes.length < total) throw cut(`only ${bytes.length - start}`);
      return bytes.subarray(start, total);
    },
  };
}

function shapeIn(head: Uint8Array): number[] {
  if (head.length < 8 || head[0] !== 0 || head[1] !== 0) {
    throw new ReadError(
      worded`This is not an IDX file: it does not begin as the files of MNIST do.`,
    );
  }
  if (head[2] !== UNSIGNED_BYTE) {
    throw new ReadError(worded`The IDX file holds something else than bytes.`);
  }
  const axes = head[3];
  if (axes < 1 || axes > MOST_AXES || head.length < 4 + 4 * axes) {
    throw new ReadError(worded`The IDX file's header is damaged.`);
  }
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  return Array.from({ length: axes }, (_, axis) => view.getUint32(4 + 4 * axis));
}
