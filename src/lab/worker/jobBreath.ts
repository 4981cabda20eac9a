import { worded } from "../../language/worded";
import { type Breath, steadyBreath } from "../../nn/nextTask";
import { JobFailure } from "../protocol";

/** For so many milliseconds an aborted job may go on: enough to measure what it has reached. */
const LAST_MEASUREMENTS = 80;

export interface JobBreath extends Breath {
  /** Belongs from now on to the job with this signal. */
  attend(signal: AbortSignal): void;
}

/**
 * Lets messages in, a cancel among them, and ends what goes on after it: a call on a wide network
 * could take minutes.
 */
export function jobBreath(): JobBreath {
  const steady = steadyBreath();
  let attended: AbortSignal | null = null;
  let abortedAt = Number.POSITIVE_INFINITY;
  const note = (): void => {
    abortedAt = performance.now();
  };
  return {
    isDue: steady.isDue,
    async take() {
      await steady.take();
      if (performance.now() - abortedAt > LAST_MEASUREMENTS) {
        throw new JobFailure("aborted", worded`Cancelled.`);
      }
    },
    attend(signal) {
      attended?.removeEventListener("abort", note);
      attended = signal;
      abortedAt = Number.POSITIVE_INFINITY;
      if (signal.aborted) note();
      else signal.addEventListener("abort", note, { once: true });
    },
  };
}
