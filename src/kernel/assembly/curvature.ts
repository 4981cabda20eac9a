// Products with the Hessian and the Gauss–Newton matrix by the R-operator (Pearlmutter 1994; Schraudolph
// 2002): every quantity of backpropagation is accompanied by its derivative along a direction v in
// parameter space, here called its dot. The quantities themselves do not depend on v. They are kept
// for further products at the same θ, unless all samples' would be too much.
import { activateWithBend, activateWithSlope, activationBends } from "./activation";
import { allocateRows } from "./arena";
import { add, addMultiple, multiply } from "./elementwise";
import {
  addBiasGradient,
  addKernelGradient,
  addKernelGradientDot,
  backwardProduct,
  backwardProductDot,
  chooseLists,
  forwardProduct,
  forwardProductDot,
  packTheta,
  packVector,
} from "./layerProducts";
import { lossCurvature, lossDerivative } from "./loss";
import {
  activation,
  blockCount,
  classification,
  gradientBlocks,
  layerAt,
  layerCount,
  loss,
  outputWidth,
  parameterCount,
  sampleCount,
  widest,
} from "./network";
import { ROW } from "./simd";
import {
  nextTile,
  startTiles,
  tileBlocks,
  tileCount,
  tileFirst,
  tileInputs,
  tileTargets,
} from "./tiles";
import { batch, result } from "./vectors";

/** All samples' quantities are kept up to this size. */
const MOST_KEPT_BYTES: f64 = 64 * 1024 * 1024;
/** Arrays that a layer keeps: output, φ′, φ″ and two derivatives of the loss. */
const KEPT_ARRAYS: i32 = 5;

let keepsAll: bool = false;
// Of a tile: a residual layer's derivative on its way, derivatives' dots, and a copy of the outputs.
let outputDeltaDot: usize = 0;
let innerDeltaDot: usize = 0;
let outputs: usize = 0;

/** Makes room for what layers remember, in a gradient too; after the samples are reserved. */
export function reserveCurvature(): void {
  let rows = 0;
  for (let l = 0; l < layerCount; l++) rows += layerAt(l).outputs;
  keepsAll = <f64>KEPT_ARRAYS * <f64>rows * <f64>blockCount * <f64>ROW <= MOST_KEPT_BYTES;
  const tile = gradientBlocks;
  const kept = keepsAll ? blockCount : tile;
  outputDeltaDot = allocateRows(tile, widest);
  innerDeltaDot = allocateRows(tile, widest);
  outputs = allocateRows(tile, outputWidth());
  for (let l = 0; l < layerCount; l++) {
    const layer = layerAt(l);
    layer.output = allocateRows(kept, layer.outputs);
    layer.slope = allocateRows(kept, layer.outputs);
    layer.bend = allocateRows(kept, layer.outputs);
    layer.outputDelta = allocateRows(kept, layer.outputs);
    layer.innerDelta = allocateRows(kept, layer.outputs);
    layer.outputDot = allocateRows(tile, layer.outputs);
    layer.slopeDot = allocateRows(tile, layer.outputs);
  }
}

/**
 * Writes H(θ)·v at `result`, or with `gaussNewton` G(θ)·v: the same without the terms that the
 * network's own curvature contributes.
 *
 * @param again whether θ and samples are those of the last call, which was of this function too.
 */
export function curvatureVector(batchCount: i32, gaussNewton: bool, again: bool): void {
  const samples = batchCount ? batchCount : sampleCount;
  const scale = <f32>(1 / <f64>samples);
  const known = again && keepsAll;
  if (!known) packTheta();
  packVector();
  memory.fill(result, 0, <usize>parameterCount * 4);
  startTiles(batch, batchCount, gradientBlocks);
  while (nextTile()) {
    if (!known) {
      forward();
      backward(scale);
    }
    forwardDot();
    lossDot(scale);
    backwardDot(gaussNewton);
  }
}

/** Where the present tile lies in an array of a layer. */
@inline
function tileOf(array: usize, width: i32): usize {
  return keepsAll ? array + <usize>(tileFirst * width) * ROW : array;
}

