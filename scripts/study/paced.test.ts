import { afterEach, expect, test, vi } from "vitest";
import { paced } from "./paced";

afterEach(() => vi.useRealTimers());

test("what is asked for often is done for a twentieth of the time, and never forgotten", () => {
  vi.useFakeTimers();
  let done = 0;
  const ask = paced(() => {
    done += 1;
    vi.advanceTimersByTime(10);
  });
  ask();
  vi.advanceTimersByTime(0);
  expect(done).toBe(1);
  for (let asked = 0; asked < 100; asked++) ask();
  vi.advanceTimersByTime(180);
  expect(done).toBe(1);
  vi.advanceTimersByTime(20);
  expect(done).toBe(2);
  ask.now();
  expect(done).toBe(2);
  ask();
  ask.now();
  expect(done).toBe(3);
});
