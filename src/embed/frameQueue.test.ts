import { afterEach, expect, test, vi } from "vitest";
import { FrameQueue } from "./frameQueue";

afterEach(() => vi.useRealTimers());

test("frames start one after the other, and one that gave up is passed over", () => {
  const queue = new FrameQueue();
  const started: string[] = [];
  const enter = (name: string) => queue.enter(() => started.push(name));
  const leaveFirst = enter("first");
  const leaveSecond = enter("second");
  enter("third");
  expect(started).toEqual(["first"]);
  leaveSecond();
  leaveFirst();
  leaveFirst();
  expect(started).toEqual(["first", "third"]);
});

test("a frame that never answers does not hold up the others for long", () => {
  vi.useFakeTimers();
  const queue = new FrameQueue();
  const second = vi.fn();
  queue.enter(() => undefined);
  queue.enter(second);
  vi.advanceTimersByTime(3900);
  expect(second).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(second).toHaveBeenCalledOnce();
});
