// A network of any layers as a list of operations on one block of samples at a time, [rows][8], where
// images are [height][width][channels] rows; and the samples of this instance.
import { allocate, allocateRows, requireRoom } from "./arena";
import {
  convolutionRows,
  packConvolution,
  packedKernelBytes,
  reservePackingOf,
  SIDE,
} from "./convolution";
import { breathe } from "./breathing";
import { packKernel } from "./panels";
import { BLOCK, ROW } from "./simd";

export const CONVOLUTION: i32 = 0;
export const DENSE: i32 = 1;
export const BATCH_NORMALIZATION: i32 = 2;
export const LAYER_NORMALIZATION: i32 = 3;
export const ACTIVATION: i32 = 4;
export const AVERAGE_POOLING: i32 = 5;
export const MAX_POOLING: i32 = 6;
export const SPATIAL_MEAN: i32 = 7;
/** Begins and ends a residual branch. */
export const SAVE: i32 = 8;
export const ADD_SAVED: i32 = 9;

@unmanaged
export class Operation {
  kind: i32;
  // Of the input.
  height: i32;
  width: i32;
  channels: i32;
  /** Channels that come out. */
  outputs: i32;
  /** Which activation, or whether there is a bias. */
  option: i32;
  /** Rows that go in and come out. */
  inputRows: i32;
  outputRows: i32;
  /** Multiply-adds of one sample, about. */
  work: i32;
  // Offsets of the kernel or γ and of the bias or β, in bytes: in θ and in a packed vector.
  first: usize;
  second: usize;
  packedFirst: usize;
  packedSecond: usize;
  packedEnd: usize;
  /** Channels of the batch normalizations before this one. */
  channelsBefore: i32;
  /** What derivatives of a normalization need per channel (batchNormalization.ts). */
  statistics: usize;
}

let operations: usize = 0;
export let operationCount: i32 = 0;
export let layeredParameterCount: i32 = 0;
/** Of a packed parameter vector. */
export let packedBytes: usize = 0;
/** Of all batch normalizations. */
export let normalizedChannels: i32 = 0;
export let mostRows: i32 = 0;
/** Rows that convolutions need aside. */
export let mostConvolutionRows: i32 = 0;
export let mostChannels: i32 = 0;

export let layeredLoss: i32 = 0;
export let layeredClasses: bool = false;

export let layeredSampleCount: i32 = 0;
export let layeredBlockCount: i32 = 0;
/** [blocks][rows][8]; the last block is padded with copies of the last sample. */
export let layeredInputs: usize = 0;
/** Class indices (i32) [blocks][8], or values [blocks][outputs][8]. */
export let layeredTargets: usize = 0;

export function operationAt(index: i32): Operation {
  return changetype<Operation>(operations + <usize>index * offsetof<Operation>());
}

export function isNormalization(operation: Operation): bool {
  const kind = operation.kind;
  return kind == BATCH_NORMALIZATION || kind == LAYER_NORMALIZATION;
}

/** Rows that the network takes and gives. */
export function inputRows(): i32 {
  return operationAt(0).inputRows;
}
export function outputRows(): i32 {
  return operationAt(operationCount - 1).outputRows;
}

/** Floats of target per block. */
export function layeredTargetStride(): i32 {
  return layeredClasses ? BLOCK : outputRows() * BLOCK;
}

/** Begins the description of a network of `count` operations; `addOperation` follows for each. */
export function describeLayers(count: i32, lossKind: i32, classes: bool): void {
  operations = allocate(<u64>count * offsetof<Operation>());
  layeredLoss = lossKind;
  layeredClasses = classes;
}

