import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ReadError } from "../../results/readError";
import type { FileAnswer } from "./protocol";
import { runFileJob } from "./runFileJob";

class SilentWorker {
  static last: SilentWorker;
  onmessage: ((event: { data: FileAnswer }) => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
  constructor() {
    SilentWorker.last = this;
  }
  answer(data: FileAnswer): void {
    this.onmessage?.({ data });
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Worker", SilentWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a reader that hangs is ended, and the file said to be at fault", async () => {
  const outcome = expect(runFileJob("openFile", { bytes: new Uint8Array(4) })).rejects.toThrow(
    /^The file was given up: nothing came of it for 30 s\./,
  );
  SilentWorker.last.answer({ kind: "here" });
  await vi.advanceTimersByTimeAsync(29_000);
  SilentWorker.last.answer({ kind: "progress", fraction: 0.5, detail: "unpacking" });
  await vi.advanceTimersByTimeAsync(29_000);
  expect(SilentWorker.last.terminate).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  await outcome;
  expect(SilentWorker.last.terminate).toHaveBeenCalledOnce();
});

test("a link has ten seconds, and its reader as long to come as the network takes", async () => {
  const outcome = expect(runFileJob("openLink", { hash: "#1.d.A" })).rejects.toThrow(/for 10 s/);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(SilentWorker.last.terminate).not.toHaveBeenCalled();
  SilentWorker.last.answer({ kind: "here" });
  await vi.advanceTimersByTimeAsync(10_000);
  await outcome;
});

test("a worker that does not start, or stops, is a message without its insides", async () => {
  const outcome = runFileJob("openLink", { hash: "#1.d.A" }).catch((error: unknown) => error);
  SilentWorker.last.onerror?.({ preventDefault() {} });
  expect(await outcome).toBeInstanceOf(ReadError);
  expect(String(await outcome)).toMatch(/Reload the page/);
});

test("cancelling ends the worker", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const outcome = expect(runFileJob("openLink", { hash: "#1.d.A" }, { signal })).rejects.toThrow(
    "cancelled",
  );
  controller.abort(new Error("cancelled"));
  await outcome;
  expect(SilentWorker.last.terminate).toHaveBeenCalledOnce();
});
