import { worded } from "../../language/worded";
import { type EngineUsed, type Executor, JobFailure } from "../protocol";
import type { Session } from "../session";
import { workQueue } from "../workQueue";
import { worthHelp } from "../worthHelp";

/**
 * Deals the numbered pieces of an analysis out to all workers: many at a time at first, fewer as they
 * become few, so that all come to their end together.
 *
 * @param perform does some of them on one worker.
 * @returns the engine that did the first of them.
 * @throws JobFailure "aborted" where that was before any was done.
 */
export async function shareOut(
  { crew, options: { signal } }: Session,
  pieces: Iterable<number>,
  perform: (worker: Executor, some: Int32Array) => Promise<EngineUsed>,
): Promise<EngineUsed> {
  const waiting = Array.from(pieces);
  if (waiting.length === 0) return perform(crew.lead(), new Int32Array());
  // A half of everyone's share of what is left, so that nobody waits for one worker alone.
  const parts = crew.samplerCount() === 1 ? 1 : 2 * crew.samplerCount();
  const used: EngineUsed[] = [];
  const began = performance.now();
  let done = 0;
  await workQueue<Int32Array>({
    workers: [crew.lead(), ...crew.helpers()],
    joining() {
      const left = waiting.length;
      const worth = worthHelp(done, left, (performance.now() - began) / 1000);
      return worth ? crew.moreHelpers() : [];
    },
    inFlight: 1,
    hands: () => ({
      take: () =>
        waiting.length === 0
          ? null
          : Int32Array.from(waiting.splice(0, Math.ceil(waiting.length / parts))),
      async perform(worker, some) {
        used.push(await perform(worker, some));
        done += some.length;
      },
    }),
    giveBack: (some) => waiting.unshift(...some),
    signal,
    replace: (_, error) => Promise.reject(error),
  });
  if (used.length === 0) throw new JobFailure("aborted", worded`Cancelled.`);
  return used[0];
}
