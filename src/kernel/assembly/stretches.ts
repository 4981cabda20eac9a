// The two passes over some blocks, a chunk at a time, and the stretches that they come in.
import { allocateRows } from "./arena";
import { breathe } from "./breathing";
import {
  clearAlong,
  clearBack,
  finishStatistics,
  measureAlong,
  measureBatch,
  sumsOf,
} from "./batchStatistics";
import { blocks, enterChunk, firstBlock, lending, losing, place, realSamples } from "./chunk";
import { finishConvolutionGradient } from "./convolutionGradient";
import { backToInputAlong, backToParametersAlong, forwardAlong } from "./layeredAlong";
import { backToInput, backToParameters } from "./layeredBackward";
import { forward, placeOf } from "./layeredForward";
import { lossCurvature, lossDerivative } from "./loss";
import { momentsGiven } from "./moments";
import { kernelSums, layeredResult } from "./parameters";
import { lendingBlocks, lossCount, targetsOf } from "./population";
import {
  BATCH_NORMALIZATION,
  CONVOLUTION,
  isNormalization,
  layeredClasses,
  layeredLoss,
  mostConvolutionRows,
  operationAt,
  operationCount,
  outputRows,
} from "./program";
import { ROW } from "./simd";
import { at, traceAt } from "./trace";

/** What convolutions need aside. */
let scratch: usize = 0;
/** A chunk's outputs, for their loss to overwrite. */
let outputs: usize = 0;

// What the present pass was asked for.
let first: i32 = 0;
let end: i32 = 0;
let chunk: i32 = 0;
let parameters: bool = false;
let gaussNewton: bool = false;

export function reserveStretches(mostBlocks: i32): void {
  scratch = allocateRows(1, mostConvolutionRows);
  outputs = allocateRows(mostBlocks, outputRows());
}

/**
 * Sum of the losses of blocks start … start + count − 1, which are all that is held.
 *
 * @param wanted whether the gradient is added to `layeredResult` and the sums that belong to it.
 */
export function valuePass(start: i32, count: i32, chunkBlocks: i32, wanted: bool): f64 {
  first = start;
  end = start + count;
  chunk = chunkBlocks;
  parameters = wanted;
  let from = 0;
  let to = nextWaiting(from);
  while (to < operationCount) {
    for (let more = firstChunk(); more; more = nextChunk()) {
      forwards(from, to);
      if (lending) measureBatch(operationAt(to), placeOf(traceAt(to).input), firstBlock == 0);
    }
    finishStatistics(operationAt(to));
    from = to;
    to = nextWaiting(from + 1);
  }
  let sum: f64 = 0;
  for (let more = firstChunk(); more; more = nextChunk()) {
    forwards(from, to);
    sum += loss();
    backwards(operationCount - 1, from);
  }
  while (waits(from)) {
    const before = waitingBefore(from);
    for (let more = firstChunk(); more; more = nextChunk()) {
      backToInput(from, false, scratch);
      backwards(from - 1, before);
    }
    from = before;
  }
  return sum;
}

/** Adds the product's part of blocks that the other pass has been through; they are all held. */
export function directionPass(start: i32, count: i32, chunkBlocks: i32, linearized: bool): void {
  first = start;
  end = start + count;
  chunk = chunkBlocks;
  gaussNewton = linearized;
  let from = 0;
  let to = nextWaiting(from);
  while (to < operationCount) {
    for (let more = firstChunk(); more; more = nextChunk()) {
      forwardsAlong(from, to);
      const trace = traceAt(to);
      if (lending) measureAlong(operationAt(to), at(trace.inputDot, place), at(trace.kept, place));
    }
    from = to;
    to = nextWaiting(from + 1);
  }
  for (let more = firstChunk(); more; more = nextChunk()) {
    forwardsAlong(from, to);
    lossAlong();
    backwardsAlong(operationCount - 1, from);
  }
  while (waits(from)) {
    const before = waitingBefore(from);
    for (let more = firstChunk(); more; more = nextChunk()) {
      backToInputAs(from);
      backwardsAlong(from - 1, before);
    }
    from = before;
  }
}

/** Whether all chunks wait for each other at an operation. */
function waits(index: i32): bool {
  return !momentsGiven && operationAt(index).kind == BATCH_NORMALIZATION;
}

/** The next such operation from `index` on, or the number of operations. */
function nextWaiting(index: i32): i32 {
  while (index < operationCount && !waits(index)) index++;
  return index;
}

/** The last one before `index`, or 0. */
function waitingBefore(index: i32): i32 {
  do index--;
  while (index > 0 && !waits(index));
  return index;
}

