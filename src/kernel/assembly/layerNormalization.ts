// Layer normalization's derivatives, for the blocks of the current chunk: batchNormalization.ts's
// formulas over all rows of each sample, with one γ and β per channel. Σ/n stands for means over rows.
import { blocks } from "./chunk";
import { EPSILON } from "./moments";
import { Operation } from "./program";
import { multiplyAdd, ROW, VECTOR, ZERO } from "./simd";
import { NORMALIZATION_ROWS } from "./trace";

// Rows that are kept per block: r; Σγgx̂/n; s = Σx̂ẋ/n.
const INVERSE: i32 = 0;
const BACK: i32 = ROW;
const ALONG: i32 = 2 * ROW;

@inline
function share(operation: Operation): v128 {
  return f32x4.splat(1 / <f32>operation.inputRows);
}

/** Where a block keeps its rows for a column of four samples. */
@inline
function rowsOffset(block: i32, half: i32): i32 {
  return block * NORMALIZATION_ROWS * ROW + half;
}

/** x̂ = (x − μ)r and y = γx̂ + β. */
export function normalizeLayer(
  operation: Operation,
  gamma: usize,
  beta: usize,
  x: usize,
  normalized: usize,
  y: usize,
  rows: usize,
): void {
  const bytes = operation.inputRows * ROW;
  const part = share(operation);
  for (let block = 0; block < blocks; block++) {
    for (let half = 0; half < ROW; half += VECTOR) {
      const start = block * bytes + half;
      const end = start + bytes;
      let mean = ZERO;
      for (let i = start; i < end; i += ROW) mean = f32x4.add(mean, v128.load(x + i));
      mean = f32x4.mul(mean, part);
      let squares = ZERO;
      for (let i = start; i < end; i += ROW) {
        const centred = f32x4.sub(v128.load(x + i), mean);
        squares = multiplyAdd(centred, centred, squares);
      }
      const variance = multiplyAdd(squares, part, f32x4.splat(<f32>EPSILON));
      const inverse = f32x4.div(f32x4.splat(1), f32x4.sqrt(variance));
      v128.store(rows + rowsOffset(block, half) + INVERSE, inverse);
      for (let i = start, channel = 0; i < end; i += ROW) {
        const value = f32x4.mul(f32x4.sub(v128.load(x + i), mean), inverse);
        v128.store(normalized + i, value);
        const scale = v128.load32_splat(gamma + channel * 4);
        v128.store(y + i, multiplyAdd(value, scale, v128.load32_splat(beta + channel * 4)));
        if (++channel == operation.channels) channel = 0;
      }
    }
  }
}

/** dx = r(γg − Σγg/n − x̂·Σγgx̂/n). With `keep`, the last sum is kept for the derivative along v. */
export function backThroughLayer(
  operation: Operation,
  gamma: usize,
  g: usize,
  normalized: usize,
  dx: usize,
  rows: usize,
  keep: bool,
): void {
  const bytes = operation.inputRows * ROW;
  const part = share(operation);
  for (let block = 0; block < blocks; block++) {
    for (let half = 0; half < ROW; half += VECTOR) {
      const start = block * bytes + half;
      const end = start + bytes;
      const kept = rows + rowsOffset(block, half);
      let mean = ZERO;
      let slope = ZERO;
      for (let i = start, channel = 0; i < end; i += ROW) {
        const h = f32x4.mul(v128.load32_splat(gamma + channel * 4), v128.load(g + i));
        mean = f32x4.add(mean, h);
        slope = multiplyAdd(h, v128.load(normalized + i), slope);
        if (++channel == operation.channels) channel = 0;
      }
      mean = f32x4.mul(mean, part);
      slope = f32x4.mul(slope, part);
      if (keep) v128.store(kept + BACK, slope);
      const inverse = v128.load(kept + INVERSE);
      const minusSlope = f32x4.neg(slope);
      for (let i = start, channel = 0; i < end; i += ROW) {
        const h = f32x4.mul(v128.load32_splat(gamma + channel * 4), v128.load(g + i));
        const centred = f32x4.sub(h, mean);
        const value = multiplyAdd(minusSlope, v128.load(normalized + i), centred);
        v128.store(dx + i, f32x4.mul(value, inverse));
        if (++channel == operation.channels) channel = 0;
      }
    }
  }
}

