import { nextTask } from "../../nn/nextTask";

/** A call is repeated for so many milliseconds before its time is looked at again … */
const WINDOW = 40;
/** … or for so many times. */
const MOST_CALLS = 2000;
/** It has settled when two windows agree within this share … */
const SETTLED = 0.15;
/** … or after so many milliseconds. */
const LONGEST = 600;

/**
 * Seconds that one call takes once it has settled: the first ones compile shaders, pack weights and
 * run code that the browser has not optimized yet (six times slower).
 *
 * @param pause lets other tasks run, and ends it where they ask for that.
 * @param window milliseconds that calls are repeated for.
 */
export async function secondsOf(
  work: () => Promise<unknown>,
  pause: () => Promise<void> = nextTask,
  window = WINDOW,
): Promise<number> {
  const began = performance.now();
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    const start = performance.now();
    let calls = 0;
    do {
      await work();
      calls += 1;
    } while (performance.now() - start < window && calls < MOST_CALLS);
    const now = (performance.now() - start) / calls;
    await pause();
    const settled = Math.abs(now - before) <= SETTLED * now;
    if (settled || performance.now() - began > LONGEST) return Math.min(now, before) / 1000;
    before = now;
  }
}
