// Which rectified units are above 0 at any of eight points, for each sample, and their values there.
import { allocate, allocateRows } from "./arena";
import { ABREAST, alpha, beta } from "./eightPoints";
import { atLeast, multiplyAdd, ROW, VECTOR, ZERO } from "./simd";

/** Units in a word of bits. */
const WORD: i32 = 32;

/** For a block of samples, a bit for each unit: [words][8]. */
let active: usize = 0;

/** Of one sample, for each active unit its values at the eight points, and where its weights begin. */
export let activeList: usize = 0;
/** Bytes of that, and where in them the place of the weights (i32) is. */
export const ITEM: i32 = ROW + VECTOR;
export const PLACE: i32 = ROW;

export function reserveActive(units: i32): void {
  active = allocateRows(1, (units + WORD - 1) / WORD);
  activeList = allocate(units * ITEM);
}

/**
 * Marks for each sample of a block the units that are above 0 at a corner of the rectangle which the
 * points lie in. Products and sums are rounded monotonically, so that all others are 0 at every point.
 */
export function findActive(block: usize, productBytes: usize, units: i32): void {
  const aLeast = f32x4.splat(least(alpha));
  const aMost = f32x4.splat(greatest(alpha));
  const bLeast = f32x4.splat(least(beta));
  const bMost = f32x4.splat(greatest(beta));
  let row = block;
  for (let word = 0; word * WORD < units; word++) {
    const end = min(row + WORD * ROW, block + units * ROW);
    let lower = ZERO;
    let upper = ZERO;
    let bit = i32x4.splat(1);
    for (; row < end; row += ROW) {
      const l = highest(row, productBytes, aLeast, aMost, bLeast, bMost);
      const u = highest(row + VECTOR, productBytes, aLeast, aMost, bLeast, bMost);
      lower = v128.or(lower, v128.and(f32x4.gt(l, ZERO), bit));
      upper = v128.or(upper, v128.and(f32x4.gt(u, ZERO), bit));
      bit = i32x4.shl(bit, 1);
    }
    v128.store(active + word * ROW, lower);
    v128.store(active + word * ROW, upper, VECTOR);
  }
}

/** The greatest value of a unit at the four corners, for four samples. */
@inline
function highest(
  unit: usize,
  productBytes: usize,
  aLeast: v128,
  aMost: v128,
  bLeast: v128,
  bMost: v128,
): v128 {
  const origin = v128.load(unit);
  const first = v128.load(unit + productBytes);
  const second = v128.load(unit + 2 * productBytes);
  const x = atLeast(multiplyAdd(aLeast, first, origin), multiplyAdd(aMost, first, origin));
  return atLeast(multiplyAdd(bLeast, second, x), multiplyAdd(bMost, second, x));
}

function least(row: usize): f32 {
  let result = load<f32>(row);
  for (let p = 1; p < ABREAST; p++) result = min(result, load<f32>(row + p * 4));
  return result;
}

function greatest(row: usize): f32 {
  let result = load<f32>(row);
  for (let p = 1; p < ABREAST; p++) result = max(result, load<f32>(row + p * 4));
  return result;
}

/**
 * Lists the active units of a sample of the block; returns where the list ends.
 *
 * @param rowBytes from a unit's weights to the next one's.
 */
export function listActive(
  block: usize,
  lane: i32,
  productBytes: usize,
  units: i32,
  rowBytes: i32,
): usize {
  const aLower = v128.load(alpha);
  const aUpper = v128.load(alpha, VECTOR);
  const bLower = v128.load(beta);
  const bUpper = v128.load(beta, VECTOR);
  const sample = block + lane * 4;
  let words = active + lane * 4;
  let item = activeList;
  for (let from = 0; from < units; from += WORD) {
    let bits = load<i32>(words);
    while (bits) {
      const k = from + ctz(bits);
      bits &= bits - 1;
      const unit = sample + k * ROW;
      const origin = v128.load32_splat(unit);
      const first = v128.load32_splat(unit + productBytes);
      const second = v128.load32_splat(unit + 2 * productBytes);
      const lower = multiplyAdd(bLower, second, multiplyAdd(aLower, first, origin));
      const upper = multiplyAdd(bUpper, second, multiplyAdd(aUpper, first, origin));
      v128.store(item, atLeast(lower, ZERO));
      v128.store(item, atLeast(upper, ZERO), VECTOR);
      store<i32>(item, k * rowBytes, PLACE);
      item += ITEM;
    }
    words += ROW;
  }
  return item;
}

