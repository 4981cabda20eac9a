// The R-operator (Pearlmutter 1994) on a network of operations: how a direction v in parameter space
// changes everything that the way there and the way back have left, for the current chunk.
import { sumBackAlong, backThroughBatchAlong, normalizeBatchAlong } from "./batchNormalization";
import { blocks, place } from "./chunk";
import { convolveBoth } from "./convolution";
import { addProduct, product } from "./dense";
import { add, addMultiple, multiply } from "./elementwise";
import { backThroughLayerAlong, normalizeLayerAlong } from "./layerNormalization";
import { addBiasGradient, addKernelGradient, backToInput } from "./layeredBackward";
import { bytesIn, placeOf } from "./layeredForward";
import {
  layeredPoint,
  layeredVector,
  noBias,
  packedPoint,
  packedVector,
  turnedPoint,
  turnedVector,
} from "./parameters";
import { spatialMean } from "./pooling";
import { poolAlong } from "./poolingGradient";
import {
  ACTIVATION,
  ADD_SAVED,
  BATCH_NORMALIZATION,
  CONVOLUTION,
  DENSE,
  LAYER_NORMALIZATION,
  Operation,
  operationAt,
  SAVE,
  SPATIAL_MEAN,
} from "./program";
import { ROW } from "./simd";
import { at, isNothing, Span, Trace, traceAt } from "./trace";

/** 0 for nothing. */
function dotOf(span: Span): usize {
  return isNothing(span) ? 0 : at(span, place);
}

/** How v changes the operation's output. */
export function forwardAlong(index: i32, scratch: usize): void {
  const operation = operationAt(index);
  const trace = traceAt(index);
  const kind = operation.kind;
  const inputDot = dotOf(trace.inputDot);
  const outputDot = dotOf(trace.outputDot);
  if (kind == SAVE || outputDot == 0) return;
  const gamma = layeredPoint + operation.first;
  const gammaDot = layeredVector + operation.first;
  const betaDot = layeredVector + operation.second;
  if (kind == ACTIVATION) {
    multiply(outputDot, inputDot, at(trace.kept, place), bytesIn(operation));
  } else if (kind == ADD_SAVED) {
    const saved = dotOf(trace.savedDot);
    if (saved) add(outputDot, saved, bytesIn(operation));
  } else if (kind == BATCH_NORMALIZATION) {
    const kept = at(trace.kept, place);
    const keptDot = at(trace.keptDot, place);
    normalizeBatchAlong(operation, gamma, gammaDot, betaDot, inputDot, kept, keptDot, outputDot);
  } else if (kind == LAYER_NORMALIZATION) {
    normalizeLayerAlong(
      operation,
      gamma,
      gammaDot,
      betaDot,
      inputDot,
      at(trace.kept, place),
      at(trace.keptDot, place),
      outputDot,
      at(trace.rows, place),
    );
  } else if (kind == DENSE) denseAlong(operation, placeOf(trace.input), inputDot, outputDot);
  else blockwiseAlong(operation, placeOf(trace.input), inputDot, outputDot, scratch);
}

function denseAlong(operation: Operation, input: usize, inputDot: usize, outputDot: usize): void {
  const inputs = operation.inputRows;
  const outputs = operation.outputs;
  const kernel = operation.packedFirst;
  const bias = operation.option ? packedVector + operation.packedSecond : noBias;
  product(packedVector + kernel, bias, input, outputDot, inputs, outputs, blocks);
  if (inputDot) addProduct(packedPoint + kernel, inputDot, outputDot, inputs, outputs, blocks);
}

/** A convolution or a pooling. */
function blockwiseAlong(
  operation: Operation,
  input: usize,
  inputDot: usize,
  outputDot: usize,
  scratch: usize,
): void {
  const kind = operation.kind;
  const kernel = operation.packedFirst;
  for (let block = 0; block < blocks; block++) {
    const offset = block * operation.inputRows * ROW;
    const to = outputDot + block * operation.outputRows * ROW;
    if (kind == CONVOLUTION) {
      convolveBoth(
        packedVector + kernel,
        input + offset,
        packedPoint + kernel,
        inputDot ? inputDot + offset : 0,
        operation.option ? packedVector + operation.packedSecond : noBias,
        noBias,
        to,
        operation.height,
        operation.width,
        operation.channels,
        operation.outputs,
        scratch,
      );
    } else if (kind == SPATIAL_MEAN) spatialMean(operation, inputDot + offset, to);
    else poolAlong(operation, input + offset, inputDot + offset, to);
  }
}

