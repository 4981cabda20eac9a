// Wide layers between rectified ones. Of their inputs about half are 0, and of the derivatives at their
// outputs too: products leave those out. Lanes are over outputs, or over inputs on the way back, where
// dense.ts has them over samples. Every sum of a product is taken in the same order as there, so that
// products are the same to the bit as long as weights are finite.
import { allocate } from "./arena";
import { breathe } from "./breathing";
import {
  addListedRows,
  appendNonzero,
  endList,
  firstItem,
  listBytes,
  listFour,
  PANEL_ROW,
} from "./listedRows";
import { BLOCK, ROW, VECTOR, ZERO } from "./simd";
import { FEWEST_COLUMNS, firstVector, fromRows, toRows, widePanelCount } from "./widePanels";

/** Blocks that can be taken together, as many as a tile of so wide a network has (network.ts). */
const MOST_SAMPLES: i32 = 8 * BLOCK;
/** Rows of a panel that stay in the first-level cache. */
const PART: i32 = 100;

/** A multiply-add of a list takes a tenth longer than one of a register block. */
const ALMOST: f32 = 0.92;
/** Bytes of a list of samples of two arrays. */
const PAIR_BYTES: usize = listBytes(2 * MOST_SAMPLES);

/** Lists of what is not 0: for parts of the inputs and samples, or for inputs. */
let lists: usize = 0;
/** Derivatives or sums for a panel of features, [samples][48]. */
let samplePanel: usize = 0;

/** Whether a layer is wide, of whole vectors. */
export function isWide(inputs: i32, outputs: i32): bool {
  return min(inputs, outputs) >= FEWEST_COLUMNS && inputs % 4 == 0 && outputs % 4 == 0;
}

/** Whether lists of what is not 0 in two arrays of as many blocks would leave out too little. */
export function areAlmostFull(a: usize, b: usize, aRows: i32, bRows: i32, blocks: i32): bool {
  const nonzero = countNonzero(a, blocks * aRows) + countNonzero(b, blocks * bRows);
  return nonzero > <i32>(ALMOST * <f32>(blocks * (aRows + bRows) * BLOCK));
}

function countNonzero(at: usize, rows: i32): i32 {
  let count = ZERO;
  for (const end = at + <usize>rows * ROW; at < end; at += ROW) {
    count = i32x4.sub(count, f32x4.ne(v128.load(at), ZERO));
    count = i32x4.sub(count, f32x4.ne(v128.load(at, VECTOR), ZERO));
  }
  const pairs = i32x4.add(count, v128.shuffle<i32>(count, count, 2, 3, 0, 1));
  return i32x4.extract_lane(pairs, 0) + i32x4.extract_lane(pairs, 1);
}

/** Makes room for products of layers of up to `widest` inputs and outputs. */
export function reserveWideLayers(widest: i32): void {
  const parts = <u64>((widest + PART - 1) / PART);
  const forSamples = 2 * parts * MOST_SAMPLES * <u64>listBytes(PART);
  lists = allocate(max(forSamples, <u64>widest * <u64>PAIR_BYTES));
  samplePanel = allocate(2 * MOST_SAMPLES * PANEL_ROW);
}

/**
 * `product` of dense.ts with a matrix in panels (widePanels.ts): a kernel's rows, or on the way back
 * its columns.
 */
export function wideProduct(
  packed: usize,
  bias: usize,
  input: usize,
  output: usize,
  inputs: i32,
  outputs: i32,
  blocks: i32,
): void {
  twoWideProducts(packed, input, 0, 0, bias, output, inputs, outputs, blocks);
}

/** The same, and unless it is 0 the product of a second matrix with an input of its own. */
export function twoWideProducts(
  packed: usize,
  input: usize,
  packedToo: usize,
  inputToo: usize,
  bias: usize,
  output: usize,
  inputs: i32,
  outputs: i32,
  blocks: i32,
): void {
  const samples = blocks * BLOCK;
  const listsToo = listSamples(lists, input, inputs, samples);
  if (packedToo) listSamples(listsToo, inputToo, inputs, samples);
  const panels = widePanelCount(outputs);
  for (let panel = 0; panel < panels; panel++) {
    const first = firstVector(panel, panels, outputs);
    const width = firstVector(panel + 1, panels, outputs) - first;
    for (let s = 0; s < samples; s++) {
      memory.copy(samplePanel + s * PANEL_ROW, bias + first * VECTOR, width * VECTOR);
    }
    addParts(width, packed, lists, inputs, samples);
    packed += inputs * PANEL_ROW;
    if (packedToo) {
      addParts(width, packedToo, listsToo, inputs, samples);
      packedToo += inputs * PANEL_ROW;
    }
    breathe(packedToo ? 2 * blocks : blocks, 4 * width * inputs);
    let target = output + first * 4 * ROW;
    for (let s = 0; s < samples; s += BLOCK) {
      fromRows(width, samplePanel + s * PANEL_ROW, target);
      target += outputs * ROW;
    }
  }
}

