import type { ResumableExports } from "./kernelExports";
import type { Kernel } from "./loadKernel";
import type { Parts } from "./parts";
import { tooLarge } from "./tooLarge";

/** What `asyncify_get_state` says while a pass is being left, and while it is being gone on with. */
const LEAVING = 1;
const RETURNING = 2;

/** An instance of the kernel whose long passes can be left in the middle. */
export interface Instance<Exports> {
  wasm: Exports;
  /**
   * Calls the kernel in parts of some milliseconds. `pass` is one call of an export; it is made again,
   * with the same arguments, to go on (assembly/breathing.ts). Passes must not overlap.
   */
  inParts<T>(pass: () => T): Parts<T>;
}

/**
 * @param samples how many it is for, in words where they are too many.
 * @throws from any call: an Error in words for the user where memory does not suffice.
 */
export function instantiate<Exports extends ResumableExports>(
  kernel: Kernel,
  samples: number,
): Instance<Exports> {
  let maySplit = false;
  const pause = (): void => {
    if (wasm.asyncify_get_state() === RETURNING) wasm.asyncify_stop_rewind();
    else if (maySplit) wasm.asyncify_start_unwind(wasm.emptyFrames());
  };
  const full = (bytes: number): never => {
    throw tooLarge(bytes, samples);
  };
  const { exports } = new WebAssembly.Instance(kernel.module, { host: { pause, full } });
  const wasm = exports as unknown as Exports;

  const call = <T>(pass: () => T): T => {
    maySplit = true;
    try {
      return pass();
    } finally {
      maySplit = false;
    }
  };
  return {
    wasm,
    *inParts(pass) {
      let result = call(pass);
      while (wasm.asyncify_get_state() === LEAVING) {
        wasm.asyncify_stop_unwind();
        yield;
        wasm.asyncify_start_rewind(wasm.frames.value);
        result = call(pass);
      }
      return result;
    },
  };
}

/**
 * What a network keeps until it lets go of its memory.
 *
 * @throws Error once it has.
 */
export function live<Kept>(kept: Kept | undefined): Kept {
  if (kept === undefined) throw new Error("This network has been disposed of.");
  return kept;
}
