// Losses of a tile of samples, [blocks][outputs][8], four samples (a column) at a time. Samples at or
// above `count` are padding and count for nothing. A NaN or infinite output makes the loss what
// IEEE arithmetic makes of it.
import { expOfNonPositive } from "./elementary";
import {
  atLeast,
  BLOCK,
  lanesBelow,
  lowerDoubles,
  multiplyAdd,
  ONE,
  ROW,
  sumOfDoubles,
  upperDoubles,
  VECTOR,
  ZERO,
} from "./simd";

export const CROSS_ENTROPY: i32 = 0;
/** Mean over samples and outputs of (f − y)². */
export const MEAN_SQUARED: i32 = 1;
/** Half the mean over samples of ‖f − y‖². */
export const HALF_SQUARED: i32 = 2;

const VALUE: i32 = 0;
const DERIVATIVE: i32 = 1;
const CURVATURE: i32 = 2;

/** Correct predictions so far; reset by `resetCorrect`. */
let correct: i32 = 0;

export function resetCorrect(): void {
  correct = 0;
}

export function correctCount(): i32 {
  return correct;
}

/**
 * Sum of the loss over samples, before the division by their number. With `classes`, targets are
 * class indices (i32) and a squared loss measures against one-hot vectors; otherwise they are values
 * laid out like the outputs.
 */
export function lossSum(
  kind: i32,
  output: usize,
  targets: usize,
  outputs: i32,
  count: i32,
  classes: bool,
): f64 {
  if (kind == CROSS_ENTROPY) return crossEntropy(VALUE, output, 0, targets, outputs, count, ZERO);
  return squared(VALUE, kind, output, 0, targets, outputs, count, classes, ZERO);
}

/** The same; the outputs are replaced by the derivative of `scale` × the sum. */
export function lossDerivative(
  kind: i32,
  output: usize,
  targets: usize,
  outputs: i32,
  count: i32,
  classes: bool,
  scale: f32,
): f64 {
  const factor = f32x4.splat(scale);
  if (kind == CROSS_ENTROPY) {
    return crossEntropy(DERIVATIVE, output, 0, targets, outputs, count, factor);
  }
  return squared(DERIVATIVE, kind, output, 0, targets, outputs, count, classes, factor);
}

/**
 * The same; `outputDot`, the outputs' derivative along a direction, is replaced by the derivative of
 * that derivative along the direction: the loss's own Hessian times `outputDot`.
 */
export function lossCurvature(
  kind: i32,
  output: usize,
  outputDot: usize,
  targets: usize,
  outputs: i32,
  count: i32,
  classes: bool,
  scale: f32,
): f64 {
  const factor = f32x4.splat(scale);
  if (kind == CROSS_ENTROPY) {
    return crossEntropy(CURVATURE, output, outputDot, targets, outputs, count, factor);
  }
  return squared(CURVATURE, kind, output, outputDot, targets, outputs, count, classes, factor);
}

/** Byte offset of the column that holds samples first … first + 3. */
@inline
function columnOffset(first: i32, outputs: i32): usize {
  return (first / BLOCK) * outputs * ROW + (first & 4) * 4;
}

