// The loss at many points θ₀ + Σ_k c_k·d_k. θ₀ and the directions are packed once, so that a point's
// parameters are one pass over packed vectors. The first layer is affine in the coefficients,
// X(W + Σ c_k D_k) = XW + Σ c_k XD_k, so for wide inputs its products are taken once as well.
import { activate, RELU } from "./activation";
import { allocate, allocateFloats, allocateRows, mark, releaseAbove } from "./arena";
import { ABREAST, takePoints } from "./eightPoints";
import { add, combine, combineRectified } from "./elementwise";
import { correctCount, lossSum, resetCorrect } from "./loss";
import {
  activation,
  blockCount,
  classification,
  evaluationBlocks,
  inputs,
  layerAt,
  layerCount,
  loss,
  outputWidth,
  parameterCount,
  sampleCount,
  widest,
} from "./network";
import { reserveProducts } from "./keptProducts";
import { nearOrder, orderPoints, reserveOrder } from "./neighbours";
import { correctAt, totalLoss } from "./pointLosses";
import { combineParameters, multiplyAll } from "./points";
import {
  evaluateAbreast,
  greatestMagnitude,
  reserveRectified,
  staysFinite,
  suitsAbreast,
} from "./rectifiedPoints";
import { ROW } from "./simd";
import { nextTile, startTiles, tileBlocks, tileCount, tileInputs, tileTargets } from "./tiles";
import { theta } from "./vectors";
import { packParameters, packWideLayers, pointProduct } from "./widePoints";

/** So many points take longer one by one than eight at once. */
const FEWEST_ABREAST: i32 = 5;

let bottom: usize = 0;
let directions: i32 = 0;
/** θ₀ and the directions, packed, `stride` bytes apart. */
let packed: usize = 0;
let stride: usize = 0;
/** Parameters of the current point, packed. */
let point: usize = 0;
/** XW + b of θ₀ and of the directions, [blocks][outputs][8] each; 0 where not worth keeping. */
let products: usize = 0;
let productBytes: usize = 0;
let even: usize = 0;
let odd: usize = 0;
/** Whether points can be taken eight at once, and the greatest magnitude of what they are made of. */
let abreast: bool = false;
let greatest: f32 = 0;

/** [points][directions], then where a loss and an accuracy per point are written. */
export let coefficients: usize = 0;
export let losses: usize = 0;
export let accuracies: usize = 0;

/**
 * Makes room for a plane of `count` directions, replacing the one before, and for up to `points`
 * points per call. `pack` follows for θ₀ and every direction.
 */
export function reservePlane(count: i32, points: i32): void {
  if (bottom) releaseAbove(bottom);
  else bottom = mark();
  directions = count;
  stride = (<usize>parameterCount * 4 + 63) & ~63;
  packed = allocate(<u64>stride * <u64>(count + 1));
  point = allocate(stride);
  even = allocateRows(evaluationBlocks, widest);
  odd = allocateRows(evaluationBlocks, widest);
  coefficients = allocateFloats(points * count);
  losses = allocateFloats(points);
  accuracies = allocateFloats(points);

  const first = layerAt(0);
  productBytes = <usize>(blockCount * first.outputs) * ROW;
  products = reserveProducts(first.inputs, productBytes, count);
  abreast = products != 0 && count == 2 && suitsAbreast();
  if (!abreast) return;
  reserveRectified();
  reserveOrder(points);
}

/** Takes the parameter vector at `theta` as θ₀ (slot 0) or as direction slot − 1. */
export function pack(slot: i32): void {
  const vector = packed + <usize>slot * stride;
  packParameters(theta, vector);
  if (!products) return;
  const layer = layerAt(0);
  const target = products + <usize>slot * productBytes;
  const bias = vector + layer.bias;
  multiplyAll(vector, bias, inputs, target, layer.inputs, layer.outputs, blockCount);
  if (!abreast) return;
  const last = layerAt(1).kernel;
  const rest = greatestMagnitude(vector + last, <usize>parameterCount * 4 - last);
  const all = max(greatestMagnitude(target, productBytes), rest);
  greatest = slot == 0 ? all : max(greatest, all);
}

/** Evaluates the first `count` points at `coefficients`. */
export function evaluatePoints(count: i32): void {
  if (abreast) orderPoints(coefficients, count);
  let done = 0;
  while (done < count) {
    const next = min(ABREAST, count - done);
    if (abreast && next >= FEWEST_ABREAST) {
      const indices = nearOrder + done * 4;
      takePoints(coefficients, indices, next);
      if (staysFinite(greatest)) {
        evaluateAbreast(packed, stride, products, productBytes, evaluationBlocks);
        for (let p = 0; p < next; p++) {
          putPoint(load<i32>(indices + p * 4), totalLoss(p), correctAt(p));
        }
        done += next;
        continue;
      }
    }
    const point = abreast ? load<i32>(nearOrder + done * 4) : done;
    resetCorrect();
    const sum = evaluate(coefficients + <usize>(point * directions) * 4);
    putPoint(point, sum, correctCount());
    done++;
  }
}

function putPoint(p: i32, sum: f64, correct: i32): void {
  const mean = sum / sampleCount;
  store<f32>(losses + p * 4, <f32>mean);
  const known = classification && mean == mean;
  const accuracy = known ? <f32>correct / <f32>sampleCount : NaN;
  store<f32>(accuracies + p * 4, <f32>accuracy);
}

function evaluate(c: usize): f64 {
  const skipped = products ? layerAt(0).bias + <usize>layerAt(0).outputs * 4 : 0;
  const bytes = <usize>parameterCount * 4 - skipped;
  combineParameters(point + skipped, packed + skipped, stride, c, directions, bytes);
  packWideLayers(point);

  const width = outputWidth();
  let sum: f64 = 0;
  let done: usize = 0;
  startTiles(0, 0, evaluationBlocks);
  while (nextTile()) {
    let input = tileInputs;
    let output = even;
    for (let l = 0; l < layerCount; l++) {
      const layer = layerAt(l);
      const outputs = layer.outputs;
      const outputBytes = <usize>(tileBlocks * outputs) * ROW;
      const isInner = l + 1 < layerCount;
      const rectified = l == 0 && products != 0 && isInner && activation == RELU;
      if (rectified) {
        combineRectified(output, products + done, productBytes, c, directions, outputBytes);
        done += outputBytes;
      } else if (l == 0 && products) {
        combine(output, products + done, productBytes, c, directions, outputBytes);
        done += outputBytes;
      } else {
        pointProduct(layer, point, input, output);
      }
      if (isInner && !rectified) activate(activation, output, outputBytes);
      if (layer.residual) add(output, input, outputBytes);
      input = output;
      output = output == even ? odd : even;
    }
    sum += lossSum(loss, input, tileTargets, width, tileCount, classification);
  }
  return sum;
}
