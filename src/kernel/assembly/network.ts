// The network and the samples of this instance: one multilayer perceptron, one loss, one sample set.
import { allocate, allocateFloats, allocateRows, requireRoom } from "./arena";
import { breathe } from "./breathing";
import { packKernel, packTranspose } from "./panels";
import { BLOCK, ROW } from "./simd";

/** A dense layer. Offsets are in bytes from the start of a parameter vector. */
@unmanaged
export class Layer {
  inputs: i32;
  outputs: i32;
  /** Whether its input is added to its activated output. */
  residual: bool;
  kernel: usize;
  bias: usize;
  // [blocks][outputs][8], where a pass must remember it: the output h and the activation's derivative.
  output: usize;
  slope: usize;
  // For products with a curvature matrix: φ″, the derivatives of the loss with respect to output and
  // pre-activation, and how output and φ′ change along a direction.
  bend: usize;
  outputDelta: usize;
  innerDelta: usize;
  outputDot: usize;
  slopeDot: usize;
  // Of a wide layer between rectified ones (wideLayers.ts), else 0: the rows and the columns of θ's kernel
  // and of a direction's (or a point's) in panels; whether θ's is finite; whether all that the present pass
  // takes are, whether it has them packed for register blocks too, and whether its present tile takes lists.
  rows: usize;
  columns: usize;
  vectorRows: usize;
  vectorColumns: usize;
  isFinite: bool;
  mayTakeLists: bool;
  isPacked: bool;
  takesLists: bool;
}

/** With more, layers whose width is a power of two fall on too few lines of the first-level cache. */
const MOST_BLOCKS: i32 = 16;
/** With fewer, reading the weights of wide layers takes longer than multiplying them. */
const FEWEST_BLOCKS: i32 = 8;
/** A tile of an evaluation stays in the first-level cache, one of a gradient in the second. */
const EVALUATION_BYTES: i32 = 32 * 1024;
const GRADIENT_BYTES: i32 = 512 * 1024;

export let activation: i32 = 0;
export let loss: i32 = 0;
export let classification: bool = false;

let layers: usize = 0;
export let layerCount: i32 = 0;
export let parameterCount: i32 = 0;
export let widest: i32 = 0;

export let sampleCount: i32 = 0;
export let blockCount: i32 = 0;
/** [blocks][features][8]; the last block is padded with copies of the last sample. */
export let inputs: usize = 0;
/** Class indices (i32) [blocks][8], or values [blocks][outputs][8]. */
export let targets: usize = 0;
/** Zeros as wide as the widest layer. */
export let noBias: usize = 0;

/** Blocks per tile of an evaluation and of a gradient. */
export let evaluationBlocks: i32 = 0;
export let gradientBlocks: i32 = 0;

export function layerAt(index: i32): Layer {
  return changetype<Layer>(layers + <usize>index * offsetof<Layer>());
}

export function outputWidth(): i32 {
  return layerAt(layerCount - 1).outputs;
}

/** Floats of target per block. */
export function targetStride(): i32 {
  return classification ? BLOCK : outputWidth() * BLOCK;
}

/** Begins the description of a network of `count` dense layers; `addLayer` follows for each. */
export function describe(count: i32, activationKind: i32, lossKind: i32, classes: bool): void {
  layers = allocate(<u64>count * offsetof<Layer>());
  activation = activationKind;
  loss = lossKind;
  classification = classes;
}

export function addLayer(inputWidth: i32, outputWidth: i32, residual: bool): void {
  requireRoom((<u64>parameterCount + (<u64>inputWidth + 1) * <u64>outputWidth) * 4);
  const layer = layerAt(layerCount++);
  layer.inputs = inputWidth;
  layer.outputs = outputWidth;
  layer.residual = residual;
  layer.kernel = <usize>parameterCount * 4;
  layer.bias = layer.kernel + <usize>(inputWidth * outputWidth) * 4;
  parameterCount += (inputWidth + 1) * outputWidth;
  widest = max(widest, max(inputWidth, outputWidth));
}

/** Makes room for samples, to be written at `inputs` and `targets`. */
export function reserveSamples(count: i32): void {
  sampleCount = count;
  blockCount = (count + BLOCK - 1) / BLOCK;
  inputs = allocateRows(blockCount, layerAt(0).inputs);
  targets = allocateRows(blockCount, targetStride() / BLOCK);
  noBias = allocateFloats(widest);
  memory.fill(noBias, 0, <usize>widest * 4);

  let rows = 0;
  for (let l = 0; l < layerCount; l++) rows += layerAt(l).outputs;
  evaluationBlocks = tileBlocks(EVALUATION_BYTES, 2 * widest);
  gradientBlocks = tileBlocks(GRADIENT_BYTES, 4 * (rows + widest));
}

function tileBlocks(bytes: i32, rowsPerBlock: i32): i32 {
  return min(min(MOST_BLOCKS, blockCount), max(FEWEST_BLOCKS, bytes / (rowsPerBlock * ROW)));
}

/** Packs the kernel of a layer in a parameter vector into panels and copies the bias. */
export function packLayer(layer: Layer, parameters: usize, packed: usize): void {
  packKernel(parameters + layer.kernel, packed + layer.kernel, layer.inputs, layer.outputs);
  breathe(1, layer.inputs * layer.outputs);
  memory.copy(packed + layer.bias, parameters + layer.bias, <usize>layer.outputs * 4);
}

/** Packs the kernel's transpose. */
export function packLayerTransposed(layer: Layer, parameters: usize, packed: usize): void {
  packTranspose(parameters + layer.kernel, packed + layer.kernel, layer.inputs, layer.outputs);
  breathe(1, layer.inputs * layer.outputs);
}
