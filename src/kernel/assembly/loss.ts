// Losses of a tile of samples, [blocks][outputs][8], four samples (a column) at a time. Samples at or
// above `count` are padding and count for nothing. A NaN or infinite output makes the loss what
// IEEE arithmetic makes of it.
import { expInSum, expOfNonPositive } from "./elementary";
import { logOfProduct } from "./logOfProduct";
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

const TWO: v128 = f32x4.splat(2);

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
  let lowerGaps = f64x2.splat(0);
  let upperGaps = f64x2.splat(0);
  const bytes = classes * ROW;
  let block = output;
  // Two columns at a time, which do not wait for each other.
  for (let first = 0; first < count; first += BLOCK) {
    const end = block + bytes;
    let highestA = v128.load(block);
    let highestB = v128.load(block, VECTOR);
    for (let row = block + ROW; row < end; row += ROW) {
      highestA = atLeast(highestA, v128.load(row));
      highestB = atLeast(highestB, v128.load(row, VECTOR));
    }
    const realA = lanesBelow(first, count);
    const realB = lanesBelow(first + 4, count);
    const labels = targets + first * 4;
    const wantedA = valuesAt(block, labels);
    const wantedB = valuesAt(block + VECTOR, labels + VECTOR);
    const reachedA = v128.and(f32x4.eq(wantedA, highestA), realA);
    const reachedB = v128.and(f32x4.eq(wantedB, highestB), realB);
    // Derivatives leave no values to look it up in.
    if (order > VALUE) {
      correct += countFirst(block, end, labels, highestA, reachedA);
      correct += countFirst(block + VECTOR, end, labels + VECTOR, highestB, reachedB);
    }

    let sumA = ZERO;
    let sumB = ZERO;
    for (let row = block; row < end; row += ROW) {
      const a = exponential(order, f32x4.sub(v128.load(row), highestA));
      const b = exponential(order, f32x4.sub(v128.load(row, VECTOR), highestB));
      sumA = f32x4.add(sumA, a);
      sumB = f32x4.add(sumB, b);
      if (order > VALUE) {
        v128.store(row, a);
        v128.store(row, b, VECTOR);
      }
    }
    if (order == VALUE) {
      // With a second class as high, a sum is 2 at least.
      const tieA = v128.and(reachedA, f32x4.ge(sumA, TWO));
      const tieB = v128.and(reachedB, f32x4.ge(sumB, TWO));
      if (v128.any_true(v128.or(tieA, tieB))) {
        correct += countFirst(block, end, labels, highestA, reachedA);
        correct += countFirst(block + VECTOR, end, labels + VECTOR, highestB, reachedB);
      } else {
        correct += popcnt(i32x4.bitmask(reachedA) | (i32x4.bitmask(reachedB) << 4));
      }
    }
    const countedA = v128.bitselect(sumA, ONE, realA);
    const countedB = v128.bitselect(sumB, ONE, realB);
    lowerProduct = f64x2.mul(lowerProduct, lowerDoubles(countedA));
    upperProduct = f64x2.mul(upperProduct, upperDoubles(countedA));
    lowerProduct = f64x2.mul(lowerProduct, lowerDoubles(countedB));
    upperProduct = f64x2.mul(upperProduct, upperDoubles(countedB));
    const gapA = v128.and(f32x4.sub(highestA, wantedA), realA);
    const gapB = v128.and(f32x4.sub(highestB, wantedB), realB);
    lowerGaps = f64x2.add(lowerGaps, lowerDoubles(gapA));
    upperGaps = f64x2.add(upperGaps, upperDoubles(gapA));
    lowerGaps = f64x2.add(lowerGaps, lowerDoubles(gapB));
    upperGaps = f64x2.add(upperGaps, upperDoubles(gapB));

    if (order > VALUE) {
      const dot = outputDot + (block - output);
      differentiate(order, block, dot, labels, classes, sumA, realA, scale);
      differentiate(
        order, block + VECTOR, dot + VECTOR, labels + VECTOR, classes, sumB, realB, scale,
      );
    }
    block = end;
  }
  const product = logOfProduct(
    f64x2.extract_lane(lowerProduct, 0),
    f64x2.extract_lane(lowerProduct, 1),
    f64x2.extract_lane(upperProduct, 0),
    f64x2.extract_lane(upperProduct, 1),
  );
  return sumOfDoubles(f64x2.add(lowerGaps, upperGaps)) + product;
}

/** Small probabilities need all their digits only in derivatives. */
@inline
function exponential(order: i32, x: v128): v128 {
  return order == VALUE ? expInSum(x) : expOfNonPositive(x);
}

/** A column of exponentials with this sum becomes p − y, and its dot p ⊙ (ż − Σ p ż), times the scale. */
@inline
function differentiate(
  order: i32,
  column: usize,
  dots: usize,
  labels: usize,
  classes: i32,
  sum: v128,
  real: v128,
  scale: v128,
): void {
  const target = v128.load(labels);
  const normalizer = f32x4.div(ONE, sum);
  const bytes = classes * ROW;
  let mean = ZERO;
  if (order == CURVATURE) {
    for (let c = 0; c < bytes; c += ROW) {
      mean = multiplyAdd(v128.load(column + c), v128.load(dots + c), mean);
    }
    mean = f32x4.mul(mean, normalizer);
  }
  for (let c = 0; c < classes; c++) {
    const row = column + c * ROW;
    const p = f32x4.mul(v128.load(row), normalizer);
    const y = v128.and(i32x4.eq(i32x4.splat(c), target), ONE);
    v128.store(row, v128.and(f32x4.mul(f32x4.sub(p, y), scale), real));
    if (order == CURVATURE) {
      const dot = dots + c * ROW;
      const centred = f32x4.sub(v128.load(dot), mean);
      v128.store(dot, v128.and(f32x4.mul(f32x4.mul(p, centred), scale), real));
    }
  }
}

/** Of four samples, the values at the classes that stand at `labels`. */
@inline
function valuesAt(column: usize, labels: usize): v128 {
  const a = v128.load32_zero(column + <usize>load<i32>(labels) * ROW);
  const b = v128.load32_lane(column + <usize>load<i32>(labels, 4) * ROW, a, 1, 4);
  const c = v128.load32_lane(column + <usize>load<i32>(labels, 8) * ROW, b, 2, 8);
  return v128.load32_lane(column + <usize>load<i32>(labels, 12) * ROW, c, 3, 12);
}

/** For how many of the samples that `reached` marks the label is the first of the highest classes. */
function countFirst(column: usize, end: usize, labels: usize, highest: v128, reached: v128): i32 {
  if (!v128.any_true(reached)) return 0;
  let best = i32x4.splat(-1);
  let index = i32x4.splat(0);
  for (let row = column; row < end; row += ROW) {
    // The least index: a comparison that holds is −1, the greatest unsigned.
    best = i32x4.min_u(best, v128.or(index, f32x4.ne(v128.load(row), highest)));
    index = i32x4.add(index, i32x4.splat(1));
  }
  return popcnt(i32x4.bitmask(v128.and(i32x4.eq(best, v128.load(labels)), reached)));
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
