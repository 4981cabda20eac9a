// Products with the kernels of θ and of a direction v in parameter space, of every layer in the way that
// suits it: in register blocks (dense.ts), or by lists of what is not 0 (wideLayers.ts).
import { RELU } from "./activation";
import { allocate, allocateFloats } from "./arena";
import { breathe } from "./breathing";
import { addProduct, product } from "./dense";
import {
  activation,
  Layer,
  layerAt,
  layerCount,
  noBias,
  packLayer,
  packLayerTransposed,
  parameterCount,
} from "./network";
import { addOuterProduct, addSums } from "./outerProduct";
import { tileBlocks } from "./tiles";
import { result, theta, vector } from "./vectors";
import {
  addTwoWideOuterProducts,
  addWideOuterProduct,
  areAlmostFull,
  isWide,
  reserveWideLayers,
  twoWideProducts,
  wideProduct,
} from "./wideLayers";
import { packColumns, packRows, widePanelBytes } from "./widePanels";

// θ and v cut into panels, their kernels also transposed, but for layers that take lists.
let packedTheta: usize = 0;
let transposedTheta: usize = 0;
export let packedVector: usize = 0;
export let transposedVector: usize = 0;

export function reserveLayerProducts(): void {
  packedTheta = allocateFloats(parameterCount);
  transposedTheta = allocateFloats(parameterCount);
  packedVector = allocateFloats(parameterCount);
  transposedVector = allocateFloats(parameterCount);
  let most = 0;
  for (let l = 0; l < layerCount; l++) {
    const layer = layerAt(l);
    const inputs = layer.inputs;
    const outputs = layer.outputs;
    if (!isBetweenRectified(l) || !isWide(inputs, outputs)) continue;
    layer.rows = allocate(widePanelBytes(inputs, outputs));
    layer.columns = allocate(widePanelBytes(outputs, inputs));
    layer.vectorRows = allocate(widePanelBytes(inputs, outputs));
    layer.vectorColumns = allocate(widePanelBytes(outputs, inputs));
    most = max(most, max(inputs, outputs));
  }
  if (most) reserveWideLayers(most);
}

/** Whether about half of a layer's inputs are 0, and of the derivatives at its outputs. */
function isBetweenRectified(l: i32): bool {
  if (activation != RELU || l == 0 || l + 1 == layerCount) return false;
  return !layerAt(l - 1).residual && !layerAt(l).residual;
}

/** Packs θ for all products of a gradient. */
export function packTheta(): void {
  for (let l = 0; l < layerCount; l++) {
    const layer = layerAt(l);
    layer.isFinite = layer.rows != 0 && packWide(layer, theta, layer.rows, layer.columns);
    layer.takesLists = layer.isFinite;
    if (!layer.isFinite) packLayerOf(l, theta, packedTheta, transposedTheta);
  }
}

/** Packs v, after θ. Lists are for layers where both are finite. */
export function packVector(): void {
  for (let l = 0; l < layerCount; l++) {
    const layer = layerAt(l);
    const rows = layer.vectorRows;
    layer.mayTakeLists = layer.isFinite && packWide(layer, vector, rows, layer.vectorColumns);
    layer.takesLists = layer.mayTakeLists;
    layer.isPacked = false;
    if (!layer.mayTakeLists) packForBlocks(l);
  }
}

/** Decides, for products with v on the present tile, whether a layer is to take lists. */
export function chooseLists(l: i32, input: usize, inner: usize): void {
  const layer = layerAt(l);
  if (!layer.mayTakeLists) return;
  layer.takesLists = !areAlmostFull(input, inner, layer.inputs, layer.outputs, tileBlocks);
  if (!layer.takesLists && !layer.isPacked) packForBlocks(l);
}

/** Packs what of θ and v is to be multiplied in register blocks, and was not before. */
function packForBlocks(l: i32): void {
  const layer = layerAt(l);
  if (layer.isFinite) packLayerOf(l, theta, packedTheta, transposedTheta);
  packLayerOf(l, vector, packedVector, transposedVector);
  layer.isPacked = true;
}

/** For register blocks. No derivative passes through the first layer. */
function packLayerOf(l: i32, parameters: usize, packed: usize, transposed: usize): void {
  packLayer(layerAt(l), parameters, packed);
  if (l > 0) packLayerTransposed(layerAt(l), parameters, transposed);
}

/** Returns whether the kernel is finite: 0 times anything else may not be left out. */
function packWide(layer: Layer, parameters: usize, rows: usize, columns: usize): bool {
  const kernel = parameters + layer.kernel;
  const finite = packRows(kernel, rows, layer.inputs, layer.outputs);
  packColumns(kernel, columns, layer.inputs, layer.outputs);
  breathe(2, layer.inputs * layer.outputs);
  return finite;
}

