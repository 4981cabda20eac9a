// Losses of a perceptron with one layer of rectified units at eight points of a plane at once, where
// the units' own inputs are combined from kept products. With a point in each lane, a unit that is 0
// at all eight of them, as nearly half of all are at neighbouring points, is left out for that sample:
// a sum of finite numbers keeps its bits without it.
import { activeList, findActive, ITEM, listActive, PLACE, reserveActive } from "./activeUnits";
import { allocate, allocateRows } from "./arena";
import { breathe } from "./breathing";
import { ABREAST, alpha, beta } from "./eightPoints";
import { Layer } from "./network";
import { panelCount, panelStart } from "./panels";
import { addSampleLoss, addTileLosses, startLosses, startTileLosses } from "./pointLosses";
import { atLeast, BLOCK, multiplyAdd, ROW, VECTOR, ZERO } from "./simd";
import { nextTile, startTiles, tileBlocks, tileCount, tileFirst, tileTargets } from "./tiles";

/** Outputs whose sums stay in registers, beside a unit and a weight. */
const WIDEST: i32 = 10;
/** Sums of products of so large numbers may be none. */
const TOO_LARGE: f32 = 1e37;

/** Of the last layer for eight points: [2][groups][units][width][4], and its biases [2][groups][width][4]. */
let weights: usize = 0;
let biases: usize = 0;
let weightBytes: usize = 0;
let biasBytes: usize = 0;
/** Outputs are taken in groups of an even width, the last of which may be nobody's. */
let groups: i32 = 0;
let width: i32 = 0;
/** [outputs][8 points] of one sample. */
let outputs: usize = 0;

/** Of those, [8 points]. */
const highestOutputs: usize = memory.data(ROW, 16);
/** What nobody's outputs are. */
const LOWEST: v128 = f32x4.splat(-f32.MAX_VALUE);

/** Makes room for a last layer. */
export function reserveRectified(units: i32, outputWidth: i32): void {
  groups = (outputWidth + WIDEST - 1) / WIDEST;
  width = ((outputWidth + groups - 1) / groups + 1) & ~1;
  biasBytes = groups * width * VECTOR;
  weightBytes = biasBytes * units;
  weights = allocate(2 * weightBytes);
  biases = allocate(2 * biasBytes);
  memory.fill(weights, 0, 2 * weightBytes);
  for (let at = biases; at < biases + 2 * biasBytes; at += VECTOR) v128.store(at, LOWEST);
  outputs = allocateRows(1, groups * width);
  reserveActive(units);
}

/** The greatest magnitude among `bytes` of numbers; NaN if one is. */
export function greatestMagnitude(numbers: usize, bytes: usize): f32 {
  let four = ZERO;
  let i: usize = 0;
  for (; i + VECTOR <= bytes; i += VECTOR) {
    four = f32x4.max(four, f32x4.abs(v128.load(numbers + i)));
  }
  let greatest = max(
    max(f32x4.extract_lane(four, 0), f32x4.extract_lane(four, 1)),
    max(f32x4.extract_lane(four, 2), f32x4.extract_lane(four, 3)),
  );
  for (; i < bytes; i += 4) greatest = max(greatest, abs(load<f32>(numbers + i)));
  return greatest;
}

/** Whether everything at the points is a number, in a plane whose greatest magnitude is this. */
export function staysFinite(greatest: f32): bool {
  const reach = greatestMagnitude(alpha, ROW) + greatestMagnitude(beta, ROW) + 1;
  return reach * greatest < TOO_LARGE;
}

/**
 * Leaves their losses in pointLosses.ts.
 *
 * @param packed θ₀ and the directions, `stride` bytes apart, of which the last `layer` is read.
 * @param products of the units' layer with all of them, [blocks][units][8], `productBytes` apart.
 */
export function evaluateAbreast(
  layer: Layer,
  packed: usize,
  stride: usize,
  products: usize,
  productBytes: usize,
  blocksPerTile: i32,
): void {
  const units = layer.inputs;
  combineLayer(layer, packed, stride);
  startLosses();
  startTiles(0, 0, blocksPerTile);
  while (nextTile()) {
    startTileLosses();
    const tile = products + <usize>(tileFirst * units) * ROW;
    for (let sample = 0; sample < tileCount; sample++) {
      const lane = sample & (BLOCK - 1);
      const block = tile + <usize>((sample / BLOCK) * units) * ROW;
      if (lane == 0) findActive(block, productBytes, units);
      multiply(units, listActive(block, lane, productBytes, units, width * VECTOR));
      addSampleLoss(sample, outputs, highestOutputs, layer.outputs, load<i32>(tileTargets + sample * 4));
    }
    addTileLosses();
    breathe(tileBlocks, ABREAST * units * layer.outputs);
  }
}

