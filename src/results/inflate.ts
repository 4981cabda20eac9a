import type { FlateStreamHandler, Gunzip, Inflate, Unzlib } from "fflate";
import { worded } from "../language/worded";
import { concatenate } from "./concatenate";
import { ReadError } from "./readError";

/** Of raw deflate, gzip or zlib. */
type Decoder = Inflate | Gunzip | Unzlib;

/** Deflate expands at most 1032 times, so one pushed piece never becomes more than 16 MiB. */
const PIECE = 2 ** 14;
const SMALL_PIECE = 2 ** 10;
const MOST_EXPANSION = 1032;

/** A stored block may wait for 64 KiB of input; a decoder idle for longer has met the stream's end. */
const LONGEST_WAIT = 8;

/**
 * Decompresses within a limit, however much the data would expand to.
 *
 * @param decoder a fresh one.
 * @param limit most bytes that may come out.
 * @throws ReadError, as the end of a sentence, when the data are corrupt, end early, go on after their
 *   end, or expand too far.
 */
export function inflateWithin(decoder: Decoder, packed: Uint8Array, limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let waiting = 0;
  let ended = false;
  const receive: FlateStreamHandler = (piece, final) => {
    length += piece.length;
    if (length > limit) throw new ReadError(worded`expands to more than ${limit} bytes`);
    if (piece.length > 0) {
      pieces.push(piece);
      waiting = 0;
    }
    ended ||= final;
  };
  decoder.ondata = receive;
  for (let start = 0; start < packed.length; start += PIECE) {
    const end = Math.min(start + PIECE, packed.length);
    waiting += 1;
    push(decoder, packed.subarray(start, end), end === packed.length);
    if (waiting > LONGEST_WAIT) throw new ReadError(worded`goes on after its end`);
  }
  if (!ended) throw new ReadError(worded`ends too early`);
  return pieces.length === 1 ? pieces[0] : concatenate(pieces);
}

/**
 * The first `count` bytes of compressed data, or all of them when there are fewer: a look at a header,
 * whatever stands behind it.
 *
 * @param decoder a fresh one.
 * @throws ReadError, as the end of a sentence, when the data are corrupt.
 */
export function inflateStart(decoder: Decoder, packed: Uint8Array, count: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const receive: FlateStreamHandler = (piece) => {
    pieces.push(piece);
    length += piece.length;
  };
  decoder.ondata = receive;
  // A stored block is handed out once it is whole.
  const looked = Math.min(packed.length, LONGEST_WAIT * PIECE);
  for (let start = 0; start < looked && length < count; start += SMALL_PIECE) {
    const end = Math.min(start + SMALL_PIECE, packed.length);
    push(decoder, packed.subarray(start, end), end === packed.length);
  }
  return concatenate(pieces).subarray(0, count);
}

function push(decoder: Decoder, piece: Uint8Array, last: boolean): void {
  try {
    decoder.push(piece, last);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(worded`is damaged inside its compressed data`);
  }
}

/** Whether deflate can make `size` bytes of `packed` at all. */
export const isPossibleSize = (packed: number, size: number): boolean =>
  size <= MOST_EXPANSION * (packed + 1);
