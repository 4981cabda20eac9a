/**
 * Where a position among all checkpoints lies among the measured ones, fractional between two;
 * clamped to them.
 *
 * @param measured ascending, not empty.
 */
export function entryAt(measured: ArrayLike<number>, checkpoint: number): number {
  const last = measured.length - 1;
  if (checkpoint <= measured[0]) return 0;
  for (let entry = 0; entry < last; entry++) {
    const [from, to] = [measured[entry], measured[entry + 1]];
    if (checkpoint <= to) return entry + (checkpoint - from) / (to - from);
  }
  return last;
}
