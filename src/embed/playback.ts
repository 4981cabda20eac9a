import { advancePlayback } from "../app/time/playbackClock";
import { checkpoints, type EmbedStore } from "./store";

/** Under reduced motion the marker jumps instead of gliding, this many times a second. */
const JUMPS_PER_SECOND = 3;

/** Moves the store's time while it plays and is seen; a frame nobody sees does not move. */
export function startPlayback(store: EmbedStore, reducedMotion: () => boolean): void {
  let frame: number | null = null;
  let before = 0;
  const moving = () => store.getState().playing && store.getState().seen;

  function tick(now: number): void {
    frame = null;
    if (!moving()) return;
    const seconds = (now - before) / 1000;
    const calm = reducedMotion();
    if (!calm || seconds >= 1 / JUMPS_PER_SECOND) {
      before = now;
      const { run, time } = store.getState();
      const { checkpoint, ended } = advancePlayback(time, checkpoints(run), seconds, 1);
      store.setState({ time: calm ? Math.round(checkpoint) : checkpoint, playing: !ended });
    }
    schedule();
  }

  function schedule(): void {
    if (frame === null && moving()) frame = requestAnimationFrame(tick);
  }

  store.subscribe((now, previous) => {
    if ((now.playing && !previous.playing) || (now.seen && !previous.seen)) {
      before = performance.now();
      schedule();
    }
  });
}
