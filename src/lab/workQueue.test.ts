import { expect, test } from "vitest";
import type { Executor } from "./protocol";
import { workQueue } from "./workQueue";

const worker = (): Executor => ({ call: () => Promise.reject(new Error()), dispose() {} });
const later = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

/** A queue of numbers; `perform` does them, and rejects for a worker that dies. */
function queueOf(
  count: number,
  workers: (Executor | Promise<Executor>)[],
  perform: (worker: Executor, piece: number) => Promise<void>,
  replace: () => Promise<Executor | null> = () => Promise.resolve(null),
  joining?: () => Promise<Executor>[],
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
      joining,
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

/** Notes who does what, a piece a moment. */
function notingQueue(
  workers: (Executor | Promise<Executor>)[],
  joining?: () => Promise<Executor>[],
) {
  const who = new Set<Executor>();
  const perform = async (busy: Executor) => {
    who.add(busy);
    await later(5);
  };
  return { who, ...queueOf(9, workers, perform, undefined, joining) };
}

test("who comes later takes part, and one that does not come is done without", async () => {
  const [there, late] = [worker(), worker()];
  const coming = later(12).then(() => late);
  const { run, who, done } = notingQueue([there, coming, Promise.reject(new Error("no memory"))]);
  await run();
  expect(who).toEqual(new Set([there, late]));
  expect(done.length).toBe(9);
});

test("nobody waits for one that is still coming when all is done, or at an abort", async () => {
  const never = new Promise<Executor>(() => {});
  const { run, done } = notingQueue([worker(), never]);
  await run();
  expect(done.length).toBe(9);
  const aborted = notingQueue([worker(), never]);
  const running = aborted.run();
  aborted.abort.abort();
  await running;
  expect(aborted.done.length).toBeLessThan(9);
});

test("what those that are there leave is done by one that is still coming", async () => {
  const dying = worker();
  const late = later(20).then(worker);
  const { run, done } = queueOf(2, [dying, late], (busy) =>
    busy === dying ? Promise.reject(new Error("gone")) : later().then(() => {}),
  );
  await run();
  expect(done.sort()).toEqual([0, 1]);
});

test("whoever joins after a piece takes part in the rest", async () => {
  const [first, second] = [worker(), worker()];
  const asked: Promise<Executor>[] = [Promise.resolve(second)];
  const { run, who, done } = notingQueue([first], () => asked.splice(0));
  await run();
  expect(who).toEqual(new Set([first, second]));
  expect(done.length).toBe(9);
});

test("after an error that went on to the caller nobody takes another piece", async () => {
  const [failing, other] = [worker(), worker()];
  const { run, done } = queueOf(
    9,
    [failing, other],
    async (busy) => {
      await later(5);
      if (busy === failing) throw new Error("gone");
    },
    () => Promise.reject(new Error("no more workers")),
  );
  await expect(run()).rejects.toThrow("no more workers");
  const before = done.length;
  await later(30);
  expect(done.length).toBeLessThanOrEqual(before + 1);
});