/** Combines the layer's kernel and bias at the eight points. */
function combineLayer(layer: Layer, packed: usize, stride: usize): void {
  const units = layer.inputs;
  const rowBytes = width * VECTOR;
  const panels = panelCount(layer.outputs);
  for (let vector = 0; vector < 2; vector++) {
    const a = v128.load(alpha + vector * VECTOR);
    const b = v128.load(beta + vector * VECTOR);
    for (let panel = 0; panel < panels; panel++) {
      const first = panelStart(panel, panels, layer.outputs);
      const end = panelStart(panel + 1, panels, layer.outputs);
      for (let j = first; j < end; j++) {
        const bias = biases + <usize>vector * biasBytes + j * VECTOR;
        v128.store(bias, combined(packed + layer.bias + j * 4, stride, a, b));
        let from = packed + layer.kernel + <usize>(first * units + j - first) * 4;
        let to = weights + <usize>vector * weightBytes + <usize>((j / width) * units) * rowBytes;
        to += (j % width) * VECTOR;
        for (let k = 0; k < units; k++) {
          v128.store(to, combined(from, stride, a, b));
          from += (end - first) * 4;
          to += rowBytes;
        }
      }
    }
  }
}

/** A number at four points: the first one plus α times the second plus β times the third. */
@inline
function combined(number: usize, stride: usize, a: v128, b: v128): v128 {
  const first = v128.load32_splat(number + stride);
  const second = v128.load32_splat(number + 2 * stride);
  return multiplyAdd(b, second, multiplyAdd(a, first, v128.load32_splat(number)));
}

/** The outputs of one sample at the eight points, from the list up to `end`, and the highest of them. */
function multiply(units: i32, end: usize): void {
  const kernelBytes = units * width * VECTOR;
  let kernel = weights;
  let bias = biases;
  for (let vector = 0; vector < 2; vector++) {
    let highest = LOWEST;
    let target = outputs + vector * VECTOR;
    for (let group = 0; group < groups; group++) {
      if (width == 10) highest = sums(10, vector, end, kernel, bias, target, highest);
      else if (width == 8) highest = sums(8, vector, end, kernel, bias, target, highest);
      else if (width == 6) highest = sums(6, vector, end, kernel, bias, target, highest);
      else if (width == 4) highest = sums(4, vector, end, kernel, bias, target, highest);
      else highest = sums(2, vector, end, kernel, bias, target, highest);
      kernel += kernelBytes;
      bias += width * VECTOR;
      target += width * ROW;
    }
    v128.store(highestOutputs + vector * VECTOR, highest);
  }
}

// Compiled for each width.
@inline
function sums(
  width: i32,
  vector: i32,
  end: usize,
  kernel: usize,
  bias: usize,
  target: usize,
  highest: v128,
): v128 {
  let s0 = v128.load(bias, 0 * VECTOR), s1 = v128.load(bias, 1 * VECTOR);
  let s2 = ZERO, s3 = ZERO, s4 = ZERO, s5 = ZERO, s6 = ZERO, s7 = ZERO, s8 = ZERO, s9 = ZERO;
  if (width > 2) {
    s2 = v128.load(bias, 2 * VECTOR);
    s3 = v128.load(bias, 3 * VECTOR);
  }
  if (width > 4) {
    s4 = v128.load(bias, 4 * VECTOR);
    s5 = v128.load(bias, 5 * VECTOR);
  }
  if (width > 6) {
    s6 = v128.load(bias, 6 * VECTOR);
    s7 = v128.load(bias, 7 * VECTOR);
  }
  if (width > 8) {
    s8 = v128.load(bias, 8 * VECTOR);
    s9 = v128.load(bias, 9 * VECTOR);
  }
  for (let item = activeList; item < end; item += ITEM) {
    const w = kernel + load<i32>(item, PLACE);
    const h = v128.load(item + vector * VECTOR);
    s0 = multiplyAdd(h, v128.load(w, 0 * VECTOR), s0);
    s1 = multiplyAdd(h, v128.load(w, 1 * VECTOR), s1);
    if (width > 2) {
      s2 = multiplyAdd(h, v128.load(w, 2 * VECTOR), s2);
      s3 = multiplyAdd(h, v128.load(w, 3 * VECTOR), s3);
    }
    if (width > 4) {
      s4 = multiplyAdd(h, v128.load(w, 4 * VECTOR), s4);
      s5 = multiplyAdd(h, v128.load(w, 5 * VECTOR), s5);
    }
    if (width > 6) {
      s6 = multiplyAdd(h, v128.load(w, 6 * VECTOR), s6);
      s7 = multiplyAdd(h, v128.load(w, 7 * VECTOR), s7);
    }
    if (width > 8) {
      s8 = multiplyAdd(h, v128.load(w, 8 * VECTOR), s8);
      s9 = multiplyAdd(h, v128.load(w, 9 * VECTOR), s9);
    }
  }
  v128.store(target, s0, 0 * ROW);
  v128.store(target, s1, 1 * ROW);
  if (width > 2) {
    v128.store(target, s2, 2 * ROW);
    v128.store(target, s3, 3 * ROW);
  }
  if (width > 4) {
    v128.store(target, s4, 4 * ROW);
    v128.store(target, s5, 5 * ROW);
  }
  if (width > 6) {
    v128.store(target, s6, 6 * ROW);
    v128.store(target, s7, 7 * ROW);
  }
  if (width > 8) {
    v128.store(target, s8, 8 * ROW);
    v128.store(target, s9, 9 * ROW);
  }
  highest = atLeast(highest, atLeast(s0, s1));
  if (width > 2) highest = atLeast(highest, atLeast(s2, s3));
  if (width > 4) highest = atLeast(highest, atLeast(s4, s5));
  if (width > 6) highest = atLeast(highest, atLeast(s6, s7));
  if (width > 8) highest = atLeast(highest, atLeast(s8, s9));
  return highest;
}