/** x̂˙ = r(ẋ − Σẋ/n − x̂s) and ẏ = γ̇x̂ + γx̂˙ + β̇. */
export function normalizeLayerAlong(
  operation: Operation,
  gamma: usize,
  gammaDot: usize,
  betaDot: usize,
  xDot: usize,
  normalized: usize,
  normalizedDot: usize,
  yDot: usize,
  rows: usize,
): void {
  const bytes = operation.inputRows * ROW;
  const part = share(operation);
  for (let block = 0; block < blocks; block++) {
    for (let half = 0; half < ROW; half += VECTOR) {
      const start = block * bytes + half;
      const end = start + bytes;
      const kept = rows + rowsOffset(block, half);
      let mean = ZERO;
      let slope = ZERO;
      for (let i = start; i < end; i += ROW) {
        const dot = v128.load(xDot + i);
        mean = f32x4.add(mean, dot);
        slope = multiplyAdd(dot, v128.load(normalized + i), slope);
      }
      mean = f32x4.mul(mean, part);
      slope = f32x4.mul(slope, part);
      v128.store(kept + ALONG, slope);
      const inverse = v128.load(kept + INVERSE);
      const minusSlope = f32x4.neg(slope);
      for (let i = start, channel = 0; i < end; i += ROW) {
        const value = v128.load(normalized + i);
        const centred = f32x4.sub(v128.load(xDot + i), mean);
        const dot = f32x4.mul(multiplyAdd(minusSlope, value, centred), inverse);
        v128.store(normalizedDot + i, dot);
        const shift = v128.load32_splat(betaDot + channel * 4);
        const shifted = multiplyAdd(v128.load32_splat(gammaDot + channel * 4), value, shift);
        v128.store(yDot + i, multiplyAdd(v128.load32_splat(gamma + channel * 4), dot, shifted));
        if (++channel == operation.channels) channel = 0;
      }
    }
  }
}

/** dx˙ = r(ḣ − Σḣ/n − x̂˙·Σhx̂/n − x̂·Σ(ḣx̂ + hx̂˙)/n − s·dx) with h = γg. */
export function backThroughLayerAlong(
  operation: Operation,
  gamma: usize,
  gammaDot: usize,
  g: usize,
  gDot: usize,
  normalized: usize,
  normalizedDot: usize,
  dx: usize,
  dxDot: usize,
  rows: usize,
): void {
  const bytes = operation.inputRows * ROW;
  const part = share(operation);
  for (let block = 0; block < blocks; block++) {
    for (let half = 0; half < ROW; half += VECTOR) {
      const start = block * bytes + half;
      const end = start + bytes;
      const kept = rows + rowsOffset(block, half);
      let mean = ZERO;
      let slope = ZERO;
      for (let i = start, channel = 0; i < end; i += ROW) {
        const scale = v128.load32_splat(gamma + channel * 4);
        const scaleDot = v128.load32_splat(gammaDot + channel * 4);
        const back = v128.load(g + i);
        const hDot = multiplyAdd(scaleDot, back, f32x4.mul(scale, v128.load(gDot + i)));
        v128.store(dxDot + i, hDot);
        mean = f32x4.add(mean, hDot);
        slope = multiplyAdd(hDot, v128.load(normalized + i), slope);
        slope = multiplyAdd(f32x4.mul(scale, back), v128.load(normalizedDot + i), slope);
        if (++channel == operation.channels) channel = 0;
      }
      mean = f32x4.mul(mean, part);
      const minusSlope = f32x4.neg(f32x4.mul(slope, part));
      const minusBack = f32x4.neg(v128.load(kept + BACK));
      const minusAlong = f32x4.neg(v128.load(kept + ALONG));
      const inverse = v128.load(kept + INVERSE);
      for (let i = start; i < end; i += ROW) {
        let sum = f32x4.sub(v128.load(dxDot + i), mean);
        sum = multiplyAdd(minusBack, v128.load(normalizedDot + i), sum);
        sum = multiplyAdd(minusSlope, v128.load(normalized + i), sum);
        // dx already has its factor r.
        sum = f32x4.mul(sum, inverse);
        const rate = f32x4.mul(minusAlong, inverse);
        v128.store(dxDot + i, multiplyAdd(rate, v128.load(dx + i), sum));
      }
    }
  }
}