function addParts(width: i32, panel: usize, list: usize, inputs: i32, samples: i32): void {
  const bytes = listBytes(PART);
  for (let part = 0; part < inputs; part += PART) {
    addListedRows(width, panel, list, bytes, samplePanel, PANEL_ROW, samples);
    list += <usize>samples * bytes;
  }
}

/**
 * `addOuterProduct` of outerProduct.ts, one sample after the other. What is left out is 0 times a
 * derivative: where that is not finite, the bias's gradient says so.
 */
export function addWideOuterProduct(
  a: usize,
  d: usize,
  gradient: usize,
  inputs: i32,
  outputs: i32,
  blocks: i32,
): void {
  addTwoWideOuterProducts(a, d, 0, 0, gradient, inputs, outputs, blocks);
}

/** The same, and unless it is 0 that of another pair. */
export function addTwoWideOuterProducts(
  a: usize,
  d: usize,
  aToo: usize,
  dToo: usize,
  gradient: usize,
  inputs: i32,
  outputs: i32,
  blocks: i32,
): void {
  listInputs(a, aToo, inputs, blocks);
  const panels = widePanelCount(outputs);
  for (let panel = 0; panel < panels; panel++) {
    const first = firstVector(panel, panels, outputs);
    const width = firstVector(panel + 1, panels, outputs) - first;
    toSampleRows(width, d + first * 4 * ROW, samplePanel, outputs, blocks);
    if (aToo) {
      const second = samplePanel + MOST_SAMPLES * PANEL_ROW;
      toSampleRows(width, dToo + first * 4 * ROW, second, outputs, blocks);
    }
    const target = gradient + first * VECTOR;
    addListedRows(width, samplePanel, lists, PAIR_BYTES, target, outputs * 4, inputs);
    breathe(aToo ? 2 * blocks : blocks, 4 * width * inputs);
  }
}

/** Copies a panel of features of all samples. */
function toSampleRows(width: i32, features: usize, rows: usize, outputs: i32, blocks: i32): void {
  for (let block = 0; block < blocks; block++) {
    toRows(width, features, rows);
    features += outputs * ROW;
    rows += BLOCK * PANEL_ROW;
  }
}

/**
 * Lists, for each part of the inputs and each sample, the inputs that are not 0. Returns where the lists
 * end.
 */
function listSamples(list: usize, input: usize, inputs: i32, samples: i32): usize {
  const bytes = listBytes(PART);
  for (let first = 0; first < inputs; first += PART) {
    const count = min(PART, inputs - first);
    for (let s = 0; s < samples; s += 4) {
      const at = input + ((s / BLOCK) * inputs + first) * ROW + (s % BLOCK) * 4;
      listFour(list, bytes, at, ROW, count, first);
      list += 4 * bytes;
    }
  }
  return list;
}

/** Lists, for each input, the samples at which it is not 0, and then those of a second array. */
function listInputs(a: usize, aToo: usize, inputs: i32, blocks: i32): void {
  let list = lists;
  for (let i = 0; i < inputs; i++) {
    let item = appendSamples(firstItem(list), a, i, inputs, blocks, 0);
    if (aToo) item = appendSamples(item, aToo, i, inputs, blocks, MOST_SAMPLES);
    endList(list, item);
    list += PAIR_BYTES;
  }
}

@inline
function appendSamples(
  item: usize,
  a: usize,
  i: i32,
  inputs: i32,
  blocks: i32,
  first: i32,
): usize {
  for (let block = 0; block < blocks; block++) {
    const at = a + (block * inputs + i) * ROW;
    item = appendNonzero(item, at, first + block * BLOCK);
    item = appendNonzero(item, at + VECTOR, first + block * BLOCK + 4);
  }
  return item;
}