function forward(): void {
  let input = tileInputs;
  for (let l = 0; l < layerCount; l++) {
    const layer = layerAt(l);
    const width = layer.outputs;
    const output = tileOf(layer.output, width);
    const slope = tileOf(layer.slope, width);
    const bytes = <usize>(tileBlocks * width) * ROW;
    forwardProduct(layer, input, output);
    if (l + 1 < layerCount) {
      if (activationBends(activation)) {
        activateWithBend(activation, output, bytes, slope, tileOf(layer.bend, width));
      } else activateWithSlope(activation, output, bytes, slope);
    }
    if (layer.residual) add(output, input, bytes);
    input = output;
  }
}

/** Leaves the derivatives of the loss with respect to outputs and pre-activations. */
function backward(scale: f32): void {
  const last = layerAt(layerCount - 1);
  const width = last.outputs;
  let inner = tileOf(last.innerDelta, width);
  memory.copy(inner, tileOf(last.output, width), <usize>(tileBlocks * width) * ROW);
  lossDerivative(loss, inner, tileTargets, width, tileCount, classification, scale);
  for (let l = layerCount - 1; l > 0; l--) {
    const layer = layerAt(l);
    const before = layerAt(l - 1);
    const width = layer.inputs;
    const bytes = <usize>(tileBlocks * width) * ROW;
    const outputDelta = tileOf(before.outputDelta, width);
    if (layer.residual) memory.copy(outputDelta, tileOf(layer.outputDelta, width), bytes);
    backwardProduct(layer, inner, outputDelta);
    inner = tileOf(before.innerDelta, width);
    multiply(inner, outputDelta, tileOf(before.slope, width), bytes);
  }
}

function forwardDot(): void {
  let input = tileInputs;
  let inputDot: usize = 0;
  for (let l = 0; l < layerCount; l++) {
    const layer = layerAt(l);
    const width = layer.outputs;
    const outputDot = layer.outputDot;
    chooseLists(l, input, tileOf(layer.innerDelta, width));
    forwardProductDot(layer, input, inputDot, outputDot);
    const bytes = <usize>(tileBlocks * width) * ROW;
    if (l + 1 < layerCount) {
      if (activationBends(activation)) {
        multiply(layer.slopeDot, tileOf(layer.bend, width), outputDot, bytes);
      }
      multiply(outputDot, outputDot, tileOf(layer.slope, width), bytes);
    }
    if (layer.residual && inputDot) add(outputDot, inputDot, bytes);
    input = tileOf(layer.output, width);
    inputDot = outputDot;
  }
}

/** How the direction changes the derivative of the loss with respect to the outputs. */
function lossDot(scale: f32): void {
  const last = layerAt(layerCount - 1);
  const width = last.outputs;
  memory.copy(outputs, tileOf(last.output, width), <usize>(tileBlocks * width) * ROW);
  lossCurvature(
    loss,
    outputs,
    last.outputDot,
    tileTargets,
    width,
    tileCount,
    classification,
    scale,
  );
}

function backwardDot(gaussNewton: bool): void {
  let innerDot = layerAt(layerCount - 1).outputDot;
  for (let l = layerCount - 1; l >= 0; l--) {
    const layer = layerAt(l);
    const inputs = layer.inputs;
    const input = l > 0 ? tileOf(layerAt(l - 1).output, inputs) : tileInputs;
    addBiasGradient(layer, innerDot);
    if (gaussNewton || l == 0) addKernelGradient(layer, input, innerDot);
    if (l == 0) break;
    const before = layerAt(l - 1);
    const bytes = <usize>(tileBlocks * inputs) * ROW;
    if (gaussNewton) backwardProduct(layer, innerDot, outputDeltaDot);
    else {
      const inner = tileOf(layer.innerDelta, layer.outputs);
      addKernelGradientDot(layer, input, before.outputDot, inner, innerDot);
      backwardProductDot(layer, inner, innerDot, outputDeltaDot);
    }
    multiply(innerDeltaDot, outputDeltaDot, tileOf(before.slope, inputs), bytes);
    innerDot = innerDeltaDot;
    if (!gaussNewton && activationBends(activation)) {
      const outputDelta = tileOf(before.outputDelta, inputs);
      addMultiple(innerDeltaDot, outputDelta, before.slopeDot, bytes);
    }
  }
}
