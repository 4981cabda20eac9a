// Batch normalization: the mean and variance of every channel over samples and pixels, and what they
// make of a block. Sums are taken in float32 within a block, in float64 over blocks, and of differences
// from a typical value, so that neither many samples nor a mean far from 0 costs digits.
import { allocate, allocateFloats } from "./arena";
import { addDeviations } from "./channelSums";
import { maskLanes } from "./chunk";
import { mostChannels, normalizedChannels, Operation } from "./program";
import { atLeast, BLOCK, multiplyAdd, ROW, VECTOR, ZERO } from "./simd";

export const EPSILON: f64 = 1e-3;

/** Means, then variances, of each normalization in turn: measured, or given from outside. */
export let moments: usize = 0;
/** Whether `moments` are given instead of measured at every point. */
export let momentsGiven: bool = false;

/** Σ(x − c) and Σ(x − c)² per channel so far (f64), of `counted` numbers, and c (f32). */
let sums: usize = 0;
let centers: usize = 0;
let counted: f64 = 0;

export function reserveMoments(given: bool): void {
  momentsGiven = given;
  moments = allocateFloats(2 * normalizedChannels);
  sums = allocate(<u64>mostChannels * 16);
  centers = allocateFloats(mostChannels);
}

export function resetMoments(): void {
  counted = 0;
}

/** Takes in the first `real` samples of a block of pixels × channels rows. */
export function measureMoments(block: usize, pixels: i32, channels: i32, real: i32): void {
  maskLanes(real);
  if (counted == 0) chooseCenters(block, pixels, channels);
  addDeviations(block, centers, channels, pixels, real < BLOCK ? pixels : 0, sums);
  counted += <f64>(pixels * real);
}

/** The means of one block: so near to all samples' that little of the sums cancels. */
function chooseCenters(block: usize, pixels: i32, channels: i32): void {
  memory.fill(centers, 0, <usize>channels * 4);
  memory.fill(sums, 0, <usize>channels * 16);
  addDeviations(block, centers, channels, pixels, 0, sums);
  for (let channel = 0; channel < channels; channel++) {
    const mean = load<f64>(sums + channel * 8) / <f64>(pixels * BLOCK);
    store<f32>(centers + channel * 4, <f32>mean);
  }
  memory.fill(sums, 0, <usize>channels * 16);
}

/** Writes what has been measured to this normalization's place in `moments`. */
export function finishMoments(operation: Operation): void {
  const channels = operation.channels;
  const place = momentsOf(operation);
  for (let channel = 0; channel < channels; channel++) {
    const shift = load<f64>(sums + channel * 8) / counted;
    const square = load<f64>(sums + (channels + channel) * 8) / counted;
    const variance = nonNegative(square - shift * shift);
    store<f32>(place + channel * 4, <f32>(<f64>load<f32>(centers + channel * 4) + shift));
    store<f32>(place + (channels + channel) * 4, <f32>variance);
  }
}

/** What rounding has carried below 0 is 0; NaN stays. */
@inline
export function nonNegative(variance: f64): f64 {
  return variance < 0 ? 0 : variance;
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
