/** Seconds after which the pace of some work is known. */
const SETTLED = 0.05;
/**
 * Seconds that work must still take before other workers are started for it. Coming up takes one 0.06 s
 * and a core, as much again to make its data; and while it does, code of the lead's that is new is
 * optimized later, on machines of two cores (`bench/workers.ts`).
 */
const WORTH_STARTING = 0.15;

/** Whether what is left takes so long at the pace so far that workers should be started to share it. */
export function worthHelp(done: number, left: number, seconds: number): boolean {
  return seconds > SETTLED && done > 0 && (left * seconds) / done > WORTH_STARTING;
}
