// The gradient by backpropagation.
import { activateWithSlope, RELU } from "./activation";
import { allocate, allocateFloats, allocateRows } from "./arena";
import { breathe } from "./breathing";
import { addProduct, product } from "./dense";
import { add, multiply } from "./elementwise";
import { lossDerivative, resetCorrect } from "./loss";
import {
  activation,
  classification,
  gradientBlocks,
  Layer,
  layerAt,
  layerCount,
  loss,
  noBias,
  outputWidth,
  packLayer,
  packLayerTransposed,
  packParameters,
  packTransposes,
  parameterCount,
  sampleCount,
  widest,
} from "./network";
import { addOuterProduct, addSums } from "./outerProduct";
import { BLOCK, ROW } from "./simd";
import { nextTile, startTiles, tileBlocks, tileCount, tileInputs, tileTargets } from "./tiles";
import { batch, result, theta } from "./vectors";
import { addWideOuterProduct, isWide, reserveWideLayers, wideProduct } from "./wideLayers";
import { packColumns, packRows, widePanelBytes } from "./widePanels";

/** θ cut into panels, its kernels also transposed. */
export let packedTheta: usize = 0;
export let transposedTheta: usize = 0;

/** Derivatives of the loss with respect to a layer's output and to its pre-activation, of a tile. */
let outputDelta: usize = 0;
let innerDelta: usize = 0;

/** Makes room for a tile; what layers remember is laid out by `reserveCurvature`. */
export function reserveDerivatives(): void {
  packedTheta = allocateFloats(parameterCount);
  transposedTheta = allocateFloats(parameterCount);
  outputDelta = allocateRows(gradientBlocks, widest);
  innerDelta = allocateRows(gradientBlocks, widest);
  reservePanels();
}

/** For wide layers between rectified ones. */
function reservePanels(): void {
  let most = 0;
  for (let l = 0; l < layerCount; l++) {
    const layer = layerAt(l);
    const inputs = layer.inputs;
    const outputs = layer.outputs;
    if (!isBetweenRectified(l) || !isWide(inputs, outputs)) continue;
    layer.rows = allocate(widePanelBytes(inputs, outputs));
    layer.columns = allocate(widePanelBytes(outputs, inputs));
    most = max(most, max(inputs, outputs));
  }
  if (most) reserveWideLayers(most);
}

/** Whether about half of a layer's inputs are 0, and of the derivatives at its outputs. */
function isBetweenRectified(l: i32): bool {
  if (activation != RELU || l == 0 || l + 1 == layerCount) return false;
  return !layerAt(l - 1).residual && !layerAt(l).residual;
}

/**
 * Writes ∇L(θ) at `result` and returns L(θ), over the `batchCount` samples listed at `batch`, or over
 * all if it is 0.
 */
export function gradient(batchCount: i32): f64 {
  return gradientOver(batch, batchCount);
}

/** The same over samples that are listed elsewhere. */
export function gradientOver(indices: usize, batchCount: i32): f64 {
  packForGradient();
  startTiles(indices, batchCount, gradientBlocks);
  memory.fill(result, 0, <usize>parameterCount * 4);
  resetCorrect();
  const samples = batchCount ? batchCount : sampleCount;
  let sum: f64 = 0;
  while (nextTile()) {
    forward();
    const output = layerAt(layerCount - 1).output;
    const scale = <f32>(1 / <f64>samples);
    sum += lossDerivative(
      loss,
      output,
      tileTargets,
      outputWidth(),
      tileCount,
      classification,
      scale,
    );
    backward();
  }
  return sum / samples;
}

export function packTheta(): void {
  packParameters(theta, packedTheta);
  packTransposes(theta, transposedTheta);
}

/** The same, but for layers that take panels. */
function packForGradient(): void {
  for (let l = 0; l < layerCount; l++) {
    const layer = layerAt(l);
    layer.takesPanels = layer.rows != 0 && packPanels(layer);
    if (layer.takesPanels) continue;
    packLayer(layer, theta, packedTheta);
    if (l > 0) packLayerTransposed(layer, theta, transposedTheta);
  }
}

/** Returns whether the kernel is finite: 0 times anything else may not be left out. */
function packPanels(layer: Layer): bool {
  const kernel = theta + layer.kernel;
  packRows(kernel, layer.rows, layer.inputs, layer.outputs);
  const finite = packColumns(kernel, layer.columns, layer.inputs, layer.outputs);
  breathe(2, layer.inputs * layer.outputs);
  return finite;
}

function forward(): void {
  let input = tileInputs;
  for (let l = 0; l < layerCount; l++) {
    const layer = layerAt(l);
    const output = layer.output;
    const bytes = <usize>(tileBlocks * layer.outputs) * ROW;
    const bias = theta + layer.bias;
    const inputs = layer.inputs;
    if (layer.takesPanels) {
      wideProduct(layer.rows, bias, input, output, inputs, layer.outputs, tileBlocks);
    } else {
      const kernel = packedTheta + layer.kernel;
      product(kernel, bias, input, output, inputs, layer.outputs, tileBlocks);
    }
    breathe(tileBlocks, inputs * layer.outputs);
    if (l + 1 < layerCount) activateWithSlope(activation, output, bytes, layer.slope);
    if (layer.residual) add(output, input, bytes);
    input = output;
  }
}

function backward(): void {
  let inner = layerAt(layerCount - 1).output;
  for (let l = layerCount - 1; l >= 0; l--) {
    const layer = layerAt(l);
    const input = l > 0 ? layerAt(l - 1).output : tileInputs;
    const kernel = result + layer.kernel;
    const inputs = layer.inputs;
    const outputs = layer.outputs;
    if (layer.takesPanels) addWideOuterProduct(input, inner, kernel, inputs, outputs, tileBlocks);
    else addOuterProduct(input, inner, kernel, inputs, outputs, tileBlocks);
    addSums(inner, result + layer.bias, outputs, tileBlocks);
    breathe(tileBlocks, inputs * outputs);
    if (l == 0) break;
    if (layer.takesPanels) {
      wideProduct(layer.columns, noBias, inner, outputDelta, outputs, inputs, tileBlocks);
    } else backThrough(layer, transposedTheta, inner, outputDelta);
    breathe(tileBlocks, inputs * outputs);
    const bytes = <usize>(tileBlocks * inputs) * ROW;
    multiply(innerDelta, outputDelta, layerAt(l - 1).slope, bytes);
    inner = innerDelta;
  }
}

/**
 * From the derivative at a layer's pre-activation to that at its input. A residual layer's input
 * also takes the derivative at its output, which `delta` holds: its widths agree.
 */
export function backThrough(layer: Layer, transposed: usize, inner: usize, delta: usize): void {
  const kernel = transposed + layer.kernel;
  if (layer.residual) {
    addProduct(kernel, inner, delta, layer.outputs, layer.inputs, tileBlocks);
  } else {
    product(kernel, noBias, inner, delta, layer.outputs, layer.inputs, tileBlocks);
  }
}
