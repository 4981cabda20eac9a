// The loss of a network of operations at many points θ₀ + Σ_k c_k·d_k. A block of samples goes
// through as many operations as it can while it lies in cache. Batch normalization with the samples'
// own statistics is where every block must wait for all others: what it measures is kept in memory
// between two such stretches.
import { activate, RELU } from "./activation";
import { allocate, allocateFloats, allocateRows, mark, releaseAbove } from "./arena";
import { breathe } from "./breathing";
import { convolve } from "./convolution";
import { product } from "./dense";
import { add, combine } from "./elementwise";
import { correctCount, lossSum, resetCorrect } from "./loss";
import { reserveProducts } from "./keptProducts";
import {
  batchNormalize,
  finishMoments,
  layerNormalize,
  measureMoments,
  momentsGiven,
  reserveMoments,
  resetMoments,
} from "./moments";
import { combineParameters, multiplyAll } from "./points";
import { pool, spatialMean } from "./pooling";
import {
  ACTIVATION,
  ADD_SAVED,
  BATCH_NORMALIZATION,
  CONVOLUTION,
  DENSE,
  inputRows,
  LAYER_NORMALIZATION,
  layeredBlockCount,
  layeredClasses,
  layeredInputs,
  layeredLoss,
  layeredParameterCount,
  layeredSampleCount,
  layeredTargetStride,
  layeredTargets,
  mostChannels,
  mostRows,
  mostConvolutionRows,
  operationAt,
  operationCount,
  outputRows,
  packedBytes,
  packOperations,
  reservePacking,
  SAVE,
  SPATIAL_MEAN,
} from "./program";
import { BLOCK, ROW } from "./simd";

let bottom: usize = 0;
let directions: i32 = 0;
/** θ₀ and the directions, packed, `stride` bytes apart. */
let packed: usize = 0;
let stride: usize = 0;
/** Parameters of the current point, packed. */
let point: usize = 0;
/** Its coefficients. */
let coefficients: usize = 0;
/** What a first dense layer makes of the samples by θ₀ and by the directions; 0 where not kept. */
let products: usize = 0;
let productBytes: usize = 0;

/** Where parameter vectors come in, [P]. */
export let layeredTheta: usize = 0;
/** [points][directions], then where a loss and an accuracy per point are written. */
export let layeredCoefficients: usize = 0;
export let layeredLosses: usize = 0;
export let layeredAccuracies: usize = 0;

// One block each: activations in turn, and what a convolution needs aside.
let even: usize = 0;
let odd: usize = 0;
let scratch: usize = 0;
/** Stands in for a bias that is not there. */
let zeros: usize = 0;
// All blocks, where there are measured moments: what is to be normalized, and what is to be added
// behind a residual branch. One block otherwise.
let waiting: usize = 0;
let saved: usize = 0;
let blockBytes: usize = 0;
let keepsBlocks: bool = false;

/** Ends the description. `given`: moments are written to `moments` instead of measured. */
export function reserveLayers(given: bool): void {
  reserveMoments(given);
  layeredTheta = allocateFloats(layeredParameterCount);
  blockBytes = <usize>mostRows * ROW;
  keepsBlocks = nextMeasured(0) < operationCount;
  even = allocateRows(1, mostRows);
  odd = allocateRows(1, mostRows);
  scratch = allocateRows(1, mostConvolutionRows);
  zeros = allocateFloats(mostChannels);
  memory.fill(zeros, 0, <usize>mostChannels * 4);
  const kept = keepsBlocks ? layeredBlockCount : 1;
  waiting = allocateRows(kept, mostRows);
  saved = allocateRows(kept, mostRows);
}

/** Makes room for a plane of `count` directions, and for up to `points` points per call. */
export function reserveLayeredPlane(count: i32, points: i32): void {
  if (bottom) releaseAbove(bottom);
  else bottom = mark();
  directions = count;
  stride = (packedBytes + 63) & ~63;
  packed = allocate(<u64>stride * <u64>(count + 1));
  point = allocate(stride);
  layeredCoefficients = allocateFloats(points * count);
  layeredLosses = allocateFloats(points);
  layeredAccuracies = allocateFloats(points);
  const first = operationAt(0);
  productBytes = <usize>(layeredBlockCount * first.outputRows) * ROW;
  products = first.kind == DENSE ? reserveProducts(first.inputRows, productBytes, count) : 0;
  reservePacking();
}

/** Takes the parameter vector at `layeredTheta` as θ₀ (slot 0) or as direction slot − 1. */
export function packLayered(slot: i32): void {
  const vector = packed + <usize>slot * stride;
  packOperations(layeredTheta, vector);
  if (!products) return;
  const first = operationAt(0);
  const bias = first.option ? vector + first.packedSecond : zeros;
  const target = products + <usize>slot * productBytes;
  const outputs = first.outputs;
  multiplyAll(vector, bias, layeredInputs, target, first.inputRows, outputs, layeredBlockCount);
}

