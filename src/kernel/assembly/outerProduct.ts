import { panelCount, panelStart } from "./panels";
import { multiplyAdd, ROW, VECTOR, ZERO } from "./simd";

/**
 * gradient[i, j] += Σ_samples a[i]·d[j], the gradient of a kernel [inputs, outputs] from the layer's
 * input `a` [blocks][inputs][8] and the derivative `d` [blocks][outputs][8] of the loss with respect
 * to its pre-activations. Register blocks are two inputs by one panel of up to six outputs.
 */
export function addOuterProduct(
  a: usize,
  d: usize,
  gradient: usize,
  inputs: i32,
  outputs: i32,
  blocks: i32,
): void {
  addSlidingOuterProduct(a, d, gradient, inputs, outputs, blocks, inputs * ROW);
}

/** The same for inputs that begin `stride` bytes apart and may overlap; `blocks` counts windows. */
export function addSlidingOuterProduct(
  a: usize,
  d: usize,
  gradient: usize,
  inputs: i32,
  outputs: i32,
  blocks: i32,
  stride: i32,
): void {
  const panels = panelCount(outputs);
  for (let panel = 0; panel < panels; panel++) {
    const first = panelStart(panel, panels, outputs);
    const width = panelStart(panel + 1, panels, outputs) - first;
    const columns = d + first * ROW;
    const target = gradient + first * 4;
    if (width == 6) rows(6, a, columns, target, inputs, outputs, blocks, stride);
    else if (width == 5) rows(5, a, columns, target, inputs, outputs, blocks, stride);
    else if (width == 4) rows(4, a, columns, target, inputs, outputs, blocks, stride);
    else if (width == 3) rows(3, a, columns, target, inputs, outputs, blocks, stride);
    else if (width == 2) rows(2, a, columns, target, inputs, outputs, blocks, stride);
    else rows(1, a, columns, target, inputs, outputs, blocks, stride);
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
  stride: i32,
): void {
  const outputBytes = outputs * ROW;
  let i = 0;
  for (; i + 2 <= inputs; i += 2) {
    rowsOf(2, width, a, d, target, stride, outputBytes, outputs * 4, blocks);
    a += 2 * ROW;
    target += 2 * outputs * 4;
  }
  if (i < inputs) {
    rowsOf(1, width, a, d, target, stride, outputBytes, outputs * 4, blocks);
  }
}

@inline
function rowsOf(
  height: i32,
  width: i32,
  a: usize,
  d: usize,
  target: usize,
  stride: i32,
  outputBytes: i32,
  targetBytes: i32,
  blocks: i32,
): void {
  // Sums over samples for inputs i (p) and i + 1 (q) and the panel's outputs.
  let p0 = ZERO, p1 = ZERO, p2 = ZERO, p3 = ZERO, p4 = ZERO, p5 = ZERO;
  let q0 = ZERO, q1 = ZERO, q2 = ZERO, q3 = ZERO, q4 = ZERO, q5 = ZERO;
  for (let block = 0; block < blocks; block++) {
    let p = v128.load(a);
    let q = height > 1 ? v128.load(a, ROW) : ZERO;
    let column = v128.load(d);
    p0 = multiplyAdd(p, column, p0);
    if (height > 1) q0 = multiplyAdd(q, column, q0);
    if (width > 1) {
      column = v128.load(d, 1 * ROW);
      p1 = multiplyAdd(p, column, p1);
      if (height > 1) q1 = multiplyAdd(q, column, q1);
    }
    if (width > 2) {
      column = v128.load(d, 2 * ROW);
      p2 = multiplyAdd(p, column, p2);
      if (height > 1) q2 = multiplyAdd(q, column, q2);
    }
    if (width > 3) {
      column = v128.load(d, 3 * ROW);
      p3 = multiplyAdd(p, column, p3);
      if (height > 1) q3 = multiplyAdd(q, column, q3);
    }
    if (width > 4) {
      column = v128.load(d, 4 * ROW);
      p4 = multiplyAdd(p, column, p4);
      if (height > 1) q4 = multiplyAdd(q, column, q4);
    }
    if (width > 5) {
      column = v128.load(d, 5 * ROW);
      p5 = multiplyAdd(p, column, p5);
      if (height > 1) q5 = multiplyAdd(q, column, q5);
    }
    p = v128.load(a, VECTOR);
    if (height > 1) q = v128.load(a, ROW + VECTOR);
    column = v128.load(d, VECTOR);
    p0 = multiplyAdd(p, column, p0);
    if (height > 1) q0 = multiplyAdd(q, column, q0);
    if (width > 1) {
      column = v128.load(d, 1 * ROW + VECTOR);
      p1 = multiplyAdd(p, column, p1);
      if (height > 1) q1 = multiplyAdd(q, column, q1);
    }
    if (width > 2) {
      column = v128.load(d, 2 * ROW + VECTOR);
      p2 = multiplyAdd(p, column, p2);
      if (height > 1) q2 = multiplyAdd(q, column, q2);
    }
    if (width > 3) {
      column = v128.load(d, 3 * ROW + VECTOR);
      p3 = multiplyAdd(p, column, p3);
      if (height > 1) q3 = multiplyAdd(q, column, q3);
    }
    if (width > 4) {
      column = v128.load(d, 4 * ROW + VECTOR);
      p4 = multiplyAdd(p, column, p4);
      if (height > 1) q4 = multiplyAdd(q, column, q4);
    }
    if (width > 5) {
      column = v128.load(d, 5 * ROW + VECTOR);
      p5 = multiplyAdd(p, column, p5);
      if (height > 1) q5 = multiplyAdd(q, column, q5);
    }
    a += stride;
    d += outputBytes;
  }
  addTo(target, width, foldFour(p0, p1, p2, p3));
  if (height > 1) addTo(target + targetBytes, width, foldFour(q0, q1, q2, q3));
  if (width > 4) {
    const rest = foldFour(p4, p5, q4, q5);
    addLane(target, 16, f32x4.extract_lane(rest, 0));
    if (width > 5) addLane(target, 20, f32x4.extract_lane(rest, 1));
    if (height > 1) addLane(target + targetBytes, 16, f32x4.extract_lane(rest, 2));
    if (height > 1 && width > 5) addLane(target + targetBytes, 20, f32x4.extract_lane(rest, 3));
  }
}

/** The sums of the lanes of four vectors, as one vector. */
@inline
function foldFour(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 1, 5), v128.shuffle<f32>(a, b, 2, 6, 3, 7));
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 4, 1, 5), v128.shuffle<f32>(c, d, 2, 6, 3, 7));
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 1, 4, 5), v128.shuffle<f32>(ab, cd, 2, 3, 6, 7));
}

@inline
function addLane(target: usize, offset: usize, value: f32): void {
  store<f32>(target + offset, load<f32>(target + offset) + value);
}

/** Adds the first `width` lanes, at most all four. */
@inline
function addTo(target: usize, width: i32, sums: v128): void {
  if (width >= 4) {
    v128.store(target, f32x4.add(v128.load(target), sums));
    return;
  }
  addLane(target, 0, f32x4.extract_lane(sums, 0));
  if (width > 1) addLane(target, 4, f32x4.extract_lane(sums, 1));
  if (width > 2) addLane(target, 8, f32x4.extract_lane(sums, 2));
}
