import type { FlateStreamHandler, Gunzip, Inflate } from "fflate";
import { concatenate } from "./concatenate";

/** Deflate expands at most 1032 times, so one pushed piece never becomes more than 16 MiB. */
const PIECE = 2 ** 14;

/** A stored block may wait for 64 KiB of input; a decoder idle for longer has met the stream's end. */
const LONGEST_WAIT = 8;

/**
 * Decompresses within a limit, however much the data would expand to.
 *
 * @param decoder a fresh `Inflate` (raw deflate) or `Gunzip`.
 * @param limit most bytes that may come out.
 * @throws Error when the data are corrupt, end early, go on after their end, or expand too far.
 */
export function inflateWithin(
  decoder: Inflate | Gunzip,
  bytes: Uint8Array,
  limit: number,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let waiting = 0;
  let ended = false;
  const receive: FlateStreamHandler = (piece, final) => {
    length += piece.length;
    if (length > limit) throw new Error(`expands to more than ${limit} bytes`);
    if (piece.length > 0) {
      pieces.push(piece);
      waiting = 0;
    }
    ended ||= final;
  };
  decoder.ondata = receive;
  for (let start = 0; start < bytes.length; start += PIECE) {
    const end = Math.min(start + PIECE, bytes.length);
    waiting += 1;
    decoder.push(bytes.subarray(start, end), end === bytes.length);
    if (waiting > LONGEST_WAIT) throw new Error("goes on after its end");
  }
  if (!ended) throw new Error("ends too early");
  return concatenate(pieces);
}
