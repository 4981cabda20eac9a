import { expect, test } from "vitest";
import type { Executor } from "./protocol";
import { workQueue } from "./workQueue";

const worker = (): Executor => ({ call: () => Promise.reject(new Error()), dispose() {} });
const later = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

/** A queue of numbers; `perform` does them, and rejects for a worker that dies. */
function queueOf(
  count: number,
  workers: Executor[],
  perform: (worker: Executor, piece: number) => Promise<void>,
  replace: () => Promise<Executor | null> = () => Promise.resolve(null),
) {
  const waiting = Array.from({ length: count }, (_, i) => i);
  const done: number[] = [];
  const abort = new AbortController();
  const run = () =>
    workQueue<number>({
      workers,
      inFlight: 1,
      hands: () => ({
        take: () => waiting.shift() ?? null,
        async perform(busy, piece) {
          await perform(busy, piece);
          done.push(piece);
        },
      }),
      giveBack: (piece) => waiting.unshift(piece),
      signal: abort.signal,
      replace,
    });
  return { run, done, waiting, abort };
}

test("whoever has nothing to do stays until it is sure that nothing comes back", async () => {
  const [dying, other] = [worker(), worker()];
  // The last piece is with the one that dies, when the other has long been idle.
  const { run, done } = queueOf(2, [dying, other], async (busy) => {
    await later();
    if (busy !== dying) return;
    await later(20);
    throw new Error("gone");
  });
  await run();
  expect(done.sort()).toEqual([0, 1]);
});

test("without a worker left it ends, and what was not done waits", async () => {
  const { run, done, waiting } = queueOf(3, [worker()], async (_, piece) => {
    await later();
    if (piece === 1) throw new Error("gone");
  });
  await run();
  expect(done).toEqual([0]);
  expect(waiting).toEqual([1, 2]);
});

test("an abort ends it, with those that are idle too", async () => {
  const { run, done, waiting, abort } = queueOf(2, [worker(), worker(), worker()], async () => {
    await later();
    abort.abort();
    throw new Error("cancelled");
  });
  await run();
  expect(done).toEqual([]);
  expect(waiting.sort()).toEqual([0, 1]);
});

test("a successor that cannot be had is the caller's matter", async () => {
  const { run } = queueOf(
    1,
    [worker()],
    () => Promise.reject(new Error("gone")),
    () => Promise.reject(new Error("no more workers")),
  );
  await expect(run()).rejects.toThrow("no more workers");
});
