// Which rectified units are above 0 at any of eight points, for each sample, and their values there.
import { allocate, allocateFloats, allocateRows } from "./arena";
import { ABREAST, alpha, beta } from "./eightPoints";
import { atLeast, multiplyAdd, ROW, VECTOR, ZERO } from "./simd";

/** Units in a word of bits. */
const WORD: i32 = 32;

/** For a block of samples, a bit for each unit: [words][8]. */
let active: usize = 0;

/**
 * For each sample its active units at the first four points, then at the other four: their values there,
 * and where their weights begin.
 */
export let activeLists: usize = 0;
export let halfBytes: i32 = 0;
export let listBytes: i32 = 0;
/** Bytes of a unit in that, and where in them the place of its weights (i32) is. */
export const ITEM: i32 = 2 * VECTOR;
export const PLACE: i32 = VECTOR;
/** How long each half of a list is, in bytes (i32). */
let lengths: usize = 0;

export function listLength(sample: i32): usize {
  return load<i32>(lengths + sample * 4);
}

/** Makes room for the first layer's units, and for lists of up to `most` units of so many samples. */
export function reserveActive(units: i32, most: i32, samples: i32): void {
  active = allocateRows(1, (units + WORD - 1) / WORD);
  // A unit that turns out to be none is written after the others.
  halfBytes = (most + 1) * ITEM;
  listBytes = 2 * halfBytes;
  activeLists = allocate(<u64>listBytes * <u64>samples);
  lengths = allocateFloats(samples);
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
 * Lists the active units of the first layer for a sample of the block, as the list with this number.
 *
 * @param rowBytes from a unit's weights to the next one's.
 */
export function listActive(
  number: i32,
  block: usize,
  lane: i32,
  productBytes: usize,
  units: i32,
  rowBytes: i32,
): void {
  const aLower = v128.load(alpha);
  const aUpper = v128.load(alpha, VECTOR);
  const bLower = v128.load(beta);
  const bUpper = v128.load(beta, VECTOR);
  const sample = block + lane * 4;
  const list = activeLists + number * listBytes;
  const half = halfBytes;
  let words = active + lane * 4;
  let item = list;
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
      put(item, half, atLeast(lower, ZERO), atLeast(upper, ZERO), k * rowBytes);
      item += ITEM;
    }
    words += ROW;
  }
  store<i32>(lengths + number * 4, <i32>(item - list));
}

/** Lists those of a layer's outputs, [units][8 points], that are above 0 at any of the points. */
export function listPositive(number: i32, outputs: usize, units: i32, rowBytes: i32): void {
  const list = activeLists + number * listBytes;
  const half = halfBytes;
  let item = list;
  let place = 0;
  for (let k = 0; k < units; k++) {
    const lower = atLeast(v128.load(outputs), ZERO);
    const upper = atLeast(v128.load(outputs, VECTOR), ZERO);
    put(item, half, lower, upper, place);
    // Without a branch, which could not be foreseen.
    item += <i32>v128.any_true(v128.or(lower, upper)) * ITEM;
    place += rowBytes;
    outputs += ROW;
  }
  store<i32>(lengths + number * 4, <i32>(item - list));
}

@inline
function put(item: usize, half: usize, lower: v128, upper: v128, place: i32): void {
  v128.store(item, lower);
  v128.store(item + half, upper);
  store<i32>(item + half, place, PLACE);
  store<i32>(item, place, PLACE);
}
