import type { SliceKnobs } from "./slicer";

/** One turn of the knobs. */
export interface Turn {
  knobs: SliceKnobs;
  /** When it came, in `performance.now()`. */
  since: number;
  /** Aborted by the next turn. */
  signal: AbortSignal;
}

/** Keeps only the latest turn of the knobs, for one reader who waits for it. */
export function latestTurn() {
  let latest: Turn | null = null;
  let stopped = false;
  let replaced = new AbortController();
  let wake = (): void => {};
  const changed = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  return {
    set(knobs: SliceKnobs): void {
      replaced.abort();
      replaced = new AbortController();
      latest = { knobs, since: performance.now(), signal: replaced.signal };
      wake();
    },

    /** Takes the latest turn, once there is one; null after `stop`. */
    async next(): Promise<Turn | null> {
      if (latest === null && !stopped) await changed();
      const turn = stopped ? null : latest;
      latest = null;
      return turn;
    },

    /** Whether another turn (or the end) comes within so many milliseconds. */
    async again(milliseconds: number): Promise<boolean> {
      if (latest === null && !stopped) {
        let timer: ReturnType<typeof setTimeout> | undefined;
        const rest = new Promise<void>((resolve) => {
          timer = setTimeout(resolve, milliseconds);
        });
        await Promise.race([rest, changed()]);
        clearTimeout(timer);
      }
      return latest !== null || stopped;
    },

    stop(): void {
      stopped = true;
      replaced.abort();
      wake();
    },
  };
}
