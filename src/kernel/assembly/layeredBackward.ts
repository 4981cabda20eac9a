// The way back: from the derivative of the loss with respect to an operation's output to that with
// respect to its input and its parameters. With `along`, derivatives are those that a direction in
// parameter space brings about in the outputs, which makes the sum a Gauss–Newton product.
import { backThroughBatch, sumBack } from "./batchNormalization";
import { BACK, BACK_ALONG } from "./batchStatistics";
import { blocks, place } from "./chunk";
import { convolve } from "./convolution";
import { addConvolutionGradient } from "./convolutionGradient";
import { product } from "./dense";
import { multiply, sum } from "./elementwise";
import { backThroughLayer } from "./layerNormalization";
import { bytesIn, placeOf } from "./layeredForward";
import { addOuterProduct, addSums } from "./outerProduct";
import { kernelSums, layeredPoint, layeredResult, noBias, turnedPoint } from "./parameters";
import { poolBack } from "./poolingGradient";
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
} from "./program";
import { ROW } from "./simd";
import { at, isNothing, Trace, traceAt } from "./trace";

/** Adds what the chunk's derivatives at the operation's output contribute to its parameters. */
export function backToParameters(index: i32, along: bool, scratch: usize): void {
  const operation = operationAt(index);
  const trace = traceAt(index);
  const kind = operation.kind;
  const delta = at(along ? trace.deltaDot : trace.delta, place);
  if (kind == DENSE || kind == CONVOLUTION) {
    addKernelGradient(operation, placeOf(trace.input), delta, scratch);
    addBiasGradient(operation, delta);
  } else if (kind == BATCH_NORMALIZATION || kind == LAYER_NORMALIZATION) {
    sumBack(operation, delta, at(trace.kept, place), along ? BACK_ALONG : BACK);
  }
}

export function addKernelGradient(
  operation: Operation,
  input: usize,
  delta: usize,
  scratch: usize,
): void {
  const outputs = operation.outputs;
  if (operation.kind == DENSE) {
    const kernel = layeredResult + operation.first;
    addOuterProduct(input, delta, kernel, operation.inputRows, outputs, blocks);
    return;
  }
  const sums = kernelSums + operation.packedFirst;
  for (let block = 0; block < blocks; block++) {
    addConvolutionGradient(
      input + block * operation.inputRows * ROW,
      delta + block * operation.outputRows * ROW,
      sums,
      operation.height,
      operation.width,
      operation.channels,
      outputs,
      scratch,
    );
  }
}

/** Of a dense layer or a convolution. */
export function addBiasGradient(operation: Operation, delta: usize): void {
  if (!operation.option) return;
  const rows = (blocks * operation.outputRows) / operation.outputs;
  addSums(delta, layeredResult + operation.second, operation.outputs, rows);
}

/** Writes the derivative with respect to the operation's input, unless nobody asks for it. */
export function backToInput(index: i32, along: bool, scratch: usize): void {
  const operation = operationAt(index);
  const trace = traceAt(index);
  const kind = operation.kind;
  const asked = along ? trace.inputDeltaDot : trace.inputDelta;
  if (isNothing(asked) || kind == ADD_SAVED) return;
  const delta = at(along ? trace.deltaDot : trace.delta, place);
  const inputDelta = at(asked, place);
  const gamma = layeredPoint + operation.first;
  if (kind == ACTIVATION) backThroughActivation(operation, trace, delta, inputDelta, along);
  else if (kind == SAVE) {
    const saved = at(along ? trace.savedDeltaDot : trace.savedDelta, place);
    sum(inputDelta, delta, saved, bytesIn(operation));
  } else if (kind == BATCH_NORMALIZATION) {
    const sums = along ? BACK_ALONG : BACK;
    backThroughBatch(operation, gamma, delta, at(trace.kept, place), inputDelta, sums);
  } else if (kind == LAYER_NORMALIZATION) {
    const kept = at(trace.kept, place);
    const rows = at(trace.rows, place);
    backThroughLayer(operation, gamma, delta, kept, inputDelta, rows, !along);
  } else if (kind == DENSE) {
    const kernel = turnedPoint + operation.packedFirst;
    product(kernel, noBias, delta, inputDelta, operation.outputs, operation.inputRows, blocks);
  } else {
    const input = placeOf(trace.input);
    for (let block = 0; block < blocks; block++) {
      const from = delta + block * operation.outputRows * ROW;
      const to = inputDelta + block * operation.inputRows * ROW;
      if (kind == CONVOLUTION) backThroughConvolution(operation, from, to, scratch);
      else poolBack(operation, input + block * operation.inputRows * ROW, from, to);
    }
  }
}

function backThroughConvolution(
  operation: Operation,
  delta: usize,
  inputDelta: usize,
  scratch: usize,
): void {
  convolve(
    turnedPoint + operation.packedFirst,
    noBias,
    noBias,
    delta,
    inputDelta,
    operation.height,
    operation.width,
    operation.outputs,
    operation.channels,
    scratch,
  );
}

function backThroughActivation(
  operation: Operation,
  trace: Trace,
  delta: usize,
  inputDelta: usize,
  along: bool,
): void {
  const bytes = bytesIn(operation);
  if (!along && !isNothing(trace.bend)) {
    const bend = at(trace.bend, place);
    multiply(bend, bend, delta, bytes);
  }
  multiply(inputDelta, delta, at(trace.kept, place), bytes);
}
