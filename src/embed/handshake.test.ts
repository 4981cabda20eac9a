import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Handshake } from "./handshake";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a frame whose load event overtakes its first message is not silent", () => {
  const silent = vi.fn();
  const handshake = new Handshake(silent);
  handshake.loaded();
  vi.advanceTimersByTime(3000);
  handshake.heard();
  // Reloaded, it will speak again.
  handshake.loaded();
  vi.advanceTimersByTime(60_000);
  expect(silent).not.toHaveBeenCalled();
});

test("what loads and says nothing is mute; what does not load is absent until it does", () => {
  const silent = vi.fn();
  const mute = new Handshake(silent);
  mute.loaded();
  vi.advanceTimersByTime(5000);
  expect(silent.mock.calls).toEqual([["mute"]]);

  const absent = new Handshake(silent);
  vi.advanceTimersByTime(30_000);
  expect(silent.mock.calls).toEqual([["mute"], ["absent"]]);
  absent.loaded();
  absent.heard();
  vi.advanceTimersByTime(60_000);
  expect(silent).toHaveBeenCalledTimes(2);
});

test("a frame that was taken away is not missed", () => {
  const silent = vi.fn();
  new Handshake(silent).stop();
  vi.advanceTimersByTime(60_000);
  expect(silent).not.toHaveBeenCalled();
});
