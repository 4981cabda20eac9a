// Batch normalization: the mean and variance of every channel over samples and pixels, and what they
// make of a block. Blocks are merged in float64 (Chan, Golub & LeVeque 1983), so that neither many
// samples nor a mean far from 0 costs digits.
import { allocate, allocateFloats } from "./arena";
import { Operation } from "./program";
import { mostChannels, normalizedChannels } from "./program";
import { atLeast, BLOCK, multiplyAdd, ROW, VECTOR, ZERO } from "./simd";

export const EPSILON: f64 = 1e-3;

/** Means, then variances, of each normalization in turn: measured, or given from outside. */
export let moments: usize = 0;
/** Whether `moments` are given instead of measured at every point. */
export let momentsGiven: bool = false;

/** Mean and sum of squared deviations per channel so far (f64), of `counted` numbers. */
let means: usize = 0;
let deviations: usize = 0;
let counted: f64 = 0;
/** Per lane of a block. */
let laneMeans: usize = 0;
let laneDeviations: usize = 0;

export function reserveMoments(given: bool): void {
  momentsGiven = given;
  moments = allocateFloats(2 * normalizedChannels);
  means = allocate(<usize>mostChannels * 8);
  deviations = allocate(<usize>mostChannels * 8);
  laneMeans = allocateFloats(BLOCK);
  laneDeviations = allocateFloats(BLOCK);
}

export function resetMoments(): void {
  counted = 0;
}

/** Takes in the first `real` samples of a block of pixels × channels rows. */
export function measureMoments(block: usize, pixels: i32, channels: i32, real: i32): void {
  const each = <f64>pixels;
  for (let channel = 0; channel < channels; channel++) {
    measureLanes(block + channel * ROW, pixels, channels * ROW);
    mergeLanes(channel, real, each);
  }
  counted += each * <f64>real;
}

/**
 * Mean and squared deviations of each lane of a column. Numbers are taken from the lane's first, so
 * that one pass is enough and little cancels; even and odd rows are summed apart, because a sum must
 * wait for the one before.
 */
function measureLanes(column: usize, count: i32, stride: i32): void {
  const lowerFirst = v128.load(column);
  const upperFirst = v128.load(column, VECTOR);
  let lower = ZERO, upper = ZERO, lowerSquares = ZERO, upperSquares = ZERO;
  let lowerOdd = ZERO, upperOdd = ZERO, lowerOddSquares = ZERO, upperOddSquares = ZERO;
  let row = column;
  for (let pair = count >> 1; pair > 0; pair--) {
    let l = f32x4.sub(v128.load(row), lowerFirst);
    let u = f32x4.sub(v128.load(row, VECTOR), upperFirst);
    lower = f32x4.add(lower, l);
    upper = f32x4.add(upper, u);
    lowerSquares = multiplyAdd(l, l, lowerSquares);
    upperSquares = multiplyAdd(u, u, upperSquares);
    row += stride;
    l = f32x4.sub(v128.load(row), lowerFirst);
    u = f32x4.sub(v128.load(row, VECTOR), upperFirst);
    lowerOdd = f32x4.add(lowerOdd, l);
    upperOdd = f32x4.add(upperOdd, u);
    lowerOddSquares = multiplyAdd(l, l, lowerOddSquares);
    upperOddSquares = multiplyAdd(u, u, upperOddSquares);
    row += stride;
  }
  if (count & 1) {
    const l = f32x4.sub(v128.load(row), lowerFirst);
    const u = f32x4.sub(v128.load(row, VECTOR), upperFirst);
    lower = f32x4.add(lower, l);
    upper = f32x4.add(upper, u);
    lowerSquares = multiplyAdd(l, l, lowerSquares);
    upperSquares = multiplyAdd(u, u, upperSquares);
  }
  const share = f32x4.splat(1 / <f32>count);
  lower = f32x4.add(lower, lowerOdd);
  upper = f32x4.add(upper, upperOdd);
  const lowerMean = f32x4.mul(lower, share);
  const upperMean = f32x4.mul(upper, share);
  v128.store(laneMeans, f32x4.add(lowerFirst, lowerMean));
  v128.store(laneMeans, f32x4.add(upperFirst, upperMean), VECTOR);
  // Σ(x − m)² = Σd² − (Σd)²/n with d = x − first.
  lowerSquares = f32x4.add(lowerSquares, lowerOddSquares);
  upperSquares = f32x4.add(upperSquares, upperOddSquares);
  v128.store(laneDeviations, f32x4.sub(lowerSquares, f32x4.mul(lower, lowerMean)));
  v128.store(laneDeviations, f32x4.sub(upperSquares, f32x4.mul(upper, upperMean)), VECTOR);
}

