// Batch normalization and its derivatives, for the blocks of the current chunk. With x̂ = (x − μ)r,
// r = 1/√(σ² + ε), y = γx̂ + β, the derivative g of the loss with respect to y, and Σ over everything
// that is normalized, N of which lends its moments (for given moments: nothing, and all Σ/N are 0):
//
//   dx = r(γg − Σγg/N − x̂·Σγgx̂/N), the two sums only where x lends its moments;
//   along a direction: x̂˙ = r(ẋ − Σẋ/N − x̂s) with s = Σx̂ẋ/N, where the sums are over what lends;
//   ṙ = −r²s; and dx˙ by the product rule.
import {
  ALONG,
  BACK,
  BACK_ALONG,
  constantsOf,
  INVERSE,
  MEAN,
  pixelsOf,
  shareOf,
  sumsOf,
} from "./batchStatistics";
import { addProducts, addProductSums } from "./channelSums";
import { blocks, lending, lowerReal, paddedBlocks, upperReal } from "./chunk";
import { Operation } from "./program";
import { multiplyAdd, ROW, VECTOR } from "./simd";

/** x̂ = (x − μ)r and y = γx̂ + β. */
export function normalizeBatch(
  operation: Operation,
  gamma: usize,
  beta: usize,
  x: usize,
  normalized: usize,
  y: usize,
): void {
  const channels = operation.channels;
  const stride = channels * ROW;
  const end = blocks * operation.inputRows * ROW;
  for (let c = 0; c < channels; c++) {
    const mean = v128.load32_splat(constantsOf(operation, MEAN) + c * 4);
    const inverse = v128.load32_splat(constantsOf(operation, INVERSE) + c * 4);
    const scale = v128.load32_splat(gamma + c * 4);
    const shift = v128.load32_splat(beta + c * 4);
    for (let row = c * ROW; row < end; row += stride) {
      const lower = f32x4.mul(f32x4.sub(v128.load(x + row), mean), inverse);
      const upper = f32x4.mul(f32x4.sub(v128.load(x + row, VECTOR), mean), inverse);
      v128.store(normalized + row, lower);
      v128.store(normalized + row, upper, VECTOR);
      v128.store(y + row, multiplyAdd(lower, scale, shift));
      v128.store(y + row, multiplyAdd(upper, scale, shift), VECTOR);
    }
  }
}

/** Adds Σg and Σgx̂ to the pair of sums at `index`: what β's and γ's derivatives are. */
export function sumBack(operation: Operation, g: usize, normalized: usize, index: i32): void {
  const rows = blocks * pixelsOf(operation);
  const sums = sumsOf(operation, index);
  // Derivatives of samples that are padding are 0.
  addProducts(g, normalized, operation.channels, rows, 0, sums);
}

/** From g to dx, with the pair of sums at `index`. */
export function backThroughBatch(
  operation: Operation,
  gamma: usize,
  g: usize,
  normalized: usize,
  dx: usize,
  index: i32,
): void {
  const share = lending ? shareOf(operation) : 0;
  const channels = operation.channels;
  const sums = sumsOf(operation, index);
  const stride = channels * ROW;
  const whole = (blocks - paddedBlocks) * operation.inputRows * ROW;
  const end = blocks * operation.inputRows * ROW;
  for (let c = 0; c < channels; c++) {
    const inverse = <f64>load<f32>(constantsOf(operation, INVERSE) + c * 4);
    const factor = <f64>load<f32>(gamma + c * 4) * inverse;
    const scale = f32x4.splat(<f32>factor);
    const mean = f32x4.splat(<f32>(-factor * share * load<f64>(sums + c * 8)));
    const slope = f32x4.splat(<f32>(-factor * share * load<f64>(sums + (channels + c) * 8)));
    let row = c * ROW;
    for (; row < whole; row += stride) {
      v128.store(dx + row, backOf(g + row, normalized + row, scale, mean, slope));
      const upper = row + VECTOR;
      v128.store(dx + upper, backOf(g + upper, normalized + upper, scale, mean, slope));
    }
    for (; row < end; row += stride) {
      const lower = backOf(g + row, normalized + row, scale, mean, slope);
      v128.store(dx + row, v128.and(lower, lowerReal));
      const at = row + VECTOR;
      const upper = backOf(g + at, normalized + at, scale, mean, slope);
      v128.store(dx + at, v128.and(upper, upperReal));
    }
  }
}

@inline
function backOf(g: usize, normalized: usize, scale: v128, mean: v128, slope: v128): v128 {
  return multiplyAdd(slope, v128.load(normalized), multiplyAdd(scale, v128.load(g), mean));
}

