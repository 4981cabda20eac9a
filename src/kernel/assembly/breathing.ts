// Where a long pass lets its host have the thread. The build makes every function that can come to
// `pause` able to leave from there and to go on from there later (Binaryen's Asyncify).
import { BLOCK } from "./simd";

/** Asks the host whether the pass is to be left; the host sees to going on. */
@external("host", "pause")
declare function pause(): void;

/** Multiply-adds between two questions: a few milliseconds. */
const PORTION: f64 = 2e7;
/** Room for the local variables of all functions that a pass is left from. */
const FRAME_BYTES: i32 = 8192;

export const frames: usize = memory.data(8 + FRAME_BYTES, 16);
let done: f64 = 0;

/** To be called from loops after so many weights have met so many blocks of samples. */
export function breathe(blocks: i32, weights: i32): void {
  done += <f64>BLOCK * <f64>blocks * <f64>weights;
  if (done < PORTION) return;
  done = 0;
  pause();
}

/** Where a pass is to be left to: the bounds of a stack, which is empty. */
export function emptyFrames(): usize {
  store<usize>(frames, frames + 8);
  store<usize>(frames, frames + 8 + FRAME_BYTES, 4);
  return frames;
}
