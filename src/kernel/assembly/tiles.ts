// Walks over the samples, all of them or a batch, a tile at a time.
import { allocate, allocateFloats, allocateRows } from "./arena";
import {
  classification,
  gradientBlocks,
  inputs,
  layerAt,
  sampleCount,
  targetStride,
  targets,
} from "./network";
import { apartBytes, gatherApart, gatherSamples, setApart } from "./samples";
import { BLOCK } from "./simd";

/** [blocks][features][8] and the targets of the current tile. */
export let tileInputs: usize = 0;
export let tileTargets: usize = 0;
/** Blocks of the current tile, and how many samples in them are real. */
export let tileBlocks: i32 = 0;
export let tileCount: i32 = 0;
/** How many blocks the tiles before had. */
export let tileFirst: i32 = 0;

/** Where a batch's samples are gathered. */
let gatheredInputs: usize = 0;
let gatheredTargets: usize = 0;

/** Inputs are copied for that, each sample's apart from the others', up to this size. */
const MOST_APART_BYTES: u64 = 32 * 1024 * 1024;
/** Where to, at the first batch; 0 where they are too many. */
let inputsApart: usize = 0;
let areApart: bool = false;

let batch: usize = 0;
let total: i32 = 0;
let position: i32 = 0;
let largest: i32 = 0;

/** Makes room for gathering; after `reserveSamples`. */
export function reserveTile(): void {
  gatheredInputs = allocateRows(gradientBlocks, layerAt(0).inputs);
  gatheredTargets = allocateFloats(gradientBlocks * targetStride());
  const bytes = <u64>apartBytes(layerAt(0).inputs) * <u64>sampleCount;
  if (bytes <= MOST_APART_BYTES) inputsApart = allocate(bytes);
}

/** Starts over the samples whose indices (i32) stand at `indices`, or over all if `count` is 0. */
export function startTiles(indices: usize, count: i32, blocksPerTile: i32): void {
  batch = count ? indices : 0;
  total = count ? count : sampleCount;
  position = 0;
  largest = blocksPerTile * BLOCK;
}

/** Moves to the next tile; false if there is none. */
export function nextTile(): bool {
  if (position >= total) return false;
  tileCount = min(largest, total - position);
  tileFirst = position / BLOCK;
  tileBlocks = (tileCount + BLOCK - 1) / BLOCK;
  if (batch) {
    gather(batch + position * 4);
    tileInputs = gatheredInputs;
    tileTargets = gatheredTargets;
  } else {
    tileInputs = inputs + <usize>(tileFirst * BLOCK * layerAt(0).inputs) * 4;
    tileTargets = targets + <usize>(tileFirst * targetStride()) * 4;
  }
  position += tileCount;
  return true;
}

function gather(indices: usize): void {
  const rows = layerAt(0).inputs;
  const targetRows = classification ? 1 : targetStride() / BLOCK;
  if (inputsApart) {
    if (!areApart) setApart(inputs, rows, sampleCount, inputsApart);
    areApart = true;
    gatherApart(inputsApart, rows, indices, tileCount, gatheredInputs);
  } else gatherSamples(inputs, rows, indices, tileCount, gatheredInputs);
  gatherSamples(targets, targetRows, indices, tileCount, gatheredTargets);
}
