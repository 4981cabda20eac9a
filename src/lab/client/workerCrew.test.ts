import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { worded } from "../../language/worded";
import { recipe } from "../../recipe/parse";
import { everyone } from "../crew";
import type { BackendChoice, BackendName } from "../experiment";
import type { JobInput } from "../protocol";
import { type FakeWorker, fakeWorker } from "../testing/fakeWorker";
import { workerCrew } from "./workerCrew";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const source = { recipe: recipe(), file: null };
const tried = { ...source, workers: 1, startUp: 0 };
/** How long a start takes, in milliseconds. */
const START = 300;

/** A crew whose workers start after a moment; other jobs of theirs never end. */
function crewOf(
  cores: number,
  backend: (choice: BackendChoice) => BackendName = () => "wasm",
  adapter = "",
) {
  const workers: (FakeWorker & { chosen: BackendChoice[] })[] = [];
  const crew = workerCrew(() => {
    const chosen: BackendChoice[] = [];
    const worker = fakeWorker((post) => (message) => {
      if (message.kind === "ping") post({ kind: "alive" });
      if (message.kind !== "call" || message.job !== "start") return;
      const { id } = message;
      const choice = (message.input as JobInput<"start">).backend;
      chosen.push(choice);
      const report = { backend: backend(choice), adapter, reason: "" };
      setTimeout(() => post({ kind: "done", id, result: report }), START);
    });
    worker.say({ kind: "ready" });
    workers.push(Object.assign(worker, { chosen }));
    return worker;
  }, cores);
  return { crew, workers };
}

/** Lets timers run until a promise is settled. */
async function inTime<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  await vi.advanceTimersByTimeAsync(10 * START);
  return promise;
}

test("starts that overlap bring up one worker", async () => {
  const { crew, workers } = crewOf(1);
  const reports = await inTime(
    Promise.all([crew.start("auto"), crew.start("auto"), crew.start("auto")]),
  );
  expect(workers.length).toBe(1);
  expect(new Set(reports).size).toBe(1);
  await inTime(crew.start("auto"));
  expect(workers.length).toBe(1);
});

test("a start on another backend follows the one under way and takes its place", async () => {
  const { crew, workers } = crewOf(1);
  await inTime(Promise.all([crew.start("auto"), crew.start("cpu")]));
  expect(workers.map((worker) => worker.chosen)).toEqual([["auto"], ["cpu"]]);
  expect(workers.map((worker) => worker.terminated)).toEqual([true, false]);
});

test("a start that failed does not stand in the way of the next", async () => {
  let broken = true;
  const { crew, workers } = crewOf(1, () => {
    if (!broken) return "wasm";
    broken = false;
    workers[0].crash("no memory");
    return "wasm";
  });
  await expect(inTime(crew.start("auto"))).rejects.toThrow("no memory");
  expect(await inTime(crew.start("auto"))).toMatchObject({ backend: "wasm" });
  expect(workers.map((worker) => worker.terminated)).toEqual([true, false]);
});

test("a start waits for an aborted job, and keeps a worker that came to its end", async () => {
  const { crew, workers } = crewOf(1);
  await inTime(crew.start("auto"));
  const controller = new AbortController();
  const call = crew.lead().call("probe", tried, { signal: controller.signal });
  const refused = expect(call).rejects.toMatchObject({ code: "aborted" });
  controller.abort();
  await vi.advanceTimersByTimeAsync(200);
  await refused;
  const restarted = crew.start("auto");
  await vi.advanceTimersByTimeAsync(100);
  workers[0].say({ kind: "failed", id: 2, code: "aborted", words: worded`` });
  await inTime(restarted);
  expect(workers.length).toBe(1);
});

test("a start replaces a worker whose aborted job does not end", async () => {
  const { crew, workers } = crewOf(1);
  await inTime(crew.start("auto"));
  const controller = new AbortController();
  const call = crew.lead().call("probe", tried, { signal: controller.signal });
  const refused = expect(call).rejects.toMatchObject({ code: "aborted" });
  controller.abort();
  await inTime(crew.start("auto"));
  await refused;
  expect(workers.map((worker) => worker.terminated)).toEqual([true, false]);
});

test("helpers that were lost are replaced when a surface is shared next", async () => {
  const { crew, workers } = crewOf(3);
  await inTime(crew.start("auto"));
  expect((await inTime(Promise.all(everyone(crew)))).length).toBe(3);
  workers[1].crash("gone");
  await vi.advanceTimersByTimeAsync(1);
  expect(new Set(await inTime(Promise.all(everyone(crew)))).size).toBe(3);
  expect(workers.length).toBe(4);
  expect(workers.filter((worker) => !worker.terminated).length).toBe(3);
});

test("helpers come up when more are asked for, and those that are there at once", async () => {
  const { crew, workers } = crewOf(3);
  await inTime(crew.start("auto"));
  expect(crew.helpers()).toEqual([]);
  expect(crew.moreHelpers().length).toBe(2);
  expect(crew.moreHelpers()).toEqual([]);
  const there = await inTime(Promise.all(crew.helpers()));
  expect(await Promise.all(crew.helpers())).toEqual(there);
  expect(workers.length).toBe(3);
});