/** Evaluates the first `count` points. */
export function evaluateLayeredPoints(count: i32): void {
  for (let p = 0; p < count; p++) {
    coefficients = layeredCoefficients + <usize>(p * directions) * 4;
    const skipped = products ? operationAt(0).packedEnd : 0;
    const bytes = packedBytes - skipped;
    combineParameters(point + skipped, packed + skipped, stride, coefficients, directions, bytes);
    resetCorrect();
    const mean = forward() / layeredSampleCount;
    store<f32>(layeredLosses + p * 4, <f32>mean);
    const known = layeredClasses && mean == mean;
    const accuracy = known ? <f32>correctCount() / <f32>layeredSampleCount : NaN;
    store<f32>(layeredAccuracies + p * 4, <f32>accuracy);
  }
}

/** The next batch normalization, from operation `from` on, that must wait for all blocks. */
function nextMeasured(from: i32): i32 {
  let index = from;
  if (momentsGiven) return operationCount;
  while (index < operationCount && operationAt(index).kind != BATCH_NORMALIZATION) index++;
  return index;
}

/** Sum of the losses at the current point. */
function forward(): f64 {
  let start = 0;
  let end = nextMeasured(0);
  while (end < operationCount) {
    const measured = operationAt(end);
    const channels = measured.channels;
    resetMoments();
    for (let block = 0; block < layeredBlockCount; block++) {
      const current = runOperations(start, end, block);
      measureMoments(current, measured.inputRows / channels, channels, realSamples(block));
      const kept = waiting + <usize>block * blockBytes;
      if (current != kept) memory.copy(kept, current, <usize>measured.inputRows * ROW);
    }
    finishMoments(measured);
    start = end;
    end = nextMeasured(start + 1);
  }
  let sum: f64 = 0;
  for (let block = 0; block < layeredBlockCount; block++) {
    const outputs = runOperations(start, end, block);
    const targets = layeredTargets + <usize>(block * layeredTargetStride()) * 4;
    const real = realSamples(block);
    sum += lossSum(layeredLoss, outputs, targets, outputRows(), real, layeredClasses);
  }
  return sum;
}

/** How many samples of a block are no padding. */
function realSamples(block: i32): i32 {
  return min(BLOCK, layeredSampleCount - block * BLOCK);
}

function isRelu(index: i32): bool {
  const operation = operationAt(index);
  return operation.kind == ACTIVATION && operation.option == RELU;
}

/** Takes a block from operation `start` to before `end`; returns where it is then. */
function runOperations(start: i32, end: i32, block: i32): usize {
  let current = even;
  let from = start;
  const place = keepsBlocks ? <usize>block * blockBytes : 0;
  if (start == 0 && products) {
    const bytes = <usize>operationAt(0).outputRows * ROW;
    const all = products + <usize>block * bytes;
    // Where it is to be kept, if the next operation waits for it.
    if (end == 1 && end < operationCount) current = waiting + place;
    combine(current, all, productBytes, coefficients, directions, bytes);
    from = 1;
  } else if (start == 0) {
    const bytes = <usize>inputRows() * ROW;
    memory.copy(current, layeredInputs + <usize>block * bytes, bytes);
  }
  for (let index = from; index < end; index++) {
    const operation = operationAt(index);
    const kind = operation.kind;
    const first = point + operation.packedFirst;
    const second = point + operation.packedSecond;
    const bytes = <usize>operation.inputRows * ROW;
    // What a measured normalization waits for is made where it is to be kept.
    const last = index + 1 == end && end < operationCount;
    const other = last ? waiting + place : current == even ? odd : even;
    if (kind == BATCH_NORMALIZATION) {
      const source = momentsGiven ? current : waiting + place;
      const rectified = index + 1 < end && isRelu(index + 1);
      const floor = rectified ? 0 : -Infinity;
      batchNormalize(operation, first, second, source, current, <f32>floor);
      if (rectified) index++;
    } else if (kind == LAYER_NORMALIZATION) {
      layerNormalize(operation, first, second, current);
    } else if (kind == ACTIVATION) {
      activate(operation.option, current, bytes);
    } else if (kind == SAVE) {
      memory.copy(saved + place, current, bytes);
    } else if (kind == ADD_SAVED) {
      add(current, saved + place, bytes);
    } else {
      const bias = operation.option ? second : zeros;
      const outputs = operation.outputs;
      if (kind == CONVOLUTION) {
        const height = operation.height;
        const width = operation.width;
        const channels = operation.channels;
        convolve(
          first,
          bias,
          zeros,
          current,
          other,
          height,
          width,
          channels,
          outputs,
          scratch,
        );
      } else if (kind == DENSE) {
        product(first, bias, current, other, operation.inputRows, outputs, 1);
      } else if (kind == SPATIAL_MEAN) spatialMean(operation, current, other);
      else pool(operation, current, other);
      breathe(1, operation.work);
      current = other;
    }
  }
  return current;
}
