// What batch normalization and its derivatives know of a channel: sums over samples and pixels, taken
// in a chunk at a time, and what follows from them.
import { allocate } from "./arena";
import { addDeviations, addProducts } from "./channelSums";
import { blocks, paddedBlocks } from "./chunk";
import { EPSILON, momentsGiven, momentsOf, nonNegative } from "./moments";
import { momentCount } from "./population";
import { Operation } from "./program";
import { BLOCK } from "./simd";

// Pairs of sums per channel (f64): of what is normalized, and of the derivatives that come back.
const DEVIATION: i32 = 0;
export const BACK: i32 = 2;
export const ALONG: i32 = 4;
export const BACK_ALONG: i32 = 6;
const SUMS: i32 = 8;
// Behind them per channel (f32): what deviations are taken from, μ, r.
const CENTER: i32 = 0;
export const MEAN: i32 = 1;
export const INVERSE: i32 = 2;
const CONSTANTS: i32 = 3;

export function reserveStatistics(operation: Operation): void {
  operation.statistics = allocate(<u64>operation.channels * (SUMS * 8 + CONSTANTS * 4));
}

/** The pair of sums that begins at `index`. */
export function sumsOf(operation: Operation, index: i32): usize {
  return operation.statistics + <usize>(index * operation.channels) * 8;
}

export function constantsOf(operation: Operation, index: i32): usize {
  const behind = operation.statistics + <usize>(SUMS * operation.channels) * 8;
  return behind + <usize>(index * operation.channels) * 4;
}

function clearSums(operation: Operation, index: i32): void {
  memory.fill(sumsOf(operation, index), 0, <usize>operation.channels * 16);
}

@inline
export function pixelsOf(operation: Operation): i32 {
  return operation.inputRows / operation.channels;
}

/** Forgets the derivatives that came back. */
export function clearBack(operation: Operation): void {
  clearSums(operation, BACK);
}

/** Takes in what is to be normalized; `first` for the first chunk. */
export function measureBatch(operation: Operation, x: usize, first: bool): void {
  const centers = constantsOf(operation, CENTER);
  const channels = operation.channels;
  const pixels = pixelsOf(operation);
  if (first) {
    chooseCenters(operation, x);
    clearSums(operation, DEVIATION);
  }
  addDeviations(
    x,
    centers,
    channels,
    blocks * pixels,
    paddedBlocks * pixels,
    sumsOf(operation, DEVIATION),
  );
}

/** The means of one block: so near to μ that little of the deviations' sums cancels. */
function chooseCenters(operation: Operation, x: usize): void {
  const centers = constantsOf(operation, CENTER);
  const sums = sumsOf(operation, DEVIATION);
  const channels = operation.channels;
  const pixels = pixelsOf(operation);
  clearSums(operation, DEVIATION);
  addProducts(x, x, channels, pixels, 0, sums);
  const share: f64 = 1 / <f64>(pixels * BLOCK);
  for (let c = 0; c < channels; c++) {
    store<f32>(centers + c * 4, <f32>(load<f64>(sums + c * 8) * share));
  }
}

/** Turns what has been measured, or the given moments, into μ and r. */
export function finishStatistics(operation: Operation): void {
  const channels = operation.channels;
  const given = momentsOf(operation);
  const sums = sumsOf(operation, DEVIATION);
  const share = shareOf(operation);
  for (let c = 0; c < channels; c++) {
    let mean: f64;
    let variance: f64;
    if (momentsGiven) {
      mean = load<f32>(given + c * 4);
      variance = load<f32>(given + (channels + c) * 4);
    } else {
      const shift = load<f64>(sums + c * 8) * share;
      const square = load<f64>(sums + (channels + c) * 8) * share;
      mean = <f64>load<f32>(constantsOf(operation, CENTER) + c * 4) + shift;
      variance = nonNegative(square - shift * shift);
    }
    store<f32>(constantsOf(operation, MEAN) + c * 4, <f32>mean);
    store<f32>(constantsOf(operation, INVERSE) + c * 4, <f32>(1 / Math.sqrt(variance + EPSILON)));
  }
}

/** 1/N; 0 where moments are given, on which nothing depends. */
export function shareOf(operation: Operation): f64 {
  return momentsGiven ? 0 : 1 / (<f64>momentCount() * <f64>pixelsOf(operation));
}

/** Takes in ẋ: Σẋ and Σx̂ẋ over what lends its moments. */
export function measureAlong(operation: Operation, xDot: usize, normalized: usize): void {
  const pixels = pixelsOf(operation);
  addProducts(
    xDot,
    normalized,
    operation.channels,
    blocks * pixels,
    paddedBlocks * pixels,
    sumsOf(operation, ALONG),
  );
}

/** Forgets ẋ and the derivatives along the direction before. */
export function clearAlong(operation: Operation): void {
  clearSums(operation, ALONG);
  clearSums(operation, BACK_ALONG);
}