function firstChunk(): bool {
  return chunkFrom(first);
}

function nextChunk(): bool {
  return chunkFrom(firstBlock + blocks);
}

function chunkFrom(start: i32): bool {
  if (start >= end) return false;
  const limit = start < lendingBlocks ? min(lendingBlocks, end) : end;
  enterChunk(start, min(chunk, limit - start), first);
  return true;
}

function forwards(from: i32, to: i32): void {
  for (let index = from; index < to; index++) {
    forward(index, scratch);
    breathe(blocks, operationAt(index).work);
  }
}

function forwardsAlong(from: i32, to: i32): void {
  for (let index = from; index < to; index++) {
    forwardAlong(index, scratch);
    breathe(2 * blocks, operationAt(index).work);
  }
}

/** From operation `from` back to `to`; no further than its parameters where chunks wait. */
function backwards(from: i32, to: i32): void {
  for (let index = from; index >= to; index--) {
    if (parameters || isNormalization(operationAt(index))) backToParameters(index, false, scratch);
    breathe(blocks, operationAt(index).work);
    if (!waits(index)) backToInput(index, false, scratch);
    breathe(blocks, operationAt(index).work);
  }
}

function backwardsAlong(from: i32, to: i32): void {
  for (let index = from; index >= to; index--) {
    if (gaussNewton) backToParameters(index, true, scratch);
    else backToParametersAlong(index, scratch);
    breathe(2 * blocks, operationAt(index).work);
    if (!waits(index)) backToInputAs(index);
    breathe(2 * blocks, operationAt(index).work);
  }
}

function backToInputAs(index: i32): void {
  if (gaussNewton) backToInput(index, true, scratch);
  else backToInputAlong(index, scratch);
}

/** The chunk's losses; their derivative becomes the last operation's. */
function loss(): f64 {
  const trace = traceAt(operationCount - 1);
  const delta = at(trace.delta, place);
  const bytes = <usize>(blocks * outputRows()) * ROW;
  if (!losing) {
    memory.fill(delta, 0, bytes);
    return 0;
  }
  memory.copy(delta, at(trace.output, place), bytes);
  const targets = targetsOf(firstBlock);
  const scale = <f32>(1 / <f64>lossCount);
  return lossDerivative(
    layeredLoss,
    delta,
    targets,
    outputRows(),
    realSamples(),
    layeredClasses,
    scale,
  );
}

/** How the direction changes that derivative, as far as the loss bends. */
function lossAlong(): void {
  const trace = traceAt(operationCount - 1);
  const deltaDot = at(trace.deltaDot, place);
  const bytes = <usize>(blocks * outputRows()) * ROW;
  if (!losing) {
    memory.fill(deltaDot, 0, bytes);
    return;
  }
  memory.copy(outputs, at(trace.output, place), bytes);
  memory.copy(deltaDot, at(trace.outputDot, place), bytes);
  const targets = targetsOf(firstBlock);
  const scale = <f32>(1 / <f64>lossCount);
  lossCurvature(
    layeredLoss,
    outputs,
    deltaDot,
    targets,
    outputRows(),
    realSamples(),
    layeredClasses,
    scale,
  );
}

/** Forgets the sums of the pass before; with given moments, those take their place. */
export function clearStatistics(along: bool): void {
  for (let index = 0; index < operationCount; index++) {
    const operation = operationAt(index);
    if (!isNormalization(operation)) continue;
    if (along) clearAlong(operation);
    else clearBack(operation);
    if (momentsGiven && operation.kind == BATCH_NORMALIZATION) finishStatistics(operation);
  }
}

/** Adds to `layeredResult` what has been summed elsewhere; `sums` names normalizations' sums. */
export function addSumsToResult(sums: i32): void {
  for (let index = 0; index < operationCount; index++) {
    const operation = operationAt(index);
    const channels = operation.channels;
    const first = layeredResult + operation.first;
    if (operation.kind == CONVOLUTION) {
      const points = kernelSums + operation.packedFirst;
      finishConvolutionGradient(points, first, channels, operation.outputs);
    } else if (isNormalization(operation)) {
      const shifts = sumsOf(operation, sums);
      const scales = shifts + channels * 8;
      const second = layeredResult + operation.second;
      for (let c = 0; c < channels; c++) {
        store<f32>(first + c * 4, <f32>load<f64>(scales + c * 8));
        store<f32>(second + c * 4, <f32>load<f64>(shifts + c * 8));
      }
    }
  }
}
