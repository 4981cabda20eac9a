/** Eigenvalues of a symmetric tridiagonal matrix, with the components of its eigenvectors asked for. */
export interface TridiagonalEigen {
  /** Descending. */
  values: Float64Array;
  /** [values.length, width] flattened: row i belongs to values[i]. Width is 0, 1 or values.length. */
  components: Float64Array;
}

/** An eigenvalue converges in 2 or 3 sweeps; this many mean that the matrix is not finite. */
const MOST_SWEEPS = 60;

/**
 * Implicit QL with Wilkinson's shift (Golub & Van Loan 2013, §8.3; Golub & Welsch 1969 for
 * tracking first components only, which takes O(n²) instead of O(n³)).
 *
 * @param diagonal length n.
 * @param offDiagonal at least n − 1 entries: [i] couples i and i + 1. Any after those are ignored.
 * @param track which components of each unit eigenvector to compute.
 * @throws when the matrix is not finite.
 */
export function tridiagonalEigen(
  diagonal: Float64Array,
  offDiagonal: Float64Array,
  track: "none" | "first" | "all",
): TridiagonalEigen {
  const size = diagonal.length;
  const width = { none: 0, first: Math.min(size, 1), all: size }[track];
  const d = diagonal.slice();
  const e = new Float64Array(size);
  e.set(offDiagonal.subarray(0, Math.max(0, size - 1)));
  // Column k of the identity, for the tracked k, in rows that turn into eigenvectors.
  const rows = new Float64Array(size * width);
  for (let k = 0; k < width; k++) rows[k * width + k] = 1;

  for (let low = 0; low < size; low++) {
    for (let sweep = 0; ; sweep++) {
      const high = endOfBlock(d, e, low);
      if (high === low) break;
      if (sweep === MOST_SWEEPS) throw new Error("the tridiagonal matrix is not finite");
      sweepBlock(d, e, low, high, rows, width);
    }
  }
  return sortDescending(d, rows, width);
}

/** The last index of the unreduced block that starts at `low`. */
function endOfBlock(d: Float64Array, e: Float64Array, low: number): number {
  let high = low;
  while (
    high < d.length - 1 &&
    !(Math.abs(e[high]) <= Number.EPSILON * (Math.abs(d[high]) + Math.abs(d[high + 1])))
  ) {
    high++;
  }
  return high;
}

/** One implicit QL sweep over rows low … high, chasing the bulge upwards with plane rotations. */
function sweepBlock(
  d: Float64Array,
  e: Float64Array,
  low: number,
  high: number,
  rows: Float64Array,
  width: number,
): void {
  const half = (d[low + 1] - d[low]) / (2 * e[low]);
  const root = Math.sqrt(half * half + 1);
  let g = d[high] - d[low] + e[low] / (half + (half < 0 ? -root : root));
  let sine = 1;
  let cosine = 1;
  let p = 0;
  for (let i = high - 1; i >= low; i--) {
    const f = sine * e[i];
    const b = cosine * e[i];
    const r = Math.sqrt(f * f + g * g);
    e[i + 1] = r;
    if (r === 0) {
      // The block falls apart here: the next sweep starts with the smaller pieces.
      d[i + 1] -= p;
      e[high] = 0;
      return;
    }
    sine = f / r;
    cosine = g / r;
    const shifted = d[i + 1] - p;
    const t = (d[i] - shifted) * sine + 2 * cosine * b;
    p = sine * t;
    d[i + 1] = shifted + p;
    g = cosine * t - b;
    rotateRows(rows, width, i, sine, cosine);
  }
  d[low] -= p;
  e[low] = g;
  e[high] = 0;
}

function rotateRows(
  rows: Float64Array,
  width: number,
  i: number,
  sine: number,
  cosine: number,
): void {
  const upper = i * width;
  const lower = upper + width;
  for (let k = 0; k < width; k++) {
    const x = rows[upper + k];
    const y = rows[lower + k];
    rows[lower + k] = sine * x + cosine * y;
    rows[upper + k] = cosine * x - sine * y;
  }
}

function sortDescending(d: Float64Array, rows: Float64Array, width: number): TridiagonalEigen {
  const order = Array.from(d.keys()).sort((i, j) => d[j] - d[i]);
  const components = new Float64Array(rows.length);
  order.forEach((from, to) => {
    components.set(rows.subarray(from * width, (from + 1) * width), to * width);
  });
  return { values: Float64Array.from(order, (i) => d[i]), components };
}
