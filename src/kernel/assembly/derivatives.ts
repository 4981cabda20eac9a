// The gradient by backpropagation, and products with the Hessian and the Gauss–Newton matrix by the
// R-operator (Pearlmutter 1994; Schraudolph 2002): every quantity of both passes is accompanied by
// its derivative along a direction v in parameter space, here called its dot.
import { activateWithBend, activateWithSlope } from "./activation";
import { allocateFloats } from "./arena";
import { addProduct, product } from "./dense";
import { add, addMultiple, multiply } from "./elementwise";
import { lossCurvature, lossDerivative, resetCorrect } from "./loss";
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
import { batch, result, theta, vector } from "./vectors";

/** θ and v cut into panels, their kernels also transposed. */
let packedTheta: usize = 0;
let transposedTheta: usize = 0;
let packedVector: usize = 0;
let transposedVector: usize = 0;

/** Derivatives of the loss with respect to a layer's output and to its pre-activation; their dots. */
let outputDelta: usize = 0;
let innerDelta: usize = 0;
let outputDeltaDot: usize = 0;
let innerDeltaDot: usize = 0;

/** Makes room for both passes; after the samples are reserved. */
export function reserveDerivatives(): void {
  packedTheta = allocateFloats(parameterCount);
  transposedTheta = allocateFloats(parameterCount);
  packedVector = allocateFloats(parameterCount);
  transposedVector = allocateFloats(parameterCount);
  const samples = gradientBlocks * BLOCK;
  outputDelta = allocateFloats(samples * widest);
  innerDelta = allocateFloats(samples * widest);
  outputDeltaDot = allocateFloats(samples * widest);
  innerDeltaDot = allocateFloats(samples * widest);
  for (let l = 0; l < layerCount; l++) {
    const layer = layerAt(l);
    layer.output = allocateFloats(samples * layer.outputs);
    layer.slope = allocateFloats(samples * layer.outputs);
    layer.outputDot = allocateFloats(samples * layer.outputs);
    layer.slopeDot = allocateFloats(samples * layer.outputs);
  }
}

/**
 * Writes ∇L(θ) at `result` and returns L(θ), over the `batchCount` samples listed at `batch`, or over
 * all if it is 0.
 */
export function gradient(batchCount: i32): f64 {
  const samples = begin(batchCount);
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

/**
 * Writes H(θ)·v at `result`, or with `gaussNewton` G(θ)·v: the same without the terms that the
 * network's own curvature contributes.
 */
export function curvatureVector(batchCount: i32, gaussNewton: bool): void {
  const samples = begin(batchCount);
  packParameters(vector, packedVector);
  packTransposes(vector, transposedVector);
  while (nextTile()) {
    forwardDot();
    const last = layerAt(layerCount - 1);
    const scale = <f32>(1 / <f64>samples);
    lossCurvature(
      loss,
      last.output,
      last.outputDot,
      tileTargets,
      outputWidth(),
      tileCount,
      classification,
      scale,
    );
    backwardDot(gaussNewton);
  }
}

function begin(batchCount: i32): i32 {
  packParameters(theta, packedTheta);
  packTransposes(theta, transposedTheta);
  memory.fill(result, 0, <usize>parameterCount * 4);
  resetCorrect();
  startTiles(batch, batchCount, gradientBlocks);
  return batchCount ? batchCount : sampleCount;
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
    if (l + 1 < layerCount) activateWithSlope(activation, output, bytes, layer.slope);
    if (layer.residual) add(output, input, bytes);
    input = output;
  }
}

function forwardDot(): void {
  let input = tileInputs;
  let inputDot: usize = 0;
  for (let l = 0; l < layerCount; l++) {
    const layer = layerAt(l);
    const output = layer.output;
    const outputDot = layer.outputDot;
    const kernel = packedTheta + layer.kernel;
    const bias = packedTheta + layer.bias;
    const bytes = <usize>(tileBlocks * layer.outputs) * ROW;
    product(kernel, bias, input, output, layer.inputs, layer.outputs, tileBlocks);
    product(
      packedVector + layer.kernel,
      packedVector + layer.bias,
      input,
      outputDot,
      layer.inputs,
      layer.outputs,
      tileBlocks,
    );
    if (inputDot) addProduct(kernel, inputDot, outputDot, layer.inputs, layer.outputs, tileBlocks);
    if (l + 1 < layerCount) {
      activateWithBend(activation, output, bytes, layer.slope, layer.slopeDot);
      multiply(layer.slopeDot, layer.slopeDot, outputDot, bytes);
      multiply(outputDot, outputDot, layer.slope, bytes);
    }
    if (layer.residual) {
      add(output, input, bytes);
      if (inputDot) add(outputDot, inputDot, bytes);
    }
    input = output;
    inputDot = outputDot;
  }
}

function backward(): void {
  let inner = layerAt(layerCount - 1).output;
  for (let l = layerCount - 1; l >= 0; l--) {
    const layer = layerAt(l);
    const input = l > 0 ? layerAt(l - 1).output : tileInputs;
    addOuterProduct(input, inner, result + layer.kernel, layer.inputs, layer.outputs, tileBlocks);
    addSums(inner, result + layer.bias, layer.outputs, tileBlocks);
    if (l == 0) break;
    backThrough(layer, transposedTheta, inner, outputDelta);
    const bytes = <usize>(tileBlocks * layer.inputs) * ROW;
    multiply(innerDelta, outputDelta, layerAt(l - 1).slope, bytes);
    inner = innerDelta;
  }
}

function backwardDot(gaussNewton: bool): void {
  const last = layerAt(layerCount - 1);
  let inner = last.output;
  let innerDot = last.outputDot;
  for (let l = layerCount - 1; l >= 0; l--) {
    const layer = layerAt(l);
    const kernel = result + layer.kernel;
    const input = l > 0 ? layerAt(l - 1).output : tileInputs;
    addOuterProduct(input, innerDot, kernel, layer.inputs, layer.outputs, tileBlocks);
    addSums(innerDot, result + layer.bias, layer.outputs, tileBlocks);
    if (l == 0) break;
    const before = layerAt(l - 1);
    const bytes = <usize>(tileBlocks * layer.inputs) * ROW;
    backThrough(layer, transposedTheta, innerDot, outputDeltaDot);
    if (!gaussNewton) {
      addOuterProduct(before.outputDot, inner, kernel, layer.inputs, layer.outputs, tileBlocks);
      const transposed = transposedVector + layer.kernel;
      addProduct(transposed, inner, outputDeltaDot, layer.outputs, layer.inputs, tileBlocks);
      backThrough(layer, transposedTheta, inner, outputDelta);
    }
    multiply(innerDeltaDot, outputDeltaDot, before.slope, bytes);
    innerDot = innerDeltaDot;
    if (!gaussNewton) {
      addMultiple(innerDeltaDot, outputDelta, before.slopeDot, bytes);
      multiply(innerDelta, outputDelta, before.slope, bytes);
      inner = innerDelta;
    }
  }
}

/**
 * From the derivative at a layer's pre-activation to that at its input. A residual layer's input
 * also takes the derivative at its output, which `delta` holds: its widths agree.
 */
function backThrough(layer: Layer, transposed: usize, inner: usize, delta: usize): void {
  const kernel = transposed + layer.kernel;
  if (layer.residual) {
    addProduct(kernel, inner, delta, layer.outputs, layer.inputs, tileBlocks);
  } else {
    product(kernel, noBias, inner, delta, layer.outputs, layer.inputs, tileBlocks);
  }
}
