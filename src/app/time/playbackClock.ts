import { checkpointCount } from "../store/checkpointCount";
import type { AppStore } from "../store/store";
import { timedRun } from "../store/timed";

/** Seconds that the whole path takes at speed 1. */
const wholePath = 8;
/** Under reduced motion the marker jumps instead of gliding, this many times a second at most. */
const jumpsPerSecond = 3;

/** The position after `seconds` of playing, and whether the end was reached. */
export function advancePlayback(
  checkpoint: number,
  count: number,
  seconds: number,
  speed: number,
): { checkpoint: number; ended: boolean } {
  const last = Math.max(0, count - 1);
  const next = checkpoint + (seconds * speed * last) / wholePath;
  return next >= last ? { checkpoint: last, ended: true } : { checkpoint: next, ended: false };
}

/** Moves the store's position while it plays. Returns a function that stops the clock for good. */
export function startPlaybackClock(store: AppStore, reducedMotion: () => boolean): () => void {
  let frame: number | null = null;
  let before = 0;

  function tick(now: number): void {
    const state = store.getState();
    frame = null;
    if (!state.playing) return;
    const seconds = (now - before) / 1000;
    if (!reducedMotion() || seconds >= 1 / jumpsPerSecond) {
      before = now;
      const count = checkpointCount(timedRun(state));
      const next = advancePlayback(state.checkpoint, count, seconds, state.speed);
      const checkpoint = reducedMotion() ? Math.round(next.checkpoint) : next.checkpoint;
      store.setState({ checkpoint, playing: !next.ended });
    }
    schedule();
  }

  function schedule(): void {
    if (frame === null && store.getState().playing) frame = requestAnimationFrame(tick);
  }

  const unsubscribe = store.subscribe((now, previous) => {
    if (now.playing && !previous.playing) {
      before = performance.now();
      schedule();
    }
  });
  return () => {
    unsubscribe();
    if (frame !== null) cancelAnimationFrame(frame);
  };
}
