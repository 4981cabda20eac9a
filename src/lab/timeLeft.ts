/**
 * Estimates the time left of a stage from its progress so far. Rates are taken over the last few
 * seconds, because the first steps of a stage (compiling shaders, warming up) say little about it.
 *
 * @param now milliseconds from any fixed origin.
 * @param window milliseconds.
 */
export function timeLeft(now: () => number = () => performance.now(), window = 4000) {
  let marks: { time: number; fraction: number }[] = [];

  /** Seconds until the fraction reaches 1; null while there is nothing to go by. */
  return (fraction: number): number | null => {
    const time = now();
    if (marks.length > 0 && fraction < marks[marks.length - 1].fraction) marks = [];
    marks.push({ time, fraction });
    while (marks.length > 2 && time - marks[1].time > window) marks.shift();
    const elapsed = time - marks[0].time;
    const gained = fraction - marks[0].fraction;
    if (elapsed < 200 || gained <= 0) return null;
    return ((1 - fraction) * elapsed) / gained / 1000;
  };
}
