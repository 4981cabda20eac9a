/** Milliseconds between two times, at least. */
const INTERVAL = 150;
/** It may take this share of the time. */
const SHARE = 0.03;

/** Does what it is given now and then: as often as it is cheap. */
export function pacedWork(): (work: () => Promise<void>) => Promise<void> {
  let last = performance.now();
  let pause = INTERVAL;
  return async (work) => {
    const began = performance.now();
    if (began - last < pause) return;
    await work();
    last = performance.now();
    pause = Math.max(INTERVAL, (last - began) / SHARE);
  };
}
