// Sums over samples and pixels for every channel, as normalization and its derivatives need them:
// float32 within a chunk of blocks, float64 beyond. Arrays are rows [blocks × pixels][channels][8].
import { lowerReal, upperReal } from "./chunk";
import { lowerDoubles, multiplyAdd, ROW, sumOfDoubles, upperDoubles, VECTOR, ZERO } from "./simd";

// What is summed. The second of a pair stands one array of doubles behind the first.
/** x − c and its square, with c per channel. */
const DEVIATIONS: i32 = 0;
/** a and a·b */
const PRODUCTS: i32 = 1;
/** a and a·b + c·d */
const PRODUCT_SUMS: i32 = 2;

/** Adds Σ(x − c) and Σ(x − c)². The last rows are a padded block's. */
export function addDeviations(
  x: usize,
  centers: usize,
  channels: i32,
  rows: i32,
  lastRows: i32,
  sums: usize,
): void {
  addSums(DEVIATIONS, x, 0, 0, 0, centers, channels, rows, lastRows, sums);
}

/** Adds Σa and Σa·b likewise. */
export function addProducts(
  a: usize,
  b: usize,
  channels: i32,
  rows: i32,
  lastRows: i32,
  sums: usize,
): void {
  addSums(PRODUCTS, a, b, 0, 0, 0, channels, rows, lastRows, sums);
}

/** Adds Σa and Σ(a·b + c·d) likewise. */
export function addProductSums(
  a: usize,
  b: usize,
  c: usize,
  d: usize,
  channels: i32,
  rows: i32,
  lastRows: i32,
  sums: usize,
): void {
  addSums(PRODUCT_SUMS, a, b, c, d, 0, channels, rows, lastRows, sums);
}

@inline
function addSums(
  kind: i32,
  a: usize,
  b: usize,
  c: usize,
  d: usize,
  centers: usize,
  channels: i32,
  rows: i32,
  lastRows: i32,
  sums: usize,
): void {
  const stride = channels * ROW;
  const whole = (rows - lastRows) * stride;
  const end = rows * stride;
  for (let channel = 0; channel < channels; channel++) {
    const center = kind == DEVIATIONS ? v128.load32_splat(centers + channel * 4) : ZERO;
    let l1 = ZERO, u1 = ZERO, l2 = ZERO, u2 = ZERO;
    let row = channel * ROW;
    for (; row < whole; row += stride) {
      const l = first(kind, a + row, center);
      const u = first(kind, a + row + VECTOR, center);
      l1 = f32x4.add(l1, l);
      u1 = f32x4.add(u1, u);
      l2 = withSecond(kind, l, b + row, c + row, d + row, l2);
      u2 = withSecond(kind, u, b + row + VECTOR, c + row + VECTOR, d + row + VECTOR, u2);
    }
    let lastL1 = ZERO, lastU1 = ZERO, lastL2 = ZERO, lastU2 = ZERO;
    for (; row < end; row += stride) {
      const l = first(kind, a + row, center);
      const u = first(kind, a + row + VECTOR, center);
      lastL1 = f32x4.add(lastL1, l);
      lastU1 = f32x4.add(lastU1, u);
      lastL2 = withSecond(kind, l, b + row, c + row, d + row, lastL2);
      lastU2 = withSecond(kind, u, b + row + VECTOR, c + row + VECTOR, d + row + VECTOR, lastU2);
    }
    l1 = f32x4.add(l1, v128.and(lastL1, lowerReal));
    u1 = f32x4.add(u1, v128.and(lastU1, upperReal));
    l2 = f32x4.add(l2, v128.and(lastL2, lowerReal));
    u2 = f32x4.add(u2, v128.and(lastU2, upperReal));
    const place = sums + channel * 8;
    store<f64>(place, load<f64>(place) + total(l1, u1));
    const second = place + channels * 8;
    store<f64>(second, load<f64>(second) + total(l2, u2));
  }
}

@inline
function first(kind: i32, a: usize, center: v128): v128 {
  const x = v128.load(a);
  return kind == DEVIATIONS ? f32x4.sub(x, center) : x;
}

@inline
function withSecond(kind: i32, x: v128, b: usize, c: usize, d: usize, sum: v128): v128 {
  if (kind == DEVIATIONS) return multiplyAdd(x, x, sum);
  const product = multiplyAdd(x, v128.load(b), sum);
  if (kind == PRODUCTS) return product;
  return multiplyAdd(v128.load(c), v128.load(d), product);
}

@inline
function total(lower: v128, upper: v128): f64 {
  const sum = f64x2.add(lowerDoubles(lower), upperDoubles(lower));
  return sumOfDoubles(f64x2.add(sum, f64x2.add(lowerDoubles(upper), upperDoubles(upper))));
}
