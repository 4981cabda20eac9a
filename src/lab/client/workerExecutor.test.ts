import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { worded } from "../../language/worded";
import { recipe } from "../../recipe/parse";
import type { FromWorker, ToWorker } from "../protocol";
import { fakeWorker } from "../testing/fakeWorker";
import { workerExecutor } from "./workerExecutor";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const source = { recipe: recipe(), file: null };
const tried = { ...source, workers: 1, startUp: 0 };
const seconds = (count: number) => vi.advanceTimersByTimeAsync(1000 * count);

/** What became of a call. */
function outcomeOf(call: Promise<unknown>) {
  const outcome: { result?: unknown; code?: string; message?: string } = {};
  call.then(
    (result) => Object.assign(outcome, { result }),
    ({ code, message }) => Object.assign(outcome, { code, message }),
  );
  return outcome;
}

/** A worker that answers pings as long as it is let, and jobs never. */
function listener() {
  let answering = true;
  const worker = fakeWorker((post) => (message) => {
    if (message.kind === "ping" && answering) post({ kind: "alive" });
  });
  worker.say({ kind: "ready" });
  const hang = () => {
    answering = false;
  };
  return { worker, hang };
}

const sent = (messages: ToWorker[], kind: ToWorker["kind"]) =>
  messages.filter((message) => message.kind === kind).length;

describe("the watchdog", () => {
  test("leaves a worker alone that answers, however long its job takes", async () => {
    const { worker } = listener();
    const outcome = outcomeOf(workerExecutor(() => worker).call("data", source));
    await seconds(3600);
    expect(outcome).toEqual({});
    expect(worker.terminated).toBe(false);
  });

  test.each([
    ["hangs", ({ hang }: ReturnType<typeof listener>) => hang()],
    ["ended without a word", ({ worker }: ReturnType<typeof listener>) => worker.close()],
  ])("gives a worker up within seconds that %s", async (_, fail) => {
    const fake = listener();
    const executor = workerExecutor(() => fake.worker);
    const outcome = outcomeOf(executor.call("data", source));
    await seconds(2);
    fail(fake);
    await seconds(7);
    expect(outcome.code).toBe("crashed");
    expect(outcome.message).toContain("did not answer for 3 s");
    expect(executor.lost?.code).toBe("crashed");
    expect(fake.worker.terminated).toBe(true);
  });

  test("waits as long as whoever made the executor said, and no worker can shorten that", async () => {
    const { worker, hang } = listener();
    const outcome = outcomeOf(workerExecutor(() => worker, 60).call("data", source));
    worker.say({ kind: "silence", seconds: 5, reading: false });
    await seconds(1);
    hang();
    await seconds(55);
    expect(outcome).toEqual({});
    await seconds(10);
    expect(outcome.code).toBe("crashed");
  });

  test("waits as long as the worker said that it may be busy", async () => {
    const { worker, hang } = listener();
    const outcome = outcomeOf(workerExecutor(() => worker).call("data", source));
    worker.say({ kind: "silence", seconds: 60, reading: false });
    await seconds(1);
    hang();
    await seconds(55);
    expect(outcome).toEqual({});
    await seconds(10);
    expect(outcome.code).toBe("crashed");
  });

  test("lays a silence while a file is read to the file, and does not try again", async () => {
    const { worker, hang } = listener();
    const executor = workerExecutor(() => worker);
    const outcome = outcomeOf(executor.call("data", source));
    worker.say({ kind: "silence", seconds: 30, reading: true });
    await seconds(1);
    hang();
    await seconds(28);
    expect(outcome).toEqual({});
    await seconds(5);
    expect(outcome.code).toBe("failed");
    expect(outcome.message).toMatch(/^The data file was given up: nothing came of it for 3[0-2] s/);
    expect(worker.terminated).toBe(true);
  });

  test("waits for code that is still being loaded", async () => {
    const worker = fakeWorker();
    const outcome = outcomeOf(workerExecutor(() => worker).call("data", source));
    await seconds(600);
    expect(outcome).toEqual({});
    expect(sent(worker.received, "ping")).toBe(0);
  });

  test("does not take a page that was busy, or a machine that slept, for a silent worker", async () => {
    const { worker } = listener();
    const outcome = outcomeOf(workerExecutor(() => worker).call("data", source));
    await seconds(1);
    // No timer runs for an hour, and answers wait in the queue.
    const asleep = performance.now();
    vi.spyOn(performance, "now").mockImplementation(() => asleep + 3600e3);
    await seconds(0.6);
    vi.restoreAllMocks();
    await seconds(60);
    expect(outcome).toEqual({});
    expect(worker.terminated).toBe(false);
  });

  test("does not ask a worker that has nothing to do", async () => {
    const { worker } = listener();
    workerExecutor(() => worker);
    await seconds(60);
    expect(worker.received).toEqual([]);
  });
});

