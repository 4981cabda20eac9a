// Gradients of a network of operations, and products with its Hessian and Gauss–Newton matrix. Chunks
// of blocks go there and back while they lie in cache. Batch normalization with the samples' own
// statistics makes all chunks wait for each other, there and back, so that a pass comes in stretches
// from one such operation to the next. What a point's passes leave is kept for as many products as
// are asked for, unless it is too much.
import { mark, releaseAbove } from "./arena";
import { BACK, BACK_ALONG, reserveStatistics } from "./batchStatistics";
import { resetCorrect } from "./loss";
import { momentsGiven, reserveMoments } from "./moments";
import {
  clearResult,
  packedVector,
  packPoint,
  packVector,
  reserveParameters,
  turnedVector,
} from "./parameters";
import {
  blockTotal,
  choosePopulation,
  gatherPopulation,
  layeredBatch,
  lendingBlocks,
  lossCount,
  reserveBatch,
  reservePopulation,
} from "./population";
import {
  isNormalization,
  layeredBlockCount,
  layeredSampleCount,
  normalizedChannels,
  operationAt,
  operationCount,
  reservePacking,
} from "./program";
import { BLOCK, ROW } from "./simd";
import { reserveSteps } from "./steps";
import { addSumsToResult, clearStatistics, directionPass, reserveStretches, valuePass } from "./stretches";
import { layTraces } from "./trace";

/** A chunk's arrays stay in the second-level cache. */
const CHUNK_BYTES: i32 = 512 * 1024;
const MOST_BLOCKS: i32 = 16;
/** What a point's passes leave is kept up to this size. */
const MOST_KEPT_BYTES: f64 = 128 * 1024 * 1024;
/** Arrays that an operation leaves at most, each as large as what it puts out. */
const ARRAYS: i32 = 4;

let bottom: usize = 0;
let mostBlocks: i32 = 0;
/** Bytes per block of all arrays that operations leave at most. */
let blockBytes: f64 = 0;

/** Blocks that go through the operations together, and blocks held in memory at a time. */
let chunk: i32 = 0;
let held: i32 = 0;

/** Ends the description. `given`: moments are written to `moments` instead of measured. */
export function reserveLayeredDerivatives(given: bool): void {
  reserveMoments(given);
  reserveParameters();
  reserveBatch();
  reserveSteps(packedVector, turnedVector);
  for (let index = 0; index < operationCount; index++) {
    const operation = operationAt(index);
    blockBytes += <f64>ARRAYS * <f64>operation.outputRows * <f64>ROW;
    if (isNormalization(operation)) reserveStatistics(operation);
  }
  mostBlocks = <i32>min<f64>(<f64>MOST_BLOCKS, max<f64>(1, <f64>CHUNK_BYTES / blockBytes));
  reserveStretches(mostBlocks);
  bottom = mark();
  reserveLargestPasses();
}

/** Makes sure of the memory for every call there can be, so that none finds too little. */
function reserveLargestPasses(): void {
  lay(layeredSampleCount, true);
  reservePacking();
  // Where not everything is kept, fewer samples may take more: as many as are kept.
  const most = <i32>min<f64>(<f64>layeredBlockCount, MOST_KEPT_BYTES / blockBytes - <f64>lendingBlocks);
  if (most < 1) return;
  lay(most * BLOCK, true);
  reservePacking();
}

/** Writes ∇L at `layeredResult` and returns L: of the first `batchCount` of a batch, of all for 0. */
export function layeredGradient(batchCount: i32): f64 {
  return gradientOverBatch(layeredBatch, batchCount);
}

/** The same, of the batch whose indices are there. */
export function gradientOverBatch(indices: usize, batchCount: i32): f64 {
  begin(indices, batchCount, false);
  let sum: f64 = 0;
  for (let first = 0; first < blockTotal; first += held) {
    sum += valuePass(first, min(held, blockTotal - first), chunk, true);
  }
  addSumsToResult(BACK);
  return sum / lossCount;
}

/**
 * Writes the product of H, or with `gaussNewton` of G, with `layeredVector` at `layeredResult`.
 * With `again`, θ and samples are those of the last call, which was of this function too.
 */
export function layeredCurvature(batchCount: i32, gaussNewton: bool, again: bool): void {
  const kept = again && held >= blockTotal;
  if (!kept) begin(layeredBatch, batchCount, true);
  packVector();
  clearResult();
  clearStatistics(true);
  for (let first = 0; first < blockTotal; first += held) {
    const count = min(held, blockTotal - first);
    if (!kept) valuePass(first, count, chunk, false);
    directionPass(first, count, chunk, gaussNewton);
  }
  addSumsToResult(BACK_ALONG);
}

function begin(indices: usize, batchCount: i32, curvature: bool): void {
  lay(batchCount, curvature);
  gatherPopulation(indices, batchCount);
  packPoint();
  clearResult();
  clearStatistics(false);
  resetCorrect();
}

/** Makes room for all that a call leaves. */
function lay(batchCount: i32, curvature: bool): void {
  releaseAbove(bottom);
  choosePopulation(batchCount);
  reservePopulation(batchCount);
  const waits = normalizedChannels > 0 && !momentsGiven;
  const all = waits || (curvature && blockBytes * <f64>blockTotal <= MOST_KEPT_BYTES);
  chunk = min(mostBlocks, blockTotal);
  held = all ? blockTotal : chunk;
  layTraces(held, chunk, waits, curvature);
}