/** output = b + Wᵀ·input of a tile, with θ's kernel [inputs, outputs] W and bias b. */
export function forwardProduct(layer: Layer, input: usize, output: usize): void {
  const bias = theta + layer.bias;
  const inputs = layer.inputs;
  const outputs = layer.outputs;
  if (layer.takesLists) {
    wideProduct(layer.rows, bias, input, output, inputs, outputs, tileBlocks);
  } else {
    product(packedTheta + layer.kernel, bias, input, output, inputs, outputs, tileBlocks);
    breathe(tileBlocks, inputs * outputs);
  }
}

/** How v changes that: the same with v, and what W makes of the input's change unless that is 0. */
export function forwardProductDot(
  layer: Layer,
  input: usize,
  inputDot: usize,
  outputDot: usize,
): void {
  const bias = vector + layer.bias;
  const kernel = layer.kernel;
  const inputs = layer.inputs;
  const outputs = layer.outputs;
  if (layer.takesLists) {
    const rows = layer.rows;
    const along = layer.vectorRows;
    twoWideProducts(along, input, rows, inputDot, bias, outputDot, inputs, outputs, tileBlocks);
    return;
  }
  product(packedVector + kernel, bias, input, outputDot, inputs, outputs, tileBlocks);
  breathe(tileBlocks, inputs * outputs);
  if (!inputDot) return;
  addProduct(packedTheta + kernel, inputDot, outputDot, inputs, outputs, tileBlocks);
  breathe(tileBlocks, inputs * outputs);
}

/**
 * From the derivative at a layer's pre-activation to that at its input. A residual layer's input
 * also takes the derivative at its output, which `delta` holds: its widths agree.
 */
export function backwardProduct(layer: Layer, inner: usize, delta: usize): void {
  const kernel = transposedTheta + layer.kernel;
  const inputs = layer.inputs;
  const outputs = layer.outputs;
  if (layer.takesLists) {
    wideProduct(layer.columns, noBias, inner, delta, outputs, inputs, tileBlocks);
    return;
  }
  if (layer.residual) addProduct(kernel, inner, delta, outputs, inputs, tileBlocks);
  else product(kernel, noBias, inner, delta, outputs, inputs, tileBlocks);
  breathe(tileBlocks, inputs * outputs);
}

/** How v changes that: the same of the change `innerDot`, and what v makes of `inner`. */
export function backwardProductDot(
  layer: Layer,
  inner: usize,
  innerDot: usize,
  deltaDot: usize,
): void {
  const inputs = layer.inputs;
  const outputs = layer.outputs;
  if (layer.takesLists) {
    const columns = layer.columns;
    const along = layer.vectorColumns;
    twoWideProducts(columns, innerDot, along, inner, noBias, deltaDot, outputs, inputs, tileBlocks);
    return;
  }
  backwardProduct(layer, innerDot, deltaDot);
  addProduct(transposedVector + layer.kernel, inner, deltaDot, outputs, inputs, tileBlocks);
  breathe(tileBlocks, inputs * outputs);
}

/** Adds a tile's part of the derivatives with respect to the kernel. */
export function addKernelGradient(layer: Layer, input: usize, inner: usize): void {
  const kernel = result + layer.kernel;
  const inputs = layer.inputs;
  const outputs = layer.outputs;
  if (layer.takesLists) {
    addWideOuterProduct(input, inner, kernel, inputs, outputs, tileBlocks);
    return;
  }
  addOuterProduct(input, inner, kernel, inputs, outputs, tileBlocks);
  breathe(tileBlocks, inputs * outputs);
}

/** And how v changes it, with the input and the derivative at the pre-activation. */
export function addKernelGradientDot(
  layer: Layer,
  input: usize,
  inputDot: usize,
  inner: usize,
  innerDot: usize,
): void {
  if (!layer.takesLists) {
    addKernelGradient(layer, input, innerDot);
    addKernelGradient(layer, inputDot, inner);
    return;
  }
  const kernel = result + layer.kernel;
  const inputs = layer.inputs;
  const outputs = layer.outputs;
  addTwoWideOuterProducts(input, innerDot, inputDot, inner, kernel, inputs, outputs, tileBlocks);
}

/** The same for the bias. */
export function addBiasGradient(layer: Layer, inner: usize): void {
  addSums(inner, result + layer.bias, layer.outputs, tileBlocks);
}
