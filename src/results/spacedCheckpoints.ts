/** `count` of `available` checkpoints, evenly spaced, with the first and the last. */
export function spacedCheckpoints(available: number, count: number): Int32Array {
  if (count >= available) return Int32Array.from({ length: available }, (_, i) => i);
  if (count === 1) return Int32Array.of(available - 1);
  return Int32Array.from({ length: count }, (_, i) =>
    Math.round((i * (available - 1)) / (count - 1)),
  );
}