/** How v changes what `backToParameters` adds. */
export function backToParametersAlong(index: i32, scratch: usize): void {
  const operation = operationAt(index);
  const trace = traceAt(index);
  const kind = operation.kind;
  const deltaDot = at(trace.deltaDot, place);
  if (kind == DENSE || kind == CONVOLUTION) {
    addKernelGradient(operation, placeOf(trace.input), deltaDot, scratch);
    addBiasGradient(operation, deltaDot);
    const inputDot = dotOf(trace.inputDot);
    if (inputDot) addKernelGradient(operation, inputDot, at(trace.delta, place), scratch);
  } else if (kind == BATCH_NORMALIZATION || kind == LAYER_NORMALIZATION) {
    const delta = at(trace.delta, place);
    sumBackAlong(operation, delta, deltaDot, at(trace.kept, place), at(trace.keptDot, place));
  }
}

/** How v changes what `backToInput` writes. */
export function backToInputAlong(index: i32, scratch: usize): void {
  const operation = operationAt(index);
  const trace = traceAt(index);
  const kind = operation.kind;
  if (isNothing(trace.inputDeltaDot)) return;
  const deltaDot = at(trace.deltaDot, place);
  const inputDeltaDot = at(trace.inputDeltaDot, place);
  if (kind == ACTIVATION) {
    const slope = at(trace.kept, place);
    const bytes = bytesIn(operation);
    multiply(inputDeltaDot, deltaDot, slope, bytes);
    if (isNothing(trace.bend)) return;
    addMultiple(inputDeltaDot, at(trace.bend, place), at(trace.inputDot, place), bytes);
  } else if (kind == BATCH_NORMALIZATION || kind == LAYER_NORMALIZATION) {
    normalizationBackAlong(operation, trace, deltaDot, inputDeltaDot);
  } else if (kind == DENSE) {
    const from = operation.outputs;
    const to = operation.inputRows;
    const kernel = operation.packedFirst;
    product(turnedPoint + kernel, noBias, deltaDot, inputDeltaDot, from, to, blocks);
    addProduct(turnedVector + kernel, at(trace.delta, place), inputDeltaDot, from, to, blocks);
  } else if (kind == CONVOLUTION) {
    const delta = at(trace.delta, place);
    for (let block = 0; block < blocks; block++) {
      const offset = block * operation.outputRows * ROW;
      convolveBoth(
        turnedPoint + operation.packedFirst,
        deltaDot + offset,
        turnedVector + operation.packedFirst,
        delta + offset,
        noBias,
        noBias,
        inputDeltaDot + block * operation.inputRows * ROW,
        operation.height,
        operation.width,
        operation.outputs,
        operation.channels,
        scratch,
      );
    }
  } else backToInput(index, true, scratch);
}

function normalizationBackAlong(
  operation: Operation,
  trace: Trace,
  deltaDot: usize,
  inputDeltaDot: usize,
): void {
  const gamma = layeredPoint + operation.first;
  const gammaDot = layeredVector + operation.first;
  const delta = at(trace.delta, place);
  const kept = at(trace.kept, place);
  const keptDot = at(trace.keptDot, place);
  const inputDelta = at(trace.inputDelta, place);
  if (operation.kind == BATCH_NORMALIZATION) {
    backThroughBatchAlong(
      operation,
      gamma,
      gammaDot,
      delta,
      deltaDot,
      kept,
      keptDot,
      inputDelta,
      inputDeltaDot,
    );
  } else {
    backThroughLayerAlong(
      operation,
      gamma,
      gammaDot,
      delta,
      deltaDot,
      kept,
      keptDot,
      inputDelta,
      inputDeltaDot,
      at(trace.rows, place),
    );
  }
}
