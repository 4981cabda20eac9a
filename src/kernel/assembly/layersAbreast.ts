// Dense layers at eight points of a plane at once, a point in each lane. Of a sample's inputs there are
// only those that are above 0 at any of the points (activeUnits.ts): a sum of finite numbers keeps its
// bits without the others.
import { activeLists, halfBytes, ITEM, listBytes, listLength, PLACE } from "./activeUnits";
import { allocate } from "./arena";
import { alpha, beta } from "./eightPoints";
import { layerAt, layerCount } from "./network";
import { panelCount, panelStart } from "./panels";
import { atLeast, multiplyAdd, ROW, VECTOR, ZERO } from "./simd";

/** Outputs whose sums stay in registers, beside a unit and a weight. */
const WIDEST: i32 = 10;
/** What nobody's outputs are. */
const LOWEST: v128 = f32x4.splat(-f32.MAX_VALUE);

/**
 * A layer's weights at the points. Outputs are taken in groups of an even width, the last of which may
 * be nobody's.
 */
@unmanaged
class LayerAbreast {
  inputs: i32;
  outputs: i32;
  groups: i32;
  width: i32;
  /** [2][groups][inputs][width][4]. */
  kernel: usize;
  /** [2][groups][width][4]. */
  bias: usize;
}

let layers: usize = 0;

/** Of the layer before, for each sample: [outputs][8 points], and the bytes of a sample's. */
export let valuesAbreast: usize = 0;
export let valueBytes: i32 = 0;
/** The highest of the last layer's outputs, [samples][8 points]. */
export let highestOutputs: usize = 0;

function layerAbreast(index: i32): LayerAbreast {
  return changetype<LayerAbreast>(layers + <usize>index * offsetof<LayerAbreast>());
}

/** From one input's weights to the next one's, in the layer with this index. */
export function weightBytes(index: i32): i32 {
  return layerAbreast(index).width * VECTOR;
}

/** Makes room for all layers but the first, and for what comes out of them of so many samples. */
export function reserveLayers(samples: i32): void {
  layers = allocate(<u64>layerCount * offsetof<LayerAbreast>());
  valueBytes = 0;
  for (let l = 1; l < layerCount; l++) {
    const layer = layerAbreast(l);
    const inputs = layerAt(l).inputs;
    const outputs = layerAt(l).outputs;
    layer.inputs = inputs;
    layer.outputs = outputs;
    layer.groups = (outputs + WIDEST - 1) / WIDEST;
    layer.width = ((outputs + layer.groups - 1) / layer.groups + 1) & ~1;
    const padded = layer.groups * layer.width;
    const kernelBytes = <u64>(padded * inputs) * ROW;
    layer.kernel = allocate(kernelBytes);
    memory.fill(layer.kernel, 0, <usize>kernelBytes);
    layer.bias = allocate(<u64>padded * ROW);
    for (let i = 0; i < 2 * padded; i++) v128.store(layer.bias + i * VECTOR, LOWEST);
    valueBytes = max(valueBytes, padded * ROW);
  }
  valuesAbreast = allocate(<u64>samples * <u64>valueBytes);
  highestOutputs = allocate(<u64>samples * ROW);
}

/** Combines kernels and biases at the points; `packed` are θ₀ and the directions, `stride` bytes apart. */
export function combineLayers(packed: usize, stride: usize): void {
  for (let l = 1; l < layerCount; l++) {
    const layer = layerAt(l);
    combineLayer(layerAbreast(l), packed + layer.kernel, packed + layer.bias, stride);
  }
}

function combineLayer(layer: LayerAbreast, kernel: usize, bias: usize, stride: usize): void {
  const inputs = layer.inputs;
  const outputs = layer.outputs;
  const width = layer.width;
  const rowBytes = width * VECTOR;
  const panels = panelCount(outputs);
  for (let vector = 0; vector < 2; vector++) {
    const a = v128.load(alpha + vector * VECTOR);
    const b = v128.load(beta + vector * VECTOR);
    for (let panel = 0; panel < panels; panel++) {
      const first = panelStart(panel, panels, outputs);
      const end = panelStart(panel + 1, panels, outputs);
      for (let j = first; j < end; j++) {
        const group = vector * layer.groups + j / width;
        const column = (j % width) * VECTOR;
        v128.store(layer.bias + group * rowBytes + column, combined(bias + j * 4, stride, a, b));
        let from = kernel + <usize>(first * inputs + j - first) * 4;
        let to = layer.kernel + <usize>(group * inputs) * rowBytes + column;
        for (let k = 0; k < inputs; k++) {
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

/** The outputs of the layer with this index for so many samples, from their lists of active inputs. */
export function multiplyLayer(index: i32, samples: i32): void {
  const layer = layerAbreast(index);
  const width = layer.width;
  const groups = layer.groups;
  const groupBytes = layer.inputs * width * VECTOR;
  const last = index == layerCount - 1;
  let kernel = layer.kernel;
  let bias = layer.bias;
  for (let vector = 0; vector < 2; vector++) {
    const list = activeLists + vector * halfBytes;
    const highest = highestOutputs + vector * VECTOR;
    let target = valuesAbreast + vector * VECTOR;
    for (let group = 0; group < groups; group++) {
      const most = last ? highest : 0;
      const first = group == 0;
      if (width == 10) sums(10, list, samples, kernel, bias, target, most, first);
      else if (width == 8) sums(8, list, samples, kernel, bias, target, most, first);
      else if (width == 6) sums(6, list, samples, kernel, bias, target, most, first);
      else if (width == 4) sums(4, list, samples, kernel, bias, target, most, first);
      else sums(2, list, samples, kernel, bias, target, most, first);
      kernel += groupBytes;
      bias += width * VECTOR;
      target += width * ROW;
    }
  }
}

// Compiled for each width; `highest` is 0 where nobody asks for it.
@inline
function sums(
  width: i32,
  list: usize,
  samples: i32,
  kernel: usize,
  bias: usize,
  target: usize,
  highest: usize,
  first: bool,
): void {
  for (let sample = 0; sample < samples; sample++) {
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
    const end = list + listLength(sample);
    for (let item = list; item < end; item += ITEM) {
      const w = kernel + load<i32>(item, PLACE);
      const h = v128.load(item);
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
    if (highest) {
      let most = atLeast(s0, s1);
      if (width > 2) most = atLeast(most, atLeast(s2, s3));
      if (width > 4) most = atLeast(most, atLeast(s4, s5));
      if (width > 6) most = atLeast(most, atLeast(s6, s7));
      if (width > 8) most = atLeast(most, atLeast(s8, s9));
      if (!first) most = atLeast(v128.load(highest), most);
      v128.store(highest, most);
      highest += ROW;
    }
    list += listBytes;
    target += valueBytes;
  }
}
