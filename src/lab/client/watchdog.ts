/** Milliseconds between two looks at a worker. */
const BEAT = 500;
/** Seconds for which a worker may not be heard, unless it says otherwise. */
export const USUAL_SILENCE = 5;

export interface Watchdog {
  /** Something came from the worker. */
  heard(): void;
  /** The worker may not be heard for so many seconds at a time. */
  allow(seconds: number): void;
  /** Watches from now on, until `rest`. */
  watch(): void;
  rest(): void;
}

/**
 * Notices a worker that ended or that no longer returns to its event loop. Jobs let messages in every
 * few milliseconds, so that a worker at work answers.
 *
 * Silence is counted in looks, not by the clock: when this thread is busy, or the machine was asleep,
 * answers wait to be read, and one late look counts as one.
 *
 * @param ping asks the worker for a sign of life.
 * @param onSilence is called once, with the seconds that nothing was heard.
 */
export function watchdog(ping: () => void, onSilence: (seconds: number) => void): Watchdog {
  let allowed = USUAL_SILENCE;
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    const silence = (looks * BEAT) / 1000;
    if (silence >= allowed) {
      timer = undefined;
      onSilence(silence);
      return;
    }
    looks += 1;
    ping();
    timer = setTimeout(look, BEAT);
  };

  return {
    heard: () => {
      looks = 0;
    },
    allow: (seconds) => {
      allowed = Math.max(USUAL_SILENCE, seconds);
    },
    watch: () => {
      if (timer !== undefined) return;
      looks = 0;
      timer = setTimeout(look, BEAT);
    },
    rest: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
