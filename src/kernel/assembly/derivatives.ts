// The gradient by backpropagation.
import { activateWithSlope } from "./activation";
import { allocateFloats, allocateRows } from "./arena";
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
  packTheta();
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

function forward(): void {
  let input = tileInputs;
  for (let l = 0; l < layerCount; l++) {
    const layer = layerAt(l);
    const output = layer.output;
    const bytes = <usize>(tileBlocks * layer.outputs) * ROW;
    const bias = packedTheta + layer.bias;
    product(
      packedTheta + layer.kernel,
      bias,
      input,
      output,
      layer.inputs,
      layer.outputs,
      tileBlocks,
    );
    breathe(tileBlocks, layer.inputs * layer.outputs);
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
    addOuterProduct(input, inner, result + layer.kernel, layer.inputs, layer.outputs, tileBlocks);
    addSums(inner, result + layer.bias, layer.outputs, tileBlocks);
    breathe(tileBlocks, layer.inputs * layer.outputs);
    if (l == 0) break;
    backThrough(layer, transposedTheta, inner, outputDelta);
    breathe(tileBlocks, layer.inputs * layer.outputs);
    const bytes = <usize>(tileBlocks * layer.inputs) * ROW;
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
