import type { Parts } from "../kernel/parts";
import { type Breath, steadyBreath } from "./nextTask";

/**
 * Makes a function that takes a computation part by part to its end, so that the thread stays
 * responsive.
 *
 * @param breath when other tasks get their turn. An error that it throws ends the computation.
 */
export function inPartsWith(breath: Breath = steadyBreath()) {
  return async <T>(parts: Parts<T>): Promise<T> => {
    for (;;) {
      const { done, value } = parts.next();
      if (done) return value;
      if (breath.isDue()) await breath.take();
    }
  };
}
