import { nextTask } from "./nextTask";

/** Milliseconds of work between two looks at the thread's messages. */
const SLICE = 20;

/**
 * Makes a function that does synchronous work on many points a slice at a time, so that the thread
 * stays responsive. It learns from every slice how long a point takes, and ends early on an abort.
 */
export function inSlices() {
  let millisecondsPerPoint = SLICE;
  return async (
    points: number,
    work: (start: number, end: number) => void,
    signal?: AbortSignal,
  ): Promise<void> => {
    for (let start = 0; start < points; ) {
      if (start > 0) await nextTask();
      if (signal?.aborted) return;
      const size = Math.max(1, Math.floor(SLICE / millisecondsPerPoint));
      const end = Math.min(points, start + size);
      const began = performance.now();
      work(start, end);
      // Clocks in a page may tick by as much as a tenth of a millisecond.
      const spent = Math.max(0.1, performance.now() - began);
      millisecondsPerPoint = spent / (end - start);
      start = end;
    }
  };
}