function mergeLanes(channel: i32, real: i32, each: f64): void {
  let mean: f64 = counted > 0 ? load<f64>(means + channel * 8) : 0;
  let deviation: f64 = counted > 0 ? load<f64>(deviations + channel * 8) : 0;
  let count = counted;
  for (let lane = 0; lane < real; lane++) {
    const gap = <f64>load<f32>(laneMeans + lane * 4) - mean;
    const total = count + each;
    mean += (gap * each) / total;
    deviation += <f64>load<f32>(laneDeviations + lane * 4) + (gap * gap * count * each) / total;
    count = total;
  }
  store<f64>(means + channel * 8, mean);
  store<f64>(deviations + channel * 8, deviation);
}

/** Writes what has been measured to this normalization's place in `moments`. */
export function finishMoments(operation: Operation): void {
  const channels = operation.channels;
  const place = momentsOf(operation);
  for (let channel = 0; channel < channels; channel++) {
    store<f32>(place + channel * 4, <f32>load<f64>(means + channel * 8));
    const variance = load<f64>(deviations + channel * 8) / counted;
    store<f32>(place + (channels + channel) * 4, <f32>variance);
  }
}

@inline
export function momentsOf(operation: Operation): usize {
  return moments + <usize>(2 * operation.channelsBefore) * 4;
}

/**
 * target = γ·(block − mean)/√(variance + ε) + β with this normalization's moments.
 *
 * @param floor what lower values are raised to: 0 makes it ReLU's output, −∞ leaves them.
 */
export function batchNormalize(
  operation: Operation,
  gamma: usize,
  beta: usize,
  block: usize,
  target: usize,
  floor: f32,
): void {
  const channels = operation.channels;
  const inputRows = operation.inputRows;
  const place = momentsOf(operation);
  const pixel = channels * ROW;
  const end = inputRows * ROW;
  const least = f32x4.splat(floor);
  for (let channel = 0; channel < channels; channel++) {
    const mean = v128.load32_splat(place + channel * 4);
    const variance = <f64>load<f32>(place + (channels + channel) * 4);
    const factor = <f64>load<f32>(gamma + channel * 4) / Math.sqrt(variance + EPSILON);
    const scale = f32x4.splat(<f32>factor);
    const shift = v128.load32_splat(beta + channel * 4);
    for (let row = channel * ROW; row < end; row += pixel) {
      const lower = f32x4.sub(v128.load(block + row), mean);
      const upper = f32x4.sub(v128.load(block + row, VECTOR), mean);
      v128.store(target + row, atLeast(multiplyAdd(lower, scale, shift), least));
      v128.store(target + row, atLeast(multiplyAdd(upper, scale, shift), least), VECTOR);
    }
  }
}

/** The same over all rows of each sample instead (layer normalization), in place. */
export function layerNormalize(operation: Operation, gamma: usize, beta: usize, block: usize): void {
  const channels = operation.channels;
  const inputRows = operation.inputRows;
  const end = inputRows * ROW;
  const share = f32x4.splat(1 / <f32>inputRows);
  for (let half = 0; half < ROW; half += VECTOR) {
    const column = block + half;
    let mean = ZERO;
    for (let row = 0; row < end; row += ROW) mean = f32x4.add(mean, v128.load(column + row));
    mean = f32x4.mul(mean, share);
    let squares = ZERO;
    for (let row = 0; row < end; row += ROW) {
      const x = f32x4.sub(v128.load(column + row), mean);
      squares = multiplyAdd(x, x, squares);
    }
    const variance = multiplyAdd(squares, share, f32x4.splat(<f32>EPSILON));
    const inverse = f32x4.div(f32x4.splat(1), f32x4.sqrt(variance));
    for (let row = 0, channel = 0; row < end; row += ROW) {
      const scale = f32x4.mul(inverse, v128.load32_splat(gamma + channel * 4));
      const x = f32x4.sub(v128.load(column + row), mean);
      v128.store(column + row, multiplyAdd(x, scale, v128.load32_splat(beta + channel * 4)));
      if (++channel == channels) channel = 0;
    }
  }
}
