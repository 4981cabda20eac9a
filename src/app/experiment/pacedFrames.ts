import type { OnNextFrame } from "./runner";

/** Pause between updates, in lengths of the frame that the last one took. */
const PAUSE = 2;

/**
 * Calls back before a frame, but leaves a pause after each in proportion to what drawing it cost:
 * streaming results must not take the machine from the workers that compute them. With a GPU that
 * still is some twenty updates a second; where the terrain is drawn in software (a second a frame),
 * sampling was thirty times slower without the pause.
 */
export function pacedFrames(): OnNextFrame {
  let free = 0;
  return (callback) => {
    let frame = 0;
    const draw = () => {
      const started = performance.now();
      callback();
      requestAnimationFrame(() => {
        const drawn = performance.now();
        free = drawn + PAUSE * (drawn - started);
      });
    };
    const timer = setTimeout(
      () => {
        frame = requestAnimationFrame(draw);
      },
      Math.max(0, free - performance.now()),
    );
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  };
}