/** x̂˙ and ẏ = γ̇x̂ + γx̂˙ + β̇. */
export function normalizeBatchAlong(
  operation: Operation,
  gamma: usize,
  gammaDot: usize,
  betaDot: usize,
  xDot: usize,
  normalized: usize,
  normalizedDot: usize,
  yDot: usize,
): void {
  const share = shareOf(operation);
  const channels = operation.channels;
  const sums = sumsOf(operation, ALONG);
  const stride = channels * ROW;
  const end = blocks * operation.inputRows * ROW;
  for (let c = 0; c < channels; c++) {
    const inverse = v128.load32_splat(constantsOf(operation, INVERSE) + c * 4);
    const mean = f32x4.splat(<f32>(load<f64>(sums + c * 8) * share));
    const slope = f32x4.splat(<f32>(-load<f64>(sums + (channels + c) * 8) * share));
    const scale = v128.load32_splat(gamma + c * 4);
    const scaleDot = v128.load32_splat(gammaDot + c * 4);
    const shiftDot = v128.load32_splat(betaDot + c * 4);
    for (let row = c * ROW; row < end; row += stride) {
      const lower = v128.load(normalized + row);
      const upper = v128.load(normalized + row, VECTOR);
      let lowerDot = f32x4.sub(v128.load(xDot + row), mean);
      let upperDot = f32x4.sub(v128.load(xDot + row, VECTOR), mean);
      lowerDot = f32x4.mul(multiplyAdd(slope, lower, lowerDot), inverse);
      upperDot = f32x4.mul(multiplyAdd(slope, upper, upperDot), inverse);
      v128.store(normalizedDot + row, lowerDot);
      v128.store(normalizedDot + row, upperDot, VECTOR);
      const lowerShift = multiplyAdd(scaleDot, lower, shiftDot);
      const upperShift = multiplyAdd(scaleDot, upper, shiftDot);
      v128.store(yDot + row, multiplyAdd(scale, lowerDot, lowerShift));
      v128.store(yDot + row, multiplyAdd(scale, upperDot, upperShift), VECTOR);
    }
  }
}

/** Adds Σġ and Σ(ġx̂ + gx̂˙). */
export function sumBackAlong(
  operation: Operation,
  g: usize,
  gDot: usize,
  normalized: usize,
  normalizedDot: usize,
): void {
  const rows = blocks * pixelsOf(operation);
  const sums = sumsOf(operation, BACK_ALONG);
  const channels = operation.channels;
  addProductSums(gDot, normalized, g, normalizedDot, channels, rows, 0, sums);
}

/** From g, ġ and dx to dx˙ = r(γ̇g + γġ − Ȧ − x̂˙a − x̂ȧ − s·dx), A and a being the two sums over N. */
export function backThroughBatchAlong(
  operation: Operation,
  gamma: usize,
  gammaDot: usize,
  g: usize,
  gDot: usize,
  normalized: usize,
  normalizedDot: usize,
  dx: usize,
  dxDot: usize,
): void {
  const share = lending ? shareOf(operation) : 0;
  const channels = operation.channels;
  const along = sumsOf(operation, ALONG);
  const back = sumsOf(operation, BACK);
  const backAlong = sumsOf(operation, BACK_ALONG);
  const stride = channels * ROW;
  const whole = (blocks - paddedBlocks) * operation.inputRows * ROW;
  const end = blocks * operation.inputRows * ROW;
  for (let c = 0; c < channels; c++) {
    const second = (channels + c) * 8;
    const inverse = <f64>load<f32>(constantsOf(operation, INVERSE) + c * 4);
    const factor = <f64>load<f32>(gamma + c * 4) * inverse;
    const factorDot = <f64>load<f32>(gammaDot + c * 4) * inverse;
    const ofG = f32x4.splat(<f32>factorDot);
    const ofGDot = f32x4.splat(<f32>factor);
    const mean =
      (factorDot * load<f64>(back + c * 8) + factor * load<f64>(backAlong + c * 8)) * share;
    const slope = (factorDot * load<f64>(back + second) + factor * load<f64>(backAlong + second)) * share;
    const constant = f32x4.splat(<f32>-mean);
    const ofNormalized = f32x4.splat(<f32>-slope);
    const ofNormalizedDot = f32x4.splat(<f32>(-factor * load<f64>(back + second) * share));
    const ofDx = f32x4.splat(<f32>(-inverse * load<f64>(along + second) * shareOf(operation)));
    for (let row = c * ROW; row < end; row += stride) {
      const padded = row >= whole;
      for (let i = row; i < row + ROW; i += VECTOR) {
        let sum = multiplyAdd(ofG, v128.load(g + i), constant);
        sum = multiplyAdd(ofGDot, v128.load(gDot + i), sum);
        sum = multiplyAdd(ofNormalized, v128.load(normalized + i), sum);
        sum = multiplyAdd(ofNormalizedDot, v128.load(normalizedDot + i), sum);
        sum = multiplyAdd(ofDx, v128.load(dx + i), sum);
        if (padded) sum = v128.and(sum, i == row ? lowerReal : upperReal);
        v128.store(dxDot + i, sum);
      }
    }
  }
}
