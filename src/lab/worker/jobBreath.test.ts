import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { jobBreath } from "./jobBreath";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("a job that goes on after an abort is ended, but not before it could measure what it has", async () => {
  const breath = jobBreath();
  const controller = new AbortController();
  breath.attend(controller.signal);
  await breath.take();
  vi.advanceTimersByTime(500);
  expect(breath.isDue()).toBe(true);
  await breath.take();
  expect(breath.isDue()).toBe(false);
  controller.abort();
  vi.advanceTimersByTime(50);
  await breath.take();
  vi.advanceTimersByTime(50);
  await expect(breath.take()).rejects.toMatchObject({ code: "aborted" });
  breath.attend(new AbortController().signal);
  await breath.take();
});
