/** The one script that computes, as a thread of its own. */
export const spawnWorker = (): Worker =>
  new Worker(new URL("../worker/worker.ts", import.meta.url), { type: "module" });

/** Threads that this machine runs at once. */
export const cores = (): number => navigator.hardwareConcurrency || 1;
