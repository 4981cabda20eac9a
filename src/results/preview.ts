import type { Surface } from "./results";

/**
 * A full picture of a surface that is still being sampled: computed points keep their value, and the
 * points between computed ones are interpolated, first along each row, then along each column; on a
 * complete coarse level that is bilinear interpolation. Nothing is extrapolated: what lies beyond the
 * computed points stays NaN. Between a finite and a non-finite value the nearer one is taken, so that
 * a hole or an infinity spreads no farther than half way.
 *
 * @param into receives the picture, one value per grid point; made when left out.
 */
export function fillPreview(
  { alpha, loss, done }: Pick<Surface, "alpha" | "loss" | "done">,
  into = new Float32Array(loss.length),
): Float32Array {
  const columns = alpha.length;
  const rows = loss.length / columns;
  const known = done.slice();
  for (let n = 0; n < loss.length; n++) into[n] = done[n] === 1 ? loss[n] : Number.NaN;
  for (let j = 0; j < rows; j++) fillLine(into, known, j * columns, 1, columns);
  for (let i = 0; i < columns; i++) fillLine(into, known, i, columns, rows);
  return into;
}

/** Fills the gaps between known values at start, start + stride, …, and marks them as known. */
function fillLine(
  values: Float32Array,
  known: Uint8Array,
  start: number,
  stride: number,
  count: number,
): void {
  let previous = -1;
  for (let n = 0; n < count; n++) {
    if (known[start + n * stride] === 0) continue;
    if (previous >= 0) {
      const before = values[start + previous * stride];
      const after = values[start + n * stride];
      for (let between = previous + 1; between < n; between++) {
        const index = start + between * stride;
        values[index] = blend(before, after, (between - previous) / (n - previous));
        known[index] = 1;
      }
    }
    previous = n;
  }
}

function blend(before: number, after: number, fraction: number): number {
  if (Number.isFinite(before) && Number.isFinite(after)) {
    return before + fraction * (after - before);
  }
  return fraction <= 0.5 ? before : after;
}
