// Sums of a matrix's rows, each times a number of a list that leaves out the numbers that are 0.
import { multiplyAdd, VECTOR, ZERO } from "./simd";

/** Vectors of the widest panel: the sums, a number and a row's vector are 14 of x86's 16 registers. */
export const WIDEST: i32 = 12;
/** From one row of a panel to the next. */
export const PANEL_ROW: i32 = WIDEST * VECTOR;
/** A number, and where in a panel its row begins: [f32, i32]. */
const ITEM: i32 = 8;
/** Where four rows begin. */
const ROWS: v128 = i32x4(0, PANEL_ROW, 2 * PANEL_ROW, 3 * PANEL_ROW);

/** Bytes of a list of at most `count` items, in front of which stands the address where they end. */
@inline
export function listBytes(count: i32): usize {
  return <usize>(count + 1) * ITEM;
}

/** Begins a list. Returns where its first item goes. */
@inline
export function firstItem(list: usize): usize {
  return list + ITEM;
}

/** Ends it where the next item would go. */
@inline
export function endList(list: usize, item: usize): void {
  store<usize>(list, item);
}

/**
 * Appends at `item` those of four numbers at `at` that are not 0, for the rows from `first` on. Returns
 * where the next item goes.
 */
@inline
export function appendNonzero(item: usize, at: usize, first: i32): usize {
  const x = v128.load(at);
  const rows = i32x4.add(i32x4.splat(first * PANEL_ROW), ROWS);
  const lower = v128.shuffle<f32>(x, rows, 0, 4, 1, 5);
  const upper = v128.shuffle<f32>(x, rows, 2, 6, 3, 7);
  const listed = i32x4.bitmask(f32x4.ne(x, ZERO));
  v128.store_lane<u64>(item, lower, 0);
  item += (listed & 1) << 3;
  v128.store_lane<u64>(item, lower, 1);
  item += (listed & 2) << 2;
  v128.store_lane<u64>(item, upper, 0);
  item += (listed & 4) << 1;
  v128.store_lane<u64>(item, upper, 1);
  return item + (listed & 8);
}

/**
 * Makes four lists, `bytes` apart, of what is not 0 in each of four columns of `count` numbers: the
 * numbers for a row, the first of which is `first`, lie side by side, from one row to the next `step` bytes.
 */
export function listFour(
  list: usize,
  bytes: usize,
  at: usize,
  step: i32,
  count: i32,
  first: i32,
): void {
  let a = firstItem(list);
  let b = a + bytes;
  let c = b + bytes;
  let d = c + bytes;
  const end = (first + count) * PANEL_ROW;
  for (let row = first * PANEL_ROW; row < end; row += PANEL_ROW) {
    const x = v128.load(at);
    const rows = i32x4.splat(row);
    const lower = v128.shuffle<f32>(x, rows, 0, 4, 1, 5);
    const upper = v128.shuffle<f32>(x, rows, 2, 6, 3, 7);
    const listed = i32x4.bitmask(f32x4.ne(x, ZERO));
    v128.store_lane<u64>(a, lower, 0);
    v128.store_lane<u64>(b, lower, 1);
    v128.store_lane<u64>(c, upper, 0);
    v128.store_lane<u64>(d, upper, 1);
    a += (listed & 1) << 3;
    b += (listed & 2) << 2;
    c += (listed & 4) << 1;
    d += listed & 8;
    at += step;
  }
  endList(list, a);
  endList(list + bytes, b);
  endList(list + 2 * bytes, c);
  endList(list + 3 * bytes, d);
}

/**
 * Adds to each of `count` targets, `targetBytes` apart, the rows of a panel of `width` vectors, ten to
 * twelve, that its list names, times their numbers, one after the other. Lists are `bytes` apart.
 */
export function addListedRows(
  width: i32,
  panel: usize,
  lists: usize,
  bytes: usize,
  target: usize,
  targetBytes: usize,
  count: i32,
): void {
  if (width == 12) addRows(12, panel, lists, bytes, target, targetBytes, count);
  else if (width == 11) addRows(11, panel, lists, bytes, target, targetBytes, count);
  else addRows(10, panel, lists, bytes, target, targetBytes, count);
}

@inline
function addRows(
  width: i32,
  panel: usize,
  list: usize,
  bytes: usize,
  target: usize,
  targetBytes: usize,
  count: i32,
): void {
  for (const last = list + <usize>count * bytes; list < last; list += bytes) {
    let s0 = v128.load(target, 0 * VECTOR);
    let s1 = v128.load(target, 1 * VECTOR);
    let s2 = v128.load(target, 2 * VECTOR);
    let s3 = v128.load(target, 3 * VECTOR);
    let s4 = v128.load(target, 4 * VECTOR);
    let s5 = v128.load(target, 5 * VECTOR);
    let s6 = v128.load(target, 6 * VECTOR);
    let s7 = v128.load(target, 7 * VECTOR);
    let s8 = v128.load(target, 8 * VECTOR);
    let s9 = v128.load(target, 9 * VECTOR);
    let s10 = width > 10 ? v128.load(target, 10 * VECTOR) : ZERO;
    let s11 = width > 11 ? v128.load(target, 11 * VECTOR) : ZERO;
    const end = load<usize>(list);
    for (let item = firstItem(list); item < end; item += ITEM) {
      const x = v128.load32_splat(item);
      const row = panel + load<i32>(item, 4);
      s0 = multiplyAdd(x, v128.load(row, 0 * VECTOR), s0);
      s1 = multiplyAdd(x, v128.load(row, 1 * VECTOR), s1);
      s2 = multiplyAdd(x, v128.load(row, 2 * VECTOR), s2);
      s3 = multiplyAdd(x, v128.load(row, 3 * VECTOR), s3);
      s4 = multiplyAdd(x, v128.load(row, 4 * VECTOR), s4);
      s5 = multiplyAdd(x, v128.load(row, 5 * VECTOR), s5);
      s6 = multiplyAdd(x, v128.load(row, 6 * VECTOR), s6);
      s7 = multiplyAdd(x, v128.load(row, 7 * VECTOR), s7);
      s8 = multiplyAdd(x, v128.load(row, 8 * VECTOR), s8);
      s9 = multiplyAdd(x, v128.load(row, 9 * VECTOR), s9);
      if (width > 10) s10 = multiplyAdd(x, v128.load(row, 10 * VECTOR), s10);
      if (width > 11) s11 = multiplyAdd(x, v128.load(row, 11 * VECTOR), s11);
    }
    v128.store(target, s0, 0 * VECTOR);
    v128.store(target, s1, 1 * VECTOR);
    v128.store(target, s2, 2 * VECTOR);
    v128.store(target, s3, 3 * VECTOR);
    v128.store(target, s4, 4 * VECTOR);
    v128.store(target, s5, 5 * VECTOR);
    v128.store(target, s6, 6 * VECTOR);
    v128.store(target, s7, 7 * VECTOR);
    v128.store(target, s8, 8 * VECTOR);
    v128.store(target, s9, 9 * VECTOR);
    if (width > 10) v128.store(target, s10, 10 * VECTOR);
    if (width > 11) v128.store(target, s11, 11 * VECTOR);
    target += targetBytes;
  }
}
