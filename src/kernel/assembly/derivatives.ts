// The gradient by backpropagation.
import { activateWithSlope } from "./activation";
import { allocateRows } from "./arena";
import { add, multiply } from "./elementwise";
import {
  addBiasGradient,
  addKernelGradient,
  backwardProduct,
  forwardProduct,
  packTheta,
} from "./layerProducts";
import { lossDerivative, resetCorrect } from "./loss";
import {
  activation,
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
import { nextTile, startTiles, tileBlocks, tileCount, tileInputs, tileTargets } from "./tiles";
import { batch, result } from "./vectors";

/** Derivatives of the loss with respect to a layer's output and to its pre-activation, of a tile. */
let outputDelta: usize = 0;
let innerDelta: usize = 0;

/** Makes room for a tile; what layers remember is laid out by `reserveCurvature`. */
export function reserveDerivatives(): void {
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

function forward(): void {
  let input = tileInputs;
  for (let l = 0; l < layerCount; l++) {
    const layer = layerAt(l);
    const output = layer.output;
    const bytes = <usize>(tileBlocks * layer.outputs) * ROW;
    forwardProduct(layer, input, output);
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
    addKernelGradient(layer, input, inner);
    addBiasGradient(layer, inner);
    if (l == 0) break;
    backwardProduct(layer, inner, outputDelta);
    const bytes = <usize>(tileBlocks * layer.inputs) * ROW;
    multiply(innerDelta, outputDelta, layerAt(l - 1).slope, bytes);
    inner = innerDelta;
  }
}
