// Cross-entropies at eight points at once, a point in each lane and one sample after the other. What
// is summed, and in which order, is as in loss.ts, where a lane is a sample: the bits are the same.
import { ABREAST } from "./eightPoints";
import {
  notTooSmall,
  powerOfTwo,
  restOfOctave,
  timesOctaves,
  wholeOctaves,
} from "./elementary";
import { logOfProduct } from "./logOfProduct";
import { lowerDoubles, ROW, upperDoubles, VECTOR, ZERO } from "./simd";

/** Samples take turns at so many sums, as at the lanes of a vector. */
const TURNS: i32 = 4;
/** Bytes of a double for every point. */
const DOUBLES: i32 = ABREAST * 8;

/** So many classes go through a step of the exponential before they go through the next. */
const STAGED: i32 = 16;
/** For each, rests and octaves of four points, then of the other four. */
const STAGE: i32 = 4 * VECTOR;

const TWO: v128 = f32x4.splat(2);
const staged: usize = memory.data(STAGED * STAGE, 16);

/** For each turn Π s and Σ (highest − wanted), f64 [4][2][8]. */
const sums: usize = memory.data(TURNS * 2 * DOUBLES, 16);
/** Correct predictions, i32 [8]. */
const correct: usize = memory.data(ROW, 16);
/** Σ of the losses, f64 [8]. */
const totals: usize = memory.data(DOUBLES, 16);

export function startLosses(): void {
  memory.fill(totals, 0, DOUBLES);
  memory.fill(correct, 0, ROW);
}

export function totalLoss(point: i32): f64 {
  return load<f64>(totals + point * 8);
}

export function correctAt(point: i32): i32 {
  return load<i32>(correct + point * 4);
}

/** Begins a tile of samples. */
export function startTileLosses(): void {
  for (let i = 0; i < TURNS * 2 * ABREAST; i++) {
    store<f64>(sums + i * 8, (i / ABREAST) & 1 ? 0 : 1);
  }
}

/** Ends it. */
export function addTileLosses(): void {
  for (let point = 0; point < ABREAST; point++) {
    const at = sums + point * 8;
    const product = logOfProduct(
      load<f64>(at, 0),
      load<f64>(at, 2 * DOUBLES),
      load<f64>(at, 4 * DOUBLES),
      load<f64>(at, 6 * DOUBLES),
    );
    const even = load<f64>(at, DOUBLES) + load<f64>(at, 5 * DOUBLES);
    const odd = load<f64>(at, 3 * DOUBLES) + load<f64>(at, 7 * DOUBLES);
    const total = totals + point * 8;
    store<f64>(total, load<f64>(total) + (even + odd + product));
  }
}

/**
 * Takes the tile's sample number `sample`.
 *
 * @param outputs [classes][8], finite.
 * @param highest of them, [8].
 */
export function addSampleLoss(
  sample: i32,
  outputs: usize,
  highest: usize,
  classes: i32,
  label: i32,
): void {
  const end = outputs + classes * ROW;
  const highestA = v128.load(highest);
  const highestB = v128.load(highest, VECTOR);
  let sumA = ZERO;
  let sumB = ZERO;
  for (let from = outputs; from < end; from += STAGED * ROW) {
    const to = min(end, from + STAGED * ROW);
    let place = staged;
    for (let row = from; row < to; row += ROW) {
      const a = notTooSmall(f32x4.sub(v128.load(row), highestA));
      const b = notTooSmall(f32x4.sub(v128.load(row, VECTOR), highestB));
      const octavesA = wholeOctaves(a);
      const octavesB = wholeOctaves(b);
      v128.store(place, restOfOctave(a, octavesA));
      v128.store(place, octavesA, VECTOR);
      v128.store(place, restOfOctave(b, octavesB), 2 * VECTOR);
      v128.store(place, octavesB, 3 * VECTOR);
      place += STAGE;
    }
    for (let at = staged; at < place; at += STAGE) {
      sumA = f32x4.add(sumA, timesOctaves(powerOfTwo(v128.load(at)), v128.load(at, VECTOR)));
      const b = powerOfTwo(v128.load(at, 2 * VECTOR));
      sumB = f32x4.add(sumB, timesOctaves(b, v128.load(at, 3 * VECTOR)));
    }
  }
  const wanted = outputs + label * ROW;
  const wantedA = v128.load(wanted);
  const wantedB = v128.load(wanted, VECTOR);
  let reachedA = f32x4.eq(wantedA, highestA);
  let reachedB = f32x4.eq(wantedB, highestB);
  // With a second class as high, a sum is 2 at least; the first of them is the prediction.
  const tieA = v128.and(reachedA, f32x4.ge(sumA, TWO));
  const tieB = v128.and(reachedB, f32x4.ge(sumB, TWO));
  if (v128.any_true(v128.or(tieA, tieB))) {
    for (let row = outputs; row < wanted; row += ROW) {
      reachedA = v128.and(reachedA, f32x4.ne(v128.load(row), highestA));
      reachedB = v128.and(reachedB, f32x4.ne(v128.load(row, VECTOR), highestB));
    }
  }
  // A comparison that holds is −1.
  v128.store(correct, i32x4.sub(v128.load(correct), reachedA));
  v128.store(correct, i32x4.sub(v128.load(correct, VECTOR), reachedB), VECTOR);

  const turn = sums + (sample & (TURNS - 1)) * 2 * DOUBLES;
  multiplyBy(turn, sumA);
  multiplyBy(turn + 2 * VECTOR, sumB);
  increaseBy(turn + DOUBLES, f32x4.sub(highestA, wantedA));
  increaseBy(turn + DOUBLES + 2 * VECTOR, f32x4.sub(highestB, wantedB));
}

/** Four doubles times four floats. */
@inline
function multiplyBy(doubles: usize, x: v128): void {
  v128.store(doubles, f64x2.mul(v128.load(doubles), lowerDoubles(x)));
  v128.store(doubles, f64x2.mul(v128.load(doubles, VECTOR), upperDoubles(x)), VECTOR);
}

@inline
function increaseBy(doubles: usize, x: v128): void {
  v128.store(doubles, f64x2.add(v128.load(doubles), lowerDoubles(x)));
  v128.store(doubles, f64x2.add(v128.load(doubles, VECTOR), upperDoubles(x)), VECTOR);
}
