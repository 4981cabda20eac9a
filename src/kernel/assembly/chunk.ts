// The blocks that go through the operations together just now.
import {
  lendingBlocks,
  lends,
  realSamplesOf,
} from "./population";
import { BLOCK, lanesBelow, ZERO } from "./simd";

/** The first of them, of all and of those held in memory. */
export let firstBlock: i32 = 0;
export let place: i32 = 0;
export let blocks: i32 = 0;
/** Whether their moments count; whether their losses do. */
export let lending: bool = false;
export let losing: bool = false;
/** How many are padded, at most the last one; the lanes of its samples that are real. */
export let paddedBlocks: i32 = 0;
export let lowerReal: v128 = ZERO;
export let upperReal: v128 = ZERO;

/** Blocks first … first + count − 1, all of them lending their moments or all of them not. */
export function enterChunk(first: i32, count: i32, firstHeld: i32): void {
  firstBlock = first;
  place = first - firstHeld;
  blocks = count;
  lending = lends(first);
  losing = first >= lendingBlocks;
  const real = realSamplesOf(first + count - 1);
  paddedBlocks = real < BLOCK ? 1 : 0;
  maskLanes(real);
}

/** Makes the masks of a block's first `real` samples. */
export function maskLanes(real: i32): void {
  lowerReal = lanesBelow(0, real);
  upperReal = lanesBelow(4, real);
}

/** Samples that are no padding. */
export function realSamples(): i32 {
  return (blocks - 1) * BLOCK + realSamplesOf(firstBlock + blocks - 1);
}
