import { multiplyAdd, ROW, VECTOR, ZERO } from "./simd";

/** Outputs that one register block takes: their four sums fold into one vector. */
const QUAD: i32 = 4;

/**
 * gradient[i, j] += Σ_samples a[i]·d[j], the gradient of a kernel [inputs, outputs] from the layer's
 * input `a` [blocks][inputs][8] and the derivative `d` [blocks][outputs][8] of the loss with respect
 * to its pre-activations.
 */
export function addOuterProduct(
  a: usize,
  d: usize,
  gradient: usize,
  inputs: i32,
  outputs: i32,
  blocks: i32,
): void {
  const quads = (outputs + QUAD - 1) / QUAD;
  for (let quad = 0; quad < quads; quad++) {
    const first = (quad * outputs) / quads;
    const width = ((quad + 1) * outputs) / quads - first;
    const columns = d + first * ROW;
    const target = gradient + first * 4;
    if (width == 4) rows(4, a, columns, target, inputs, outputs, blocks);
    else if (width == 3) rows(3, a, columns, target, inputs, outputs, blocks);
    else if (width == 2) rows(2, a, columns, target, inputs, outputs, blocks);
    else rows(1, a, columns, target, inputs, outputs, blocks);
  }
}

/** gradient[j] += Σ_samples d[j] */
export function addSums(d: usize, gradient: usize, outputs: i32, blocks: i32): void {
  const stride = outputs * ROW;
  for (let j = 0; j < outputs; j++) {
    let sum = ZERO;
    let row = d + j * ROW;
    for (let block = 0; block < blocks; block++) {
      sum = f32x4.add(sum, f32x4.add(v128.load(row), v128.load(row, VECTOR)));
      row += stride;
    }
    const at = gradient + j * 4;
    store<f32>(at, load<f32>(at) + f32x4.extract_lane(foldFour(sum, ZERO, ZERO, ZERO), 0));
  }
}

@inline
function rows(
  width: i32,
  a: usize,
  d: usize,
  target: usize,
  inputs: i32,
  outputs: i32,
  blocks: i32,
): void {
  const inputBytes = inputs * ROW;
  const outputBytes = outputs * ROW;
  let i = 0;
  for (; i + 2 <= inputs; i += 2) {
    rowsOf(2, width, a, d, target, inputBytes, outputBytes, outputs * 4, blocks);
    a += 2 * ROW;
    target += 2 * outputs * 4;
  }
  if (i < inputs) {
    rowsOf(1, width, a, d, target, inputBytes, outputBytes, outputs * 4, blocks);
  }
}

@inline
function rowsOf(
  height: i32,
  width: i32,
  a: usize,
  d: usize,
  target: usize,
  inputBytes: i32,
  outputBytes: i32,
  targetBytes: i32,
  blocks: i32,
): void {
  // Sums over samples for inputs i (p) and i + 1 (q) and outputs j … j + 3; l and u are the lower
  // and upper four samples of a block.
  let p0 = ZERO, p1 = ZERO, p2 = ZERO, p3 = ZERO;
  let q0 = ZERO, q1 = ZERO, q2 = ZERO, q3 = ZERO;
  for (let block = 0; block < blocks; block++) {
    const pl = v128.load(a, 0);
    const pu = v128.load(a, VECTOR);
    const ql = height > 1 ? v128.load(a, ROW) : ZERO;
    const qu = height > 1 ? v128.load(a, ROW + VECTOR) : ZERO;
    let l = v128.load(d, 0);
    let u = v128.load(d, VECTOR);
    p0 = multiplyAdd(pu, u, multiplyAdd(pl, l, p0));
    if (height > 1) q0 = multiplyAdd(qu, u, multiplyAdd(ql, l, q0));
    if (width > 1) {
      l = v128.load(d, 1 * ROW);
      u = v128.load(d, 1 * ROW + VECTOR);
      p1 = multiplyAdd(pu, u, multiplyAdd(pl, l, p1));
      if (height > 1) q1 = multiplyAdd(qu, u, multiplyAdd(ql, l, q1));
    }
    if (width > 2) {
      l = v128.load(d, 2 * ROW);
      u = v128.load(d, 2 * ROW + VECTOR);
      p2 = multiplyAdd(pu, u, multiplyAdd(pl, l, p2));
      if (height > 1) q2 = multiplyAdd(qu, u, multiplyAdd(ql, l, q2));
    }
    if (width > 3) {
      l = v128.load(d, 3 * ROW);
      u = v128.load(d, 3 * ROW + VECTOR);
      p3 = multiplyAdd(pu, u, multiplyAdd(pl, l, p3));
      if (height > 1) q3 = multiplyAdd(qu, u, multiplyAdd(ql, l, q3));
    }
    a += inputBytes;
    d += outputBytes;
  }
  addTo(target, width, foldFour(p0, p1, p2, p3));
  if (height > 1) addTo(target + targetBytes, width, foldFour(q0, q1, q2, q3));
}

/** The sums of the lanes of four vectors, as one vector. */
@inline
function foldFour(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 1, 5), v128.shuffle<f32>(a, b, 2, 6, 3, 7));
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 4, 1, 5), v128.shuffle<f32>(c, d, 2, 6, 3, 7));
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 1, 4, 5), v128.shuffle<f32>(ab, cd, 2, 3, 6, 7));
}

@inline
function addTo(target: usize, width: i32, sums: v128): void {
  if (width == 4) {
    v128.store(target, f32x4.add(v128.load(target), sums));
    return;
  }
  store<f32>(target, load<f32>(target) + f32x4.extract_lane(sums, 0));
  if (width > 1) store<f32>(target, load<f32>(target, 4) + f32x4.extract_lane(sums, 1), 4);
  if (width > 2) store<f32>(target, load<f32>(target, 8) + f32x4.extract_lane(sums, 2), 8);
}