test("a helper that does not come up holds nobody up, and is tried again", async () => {
  const { crew, workers } = crewOf(3);
  await inTime(crew.start("auto"));
  const [first, second] = crew.moreHelpers();
  await vi.advanceTimersByTimeAsync(START / 2);
  workers[1].crash("no memory");
  await expect(inTime(first)).rejects.toThrow("no memory");
  const there = await inTime(second);
  expect(await inTime(Promise.all(crew.helpers()))).toContain(there);
  expect(workers.length).toBe(4);
});

test("a helper that was let go has no successor", async () => {
  const { crew, workers } = crewOf(2);
  await inTime(crew.start("auto"));
  const [helper] = await inTime(Promise.all(crew.moreHelpers()));
  await inTime(crew.start("cpu"));
  expect(await inTime(crew.replace(helper))).toBeNull();
  expect(workers.length).toBe(3);
});

test("a lost lead is replaced in mid-surface by one that goes on as the lead", async () => {
  const { crew, workers } = crewOf(2);
  await inTime(crew.start("auto"));
  await inTime(Promise.all(everyone(crew)));
  const lead = crew.lead();
  workers[0].crash("gone");
  await vi.advanceTimersByTimeAsync(1);
  const successor = await inTime(crew.replace(lead));
  expect(crew.lead()).toBe(successor);
  await inTime(crew.start("auto"));
  expect(workers.length).toBe(3);
});

test("a graphics device is for the lead alone, which a bystander helps in WebAssembly", async () => {
  const { crew, workers } = crewOf(4, (choice) => (choice === "wasm" ? "wasm" : "webgpu"));
  await inTime(crew.start("auto"));
  expect(crew.samplerCount()).toBe(1);
  expect(everyone(crew)).toEqual([crew.lead()]);
  await inTime(crew.bystander());
  expect(workers.map((worker) => worker.chosen)).toEqual([["auto"], ["wasm"]]);
});

test("helpers that are asked for twice at once come up once, and those of before a restart are let go", async () => {
  const { crew, workers } = crewOf(3);
  await inTime(crew.start("auto"));
  const [all, again, free] = await inTime(
    Promise.all([Promise.all(everyone(crew)), Promise.all(everyone(crew)), crew.bystander()]),
  );
  expect(workers.length).toBe(3);
  expect(again).toEqual(all);
  expect(all).toContain(free);
  workers[1].crash("gone");
  await inTime(Promise.resolve());
  const gathering = Promise.all(everyone(crew));
  gathering.catch(() => {});
  await vi.advanceTimersByTimeAsync(START / 2);
  await inTime(crew.start("cpu"));
  await expect(gathering).rejects.toThrow("Other workers");
  expect(workers.map((worker) => worker.terminated)).toEqual([true, true, true, true, false]);
  expect((await inTime(Promise.all(everyone(crew)))).length).toBe(3);
});

test("a crew that is disposed of while it starts leaves no worker behind", async () => {
  const { crew, workers } = crewOf(1);
  const start = crew.start("auto");
  await vi.advanceTimersByTimeAsync(START / 2);
  crew.dispose();
  await expect(inTime(start)).rejects.toThrow("closed");
  expect(workers.every((worker) => worker.terminated)).toBe(true);
});

const onCardIfChosen = (choice: BackendChoice) => (choice === "webgpu" ? "webgpu" : "wasm");

test("beside wasm by itself stands one worker on the graphics card, brought up when asked for", async () => {
  const { crew, workers } = crewOf(4, onCardIfChosen, "some card");
  await inTime(crew.start("auto"));
  const [first, second] = await inTime(Promise.all([crew.rival(), crew.rival()]));
  expect(first).not.toBeNull();
  expect(second).toBe(first);
  expect(workers.map((worker) => worker.chosen)).toEqual([["auto"], ["webgpu"]]);
  workers[1].crash("gone");
  await inTime(Promise.resolve());
  const [next, same] = await inTime(Promise.all([crew.rival(), crew.rival()]));
  expect(next).not.toBe(first);
  expect(same).toBe(next);
  expect(workers.length).toBe(3);
  crew.dispose();
  await inTime(Promise.resolve());
  expect(workers.every((worker) => worker.terminated)).toBe(true);
});

test.each([
  ["wasm was chosen outright", "wasm", onCardIfChosen, "some card"],
  ["there is no graphics card", "auto", onCardIfChosen, ""],
  ["the card gives no device", "auto", () => "wasm", "some card"],
] satisfies [string, BackendChoice, (choice: BackendChoice) => BackendName, string][])(
  "there is none where %s",
  async (_, choice, backend, adapter) => {
    const { crew, workers } = crewOf(1, backend, adapter);
    await inTime(crew.start(choice));
    expect(await inTime(crew.rival())).toBeNull();
    expect(workers.slice(1).every((worker) => worker.terminated)).toBe(true);
  },
);
