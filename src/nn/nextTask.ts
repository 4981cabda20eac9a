/** When this thread last came back to its event loop from a long computation. */
let heardAt = performance.now();

/**
 * Resolves in a later task of the event loop, so that messages waiting there (a cancel, say) are
 * handled first. A message channel, because browsers delay nested timers by 4 ms.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      heardAt = performance.now();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** When a long computation lets other tasks of its thread run, and how. */
export interface Breath {
  isDue(): boolean;
  /** @throws whatever ends the computation. */
  take(): Promise<void>;
}

/**
 * One that is due when the thread has not heard anything for so many milliseconds, whoever kept it busy:
 * computations that follow one another, each shorter than that, are no longer stretch together.
 */
export function steadyBreath(interval = 20): Breath {
  return {
    isDue: () => performance.now() - heardAt >= interval,
    take: nextTask,
  };
}

/** So many numbers are drawn in a few milliseconds. */
export const RANGE = 2 ** 16;

/** Draws one number of a vector after the other, and lets other tasks run where that is due. */
export async function fillInRanges(
  vector: Float32Array | Float64Array,
  draw: () => number,
): Promise<void> {
  const breathe = pacer();
  for (let from = 0; from < vector.length; from += RANGE) {
    const to = Math.min(vector.length, from + RANGE);
    for (let i = from; i < to; i++) vector[i] = draw();
    await breathe();
  }
}

/** A function to await often in a long computation: it lets other tasks run where a breath is due. */
export function pacer(breath = steadyBreath()): () => Promise<void> | undefined {
  return () => (breath.isDue() ? breath.take() : undefined);
}