@inline
function crossEntropy(
  order: i32,
  output: usize,
  outputDot: usize,
  targets: usize,
  classes: i32,
  count: i32,
  scale: v128,
): f64 {
  // Σ log sᵢ is the logarithm of Π sᵢ. Each s is at least 1 and at most the number of classes, and a
  // tile multiplies at most 32 of them in a lane, which a double holds for 2³⁰ classes.
  let lowerProduct = f64x2.splat(1);
  let upperProduct = f64x2.splat(1);
  let gaps = f64x2.splat(0);
  const bytes = classes * ROW;
  const padded = (count + BLOCK - 1) & ~(BLOCK - 1);
  for (let first = 0; first < padded; first += 4) {
    const column = output + columnOffset(first, classes);
    const real = lanesBelow(first, count);
    const target = v128.load(targets + first * 4);

    let highest = v128.load(column);
    let wanted = ZERO;
    let index = i32x4.splat(0);
    for (let row = column, end = column + bytes; row < end; row += ROW) {
      const z = v128.load(row);
      highest = atLeast(highest, z);
      wanted = v128.or(wanted, v128.and(z, i32x4.eq(index, target)));
      index = i32x4.add(index, i32x4.splat(1));
    }

    let sum = ZERO;
    let best = i32x4.splat(-1);
    index = i32x4.splat(0);
    for (let row = column, end = column + bytes; row < end; row += ROW) {
      const z = v128.load(row);
      const e = expOfNonPositive(f32x4.sub(z, highest));
      sum = f32x4.add(sum, e);
      // The least index among the highest: a comparison that holds is −1, the greatest unsigned.
      best = i32x4.min_u(best, v128.or(index, f32x4.ne(z, highest)));
      index = i32x4.add(index, i32x4.splat(1));
      if (order > VALUE) v128.store(row, e);
    }
    correct += popcnt(i32x4.bitmask(v128.and(i32x4.eq(best, target), real)));
    const counted = v128.bitselect(sum, ONE, real);
    lowerProduct = f64x2.mul(lowerProduct, lowerDoubles(counted));
    upperProduct = f64x2.mul(upperProduct, upperDoubles(counted));
    const gap = v128.and(f32x4.sub(highest, wanted), real);
    gaps = f64x2.add(gaps, f64x2.add(lowerDoubles(gap), upperDoubles(gap)));

    if (order == VALUE) continue;
    // p − y, and p ⊙ (ż − Σ p ż), both times the scale.
    const normalizer = f32x4.div(ONE, sum);
    let mean = ZERO;
    if (order == CURVATURE) {
      const dot = outputDot + columnOffset(first, classes);
      for (let c = 0; c < bytes; c += ROW) {
        mean = multiplyAdd(v128.load(column + c), v128.load(dot + c), mean);
      }
      mean = f32x4.mul(mean, normalizer);
    }
    for (let c = 0; c < classes; c++) {
      const row = column + c * ROW;
      const p = f32x4.mul(v128.load(row), normalizer);
      const y = v128.and(i32x4.eq(i32x4.splat(c), target), ONE);
      v128.store(row, v128.and(f32x4.mul(f32x4.sub(p, y), scale), real));
      if (order == CURVATURE) {
        const dot = outputDot + columnOffset(first, classes) + c * ROW;
        const centred = f32x4.sub(v128.load(dot), mean);
        v128.store(dot, v128.and(f32x4.mul(f32x4.mul(p, centred), scale), real));
      }
    }
  }
  return (
    sumOfDoubles(gaps) +
    Math.log(f64x2.extract_lane(lowerProduct, 0)) +
    Math.log(f64x2.extract_lane(lowerProduct, 1)) +
    Math.log(f64x2.extract_lane(upperProduct, 0)) +
    Math.log(f64x2.extract_lane(upperProduct, 1))
  );
}

@inline
function squared(
  order: i32,
  kind: i32,
  output: usize,
  outputDot: usize,
  targets: usize,
  outputs: i32,
  count: i32,
  classes: bool,
  scale: v128,
): f64 {
  const norm: f64 = kind == MEAN_SQUARED ? 1 / <f64>outputs : 0.5;
  const weight = f32x4.mul(scale, f32x4.splat(<f32>(2 * norm)));
  let sum = f64x2.splat(0);
  const padded = (count + BLOCK - 1) & ~(BLOCK - 1);
  for (let first = 0; first < padded; first += 4) {
    const offset = columnOffset(first, outputs);
    const column = output + offset;
    const real = lanesBelow(first, count);
    const target = classes ? v128.load(targets + first * 4) : ZERO;

    let highest = v128.load(column);
    let best = i32x4.splat(0);
    let squares = ZERO;
    for (let c = 0; c < outputs; c++) {
      const index = i32x4.splat(c);
      const z = v128.load(column + c * ROW);
      const above = f32x4.gt(z, highest);
      highest = v128.bitselect(z, highest, above);
      best = v128.bitselect(index, best, above);
      const y = classes
        ? v128.and(i32x4.eq(index, target), ONE)
        : v128.load(targets + offset + c * ROW);
      const error = f32x4.sub(z, y);
      squares = multiplyAdd(error, error, squares);
      if (order > VALUE) {
        v128.store(column + c * ROW, v128.and(f32x4.mul(error, weight), real));
      }
      if (order == CURVATURE) {
        const dot = outputDot + offset + c * ROW;
        v128.store(dot, v128.and(f32x4.mul(v128.load(dot), weight), real));
      }
    }
    if (classes) correct += popcnt(i32x4.bitmask(v128.and(i32x4.eq(best, target), real)));
    const counted = v128.and(squares, real);
    sum = f64x2.add(sum, f64x2.add(lowerDoubles(counted), upperDoubles(counted)));
  }
  return sumOfDoubles(sum) * norm;
}
