import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { nextTask, steadyBreath } from "./nextTask";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("computations that follow one another are one stretch, whoever began last", async () => {
  await nextTask();
  const first = steadyBreath();
  vi.advanceTimersByTime(15);
  expect(first.isDue()).toBe(false);
  const second = steadyBreath();
  vi.advanceTimersByTime(15);
  expect(second.isDue()).toBe(true);
  await second.take();
  expect(first.isDue()).toBe(false);
});
