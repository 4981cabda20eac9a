// The samples that a pass over a network of operations takes, in blocks: first those that only lend
// batch normalization their moments, then those whose losses are summed, all of them or a batch.
import { allocateFloats, allocateRows } from "./arena";
import {
  inputRows,
  layeredInputs,
  layeredSampleCount,
  layeredTargetStride,
  layeredTargets,
} from "./program";
import { gatherSamples } from "./samples";
import { BLOCK, ROW } from "./simd";
import { LEAST_INDICES } from "./steps";

/** Samples that only lend their moments, and where their inputs are. */
let lendingCount: i32 = 0;
export let lendingBlocks: i32 = 0;
export let lendingInputs: usize = 0;

/** Samples whose losses are summed. */
export let lossCount: i32 = 0;
/** Blocks of both kinds. */
export let blockTotal: i32 = 0;
/** Indices (i32) of batches, one after the other. */
export let layeredBatch: usize = 0;
/** So many there may be. */
export let mostLayeredIndices: i32 = 0;

let lossInputs: usize = 0;
let lossTargets: usize = 0;

/** Makes room for the inputs of `count` samples that lend their moments. */
export function reserveLending(count: i32): void {
  lendingCount = count;
  lendingBlocks = (count + BLOCK - 1) / BLOCK;
  lendingInputs = allocateRows(lendingBlocks, inputRows());
}

export function reserveBatch(): void {
  mostLayeredIndices = max(LEAST_INDICES, layeredSampleCount);
  layeredBatch = allocateFloats(mostLayeredIndices);
}

/** Takes `count` samples of a batch, or all if it is 0. */
export function choosePopulation(count: i32): void {
  lossCount = count ? count : layeredSampleCount;
  blockTotal = lendingBlocks + (lossCount + BLOCK - 1) / BLOCK;
}

/** Makes room for what `choosePopulation` chose, which must last until the next choice. */
export function reservePopulation(count: i32): void {
  lossInputs = layeredInputs;
  lossTargets = layeredTargets;
  if (count == 0) return;
  const blocks = blockTotal - lendingBlocks;
  lossInputs = allocateRows(blocks, inputRows());
  lossTargets = allocateRows(blocks, layeredTargetStride() / BLOCK);
}

/** Gathers it there, by the indices of a batch. */
export function gatherPopulation(indices: usize, count: i32): void {
  if (count == 0) return;
  const rows = inputRows();
  const targetRows = layeredTargetStride() / BLOCK;
  gatherSamples(layeredInputs, rows, indices, count, lossInputs);
  gatherSamples(layeredTargets, targetRows, indices, count, lossTargets);
}

export function inputsOf(block: i32): usize {
  const bytes = <usize>inputRows() * ROW;
  if (block < lendingBlocks) return lendingInputs + <usize>block * bytes;
  return lossInputs + <usize>(block - lendingBlocks) * bytes;
}

export function targetsOf(block: i32): usize {
  return lossTargets + <usize>((block - lendingBlocks) * layeredTargetStride()) * 4;
}

/** How many samples of a block are no padding. */
export function realSamplesOf(block: i32): i32 {
  if (block < lendingBlocks) return min(BLOCK, lendingCount - block * BLOCK);
  return min(BLOCK, lossCount - (block - lendingBlocks) * BLOCK);
}

/** Whether a block's samples are among those whose moments normalize. */
export function lends(block: i32): bool {
  return lendingBlocks == 0 || block < lendingBlocks;
}

/** Samples whose moments normalize. */
export function momentCount(): i32 {
  return lendingBlocks ? lendingCount : lossCount;
}