export function addOperation(
  kind: i32,
  height: i32,
  width: i32,
  channels: i32,
  outputs: i32,
  option: i32,
): void {
  const operation = operationAt(operationCount++);
  operation.kind = kind;
  operation.height = height;
  operation.width = width;
  operation.channels = channels;
  operation.outputs = outputs;
  operation.option = option;
  operation.inputRows = height * width * channels;
  operation.outputRows = rowsOut(operation);
  operation.channelsBefore = normalizedChannels;
  if (kind == CONVOLUTION) {
    const size = SIDE * SIDE * channels * outputs;
    addParameters(operation, size, option ? outputs : 0, packedKernelBytes(channels, outputs));
    const there = convolutionRows(height, channels, outputs);
    const back = convolutionRows(height, outputs, channels);
    mostConvolutionRows = max(mostConvolutionRows, max(there, back));
  } else if (kind == DENSE) {
    const size = operation.inputRows * outputs;
    addParameters(operation, size, option ? outputs : 0, <usize>size * 4);
  } else if (kind == BATCH_NORMALIZATION || kind == LAYER_NORMALIZATION) {
    addParameters(operation, channels, channels, <usize>channels * 4);
    if (kind == BATCH_NORMALIZATION) normalizedChannels += channels;
  }
  operation.work = max(operation.inputRows, operation.outputRows);
  if (kind == DENSE) operation.work = operation.inputRows * outputs;
  if (kind == CONVOLUTION) operation.work = operation.outputRows * SIDE * SIDE * channels;
  mostRows = max(mostRows, max(operation.inputRows, operation.outputRows));
  requireRoom(<u64>mostRows * ROW);
  mostChannels = max(mostChannels, max(channels, outputs));
}

/** Gives an operation two tensors; `packedSize` is what the first one takes when packed, in bytes. */
function addParameters(operation: Operation, first: i32, second: i32, packedSize: usize): void {
  requireRoom(<u64>packedBytes + <u64>packedSize + <u64>second * 4);
  operation.first = <usize>layeredParameterCount * 4;
  operation.second = operation.first + <usize>first * 4;
  operation.packedFirst = packedBytes;
  operation.packedSecond = packedBytes + packedSize;
  layeredParameterCount += first + second;
  packedBytes = operation.packedSecond + <usize>second * 4;
  operation.packedEnd = packedBytes;
}

function rowsOut(operation: Operation): i32 {
  const kind = operation.kind;
  const height = operation.height;
  const width = operation.width;
  const channels = operation.channels;
  const outputs = operation.outputs;
  if (kind == CONVOLUTION) return height * width * outputs;
  if (kind == DENSE) return outputs;
  if (kind == AVERAGE_POOLING || kind == MAX_POOLING) return (height / 2) * (width / 2) * channels;
  if (kind == SPATIAL_MEAN) return channels;
  return operation.inputRows;
}

/** Makes room for samples, to be written at `layeredInputs` and `layeredTargets`. */
export function reserveLayeredSamples(count: i32): void {
  layeredSampleCount = count;
  layeredBlockCount = (count + BLOCK - 1) / BLOCK;
  layeredInputs = allocateRows(layeredBlockCount, inputRows());
  layeredTargets = allocateRows(layeredBlockCount, layeredTargetStride() / BLOCK);
}

/** Makes sure of the room that packing takes for a while, above everything else. */
export function reservePacking(): void {
  for (let index = 0; index < operationCount; index++) {
    const operation = operationAt(index);
    if (operation.kind == CONVOLUTION) reservePackingOf(operation.channels, operation.outputs);
  }
}

/** Packs the kernels of a parameter vector into panels and copies the rest. */
export function packOperations(parameters: usize, packed: usize): void {
  for (let index = 0; index < operationCount; index++) {
    const operation = operationAt(index);
    const from = parameters + operation.first;
    const to = packed + operation.packedFirst;
    const channels = operation.channels;
    const outputs = operation.outputs;
    if (operation.kind == CONVOLUTION) packConvolution(from, to, channels, outputs);
    else if (operation.kind == DENSE) packKernel(from, to, operation.inputRows, outputs);
    else memory.copy(to, from, operation.second - operation.first);
    const rest = operation.packedEnd - operation.packedSecond;
    memory.copy(packed + operation.packedSecond, parameters + operation.second, rest);
    breathe(1, <i32>((operation.packedEnd - operation.packedFirst) / 4));
  }
}
