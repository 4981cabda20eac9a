// Wide layers between rectified ones. Of their inputs about half are 0, and of the derivatives at their
// outputs too: products leave those out. Lanes are over outputs, or over inputs on the way back, where
// dense.ts has them over samples. Every sum of a product is taken in the same order as there, so that
// products are the same to the bit as long as weights are finite.
import { allocate } from "./arena";
import {
  addListedRows,
  appendNonzero,
  endList,
  firstItem,
  listBytes,
  PANEL_ROW,
} from "./listedRows";
import { BLOCK, ROW, VECTOR } from "./simd";
import { FEWEST_COLUMNS, firstVector, fromRows, toRows, widePanelCount } from "./widePanels";

/** Blocks that can be taken together, as many as a tile of so wide a network has (network.ts). */
const MOST_SAMPLES: i32 = 8 * BLOCK;
/** Rows of a panel that stay in the first-level cache. */
const PART: i32 = 100;

/** Lists of what is not 0: for parts of the inputs and samples, or for inputs. */
let lists: usize = 0;
/** Derivatives or sums for a panel of features, [samples][48]. */
let samplePanel: usize = 0;

/** Whether a layer is wide, of whole vectors. */
export function isWide(inputs: i32, outputs: i32): bool {
  return min(inputs, outputs) >= FEWEST_COLUMNS && inputs % 4 == 0 && outputs % 4 == 0;
}

/** Makes room for products of layers of up to `widest` inputs and outputs. */
export function reserveWideLayers(widest: i32): void {
  const parts = <u64>((widest + PART - 1) / PART);
  const forSamples = parts * MOST_SAMPLES * <u64>listBytes(PART);
  lists = allocate(max(forSamples, <u64>widest * <u64>listBytes(MOST_SAMPLES)));
  samplePanel = allocate(MOST_SAMPLES * PANEL_ROW);
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
  const samples = blocks * BLOCK;
  const bytes = listBytes(PART);
  listSamples(input, inputs, samples);
  const panels = widePanelCount(outputs);
  for (let panel = 0; panel < panels; panel++) {
    const first = firstVector(panel, panels, outputs);
    const width = firstVector(panel + 1, panels, outputs) - first;
    for (let s = 0; s < samples; s++) {
      memory.copy(samplePanel + s * PANEL_ROW, bias + first * VECTOR, width * VECTOR);
    }
    let list = lists;
    for (let part = 0; part < inputs; part += PART) {
      addListedRows(width, packed, list, bytes, samplePanel, PANEL_ROW, samples);
      list += <usize>samples * bytes;
    }
    let target = output + first * 4 * ROW;
    for (let s = 0; s < samples; s += BLOCK) {
      fromRows(width, samplePanel + s * PANEL_ROW, target);
      target += outputs * ROW;
    }
    packed += inputs * PANEL_ROW;
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
  const bytes = listBytes(MOST_SAMPLES);
  listInputs(a, inputs, blocks);
  const panels = widePanelCount(outputs);
  for (let panel = 0; panel < panels; panel++) {
    const first = firstVector(panel, panels, outputs);
    const width = firstVector(panel + 1, panels, outputs) - first;
    let source = d + first * 4 * ROW;
    for (let s = 0; s < blocks * BLOCK; s += BLOCK) {
      toRows(width, source, samplePanel + s * PANEL_ROW);
      source += outputs * ROW;
    }
    const target = gradient + first * VECTOR;
    addListedRows(width, samplePanel, lists, bytes, target, outputs * 4, inputs);
  }
}

/** Lists, for each part of the inputs and each sample, the inputs that are not 0. */
function listSamples(input: usize, inputs: i32, samples: i32): void {
  let list = lists;
  for (let first = 0; first < inputs; first += PART) {
    const count = min(PART, inputs - first);
    for (let s = 0; s < samples; s++) {
      const at = input + ((s / BLOCK) * inputs + first) * ROW + (s % BLOCK) * 4;
      endList(list, appendNonzero(firstItem(list), at, ROW, count, first));
      list += listBytes(PART);
    }
  }
}

/** Lists, for each input, the samples at which it is not 0. */
function listInputs(a: usize, inputs: i32, blocks: i32): void {
  let list = lists;
  for (let i = 0; i < inputs; i++) {
    let item = firstItem(list);
    for (let block = 0; block < blocks; block++) {
      item = appendNonzero(item, a + (block * inputs + i) * ROW, 4, BLOCK, block * BLOCK);
    }
    endList(list, item);
    list += listBytes(MOST_SAMPLES);
  }
}
