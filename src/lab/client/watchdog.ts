/** Milliseconds between two looks at a worker. */
const BEAT = 500;
/** What one look counts at most, in milliseconds, however late it comes. */
const MOST = 1500;
/** Seconds for which a worker may not be heard, unless it says otherwise. */
export const USUAL_SILENCE = 3;
/**
 * The same for runs of a study, which nobody waits for one by one: with ten others at work on each core, a
 * stretch of half a second of work takes longer than the usual silence, and a run that lost its workers to
 * that failed.
 */
export const STUDY_SILENCE = 60;

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
 * A look that comes late counts for little: when this thread is busy, or the machine was asleep, answers
 * wait to be read.
 *
 * @param ping asks the worker for a sign of life.
 * @param onSilence is called once, with the seconds that nothing was heard.
 * @param least seconds for which it may not be heard, whatever it says.
 */
export function watchdog(
  ping: () => void,
  onSilence: (seconds: number) => void,
  least = USUAL_SILENCE,
): Watchdog {
  let allowed = least;
  let silence = 0;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    const now = performance.now();
    silence += Math.min(now - last, MOST) / 1000;
    last = now;
    if (silence >= allowed) {
      timer = undefined;
      onSilence(Math.round(silence));
      return;
    }
    ping();
    timer = setTimeout(look, BEAT);
  };

  return {
    heard: () => {
      silence = 0;
    },
    allow: (seconds) => {
      allowed = Math.max(least, seconds);
    },
    watch: () => {
      if (timer !== undefined) return;
      silence = 0;
      last = performance.now();
      timer = setTimeout(look, BEAT);
    },
    rest: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