describe("an aborted job", () => {
  test("gives what it has, if it has that at once", async () => {
    const worker = fakeWorker((post) => (message) => {
      if (message.kind === "cancel") post({ kind: "done", id: message.id, result: "half" });
    });
    const executor = workerExecutor(() => worker);
    const controller = new AbortController();
    const outcome = outcomeOf(executor.call("data", source, { signal: controller.signal }));
    controller.abort();
    await vi.advanceTimersByTimeAsync(5);
    expect(outcome).toEqual({ result: "half" });
    await seconds(10);
    expect(executor.lost).toBeNull();
  });

  test("lets its caller go within 200 ms, and its worker stay when it comes to an end", async () => {
    let end = (): void => {};
    const worker = fakeWorker((post) => (message) => {
      if (message.kind !== "cancel") return;
      end = () => post({ kind: "failed", id: message.id, code: "aborted", words: worded`` });
    });
    const executor = workerExecutor(() => worker);
    const controller = new AbortController();
    const outcome = outcomeOf(executor.call("data", source, { signal: controller.signal }));
    controller.abort();
    await vi.advanceTimersByTimeAsync(200);
    expect(outcome.code).toBe("aborted");
    let settled = false;
    void executor.settled().then(() => {
      settled = true;
    });
    await seconds(1);
    expect(settled).toBe(false);
    end();
    await seconds(0.1);
    expect(settled).toBe(true);
    await seconds(10);
    expect(executor.lost).toBeNull();
  });

  test("that does not come to an end costs its worker; calls behind it may be made again", async () => {
    const { worker } = listener();
    const executor = workerExecutor(() => worker);
    const controller = new AbortController();
    const aborted = outcomeOf(executor.call("data", source, { signal: controller.signal }));
    const behind = outcomeOf(executor.call("probe", tried));
    controller.abort();
    await seconds(3);
    expect(aborted.code).toBe("aborted");
    expect(behind.code).toBe("crashed");
    expect(worker.terminated).toBe(true);
    await executor.settled();
  });

  test("is not begun when it was aborted before", async () => {
    const { worker } = listener();
    const signal = AbortSignal.abort();
    const outcome = outcomeOf(workerExecutor(() => worker).call("data", source, { signal }));
    await seconds(1);
    expect(outcome.code).toBe("aborted");
    expect(sent(worker.received, "call")).toBe(0);
  });
});

test.each<[string, FromWorker | "crash", string]>([
  ["an uncaught error", "crash", "crashed"],
  ["a lost device", { kind: "device-lost", message: "gone" }, "device-lost"],
])("%s fails every call, and the executor is of no more use", async (_, fault, code) => {
  const { worker } = listener();
  const executor = workerExecutor(() => worker);
  const outcomes = [executor.call("data", source), executor.call("probe", tried)].map(outcomeOf);
  if (fault === "crash") worker.crash("out of memory");
  else worker.say(fault);
  await seconds(1);
  expect(outcomes.map((outcome) => outcome.code)).toEqual([code, code]);
  expect(outcomeOf(executor.call("data", source))).toEqual({});
  await expect(executor.call("data", source)).rejects.toMatchObject({ code });
});

test("progress, partial results and a failure reach the caller whose they are", async () => {
  const worker = fakeWorker((post) => (message) => {
    if (message.kind !== "call") return;
    const { id, job } = message;
    post({ kind: "progress", id, fraction: 0.5, detail: job });
    post({ kind: "partial", id, partial: id });
    if (job === "data") post({ kind: "done", id, result: job });
    else post({ kind: "failed", id, code: "failed", words: worded`no ${job}` });
  });
  const executor = workerExecutor(() => worker);
  const heard: unknown[] = [];
  const hooks = {
    onProgress: (fraction: number, detail: string) => heard.push([fraction, detail]),
    onPartial: (partial: unknown) => heard.push(partial),
  };
  const outcomes = [executor.call("data", source, hooks), executor.call("probe", tried, hooks)].map(
    outcomeOf,
  );
  await seconds(1);
  expect(outcomes).toEqual([{ result: "data" }, { code: "failed", message: "no probe" }]);
  expect(heard).toEqual([[0.5, "data"], 1, [0.5, "probe"], 2]);
});
