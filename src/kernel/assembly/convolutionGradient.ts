// The gradient of a convolution's kernel, by the transpose of convolution.ts's filtering: where that
// multiplies six points of an input by six of the kernel, this sums the products of six points of the
// input and six of the output's derivative over samples and groups, and goes from points to the
// kernel's three columns only once, at the end.
import { clearBorders, GROUP, POINTS, SIDE, transformInput } from "./convolution";
import { addSlidingOuterProduct } from "./outerProduct";
import { multiplyAdd, ROW, VECTOR, ZERO } from "./simd";

const TWO: v128 = f32x4.splat(2);
const FOUR: v128 = f32x4.splat(4);

/**
 * Adds one block's share to `sums`, [6 points][3 rows × channels][outputs].
 *
 * @param delta the derivative of the loss with respect to the output, [height][width][outputs] rows.
 * @param scratch `convolutionRows` rows.
 */
export function addConvolutionGradient(
  input: usize,
  delta: usize,
  sums: usize,
  height: i32,
  width: i32,
  channels: i32,
  outputs: i32,
  scratch: usize,
): void {
  const pixel = channels * ROW;
  const outputPixel = outputs * ROW;
  const inputPlane = (height + 2) * pixel;
  const outputPlane = height * outputPixel;
  const before = scratch + pixel;
  const after = before + POINTS * inputPlane;
  clearBorders(scratch, height, pixel);
  const inputs = SIDE * channels;
  const sumBytes = inputs * outputs * 4;
  for (let x = 0; x < width; x += GROUP) {
    transformInput(input, before + pixel, inputPlane, scratch, x, height, width, pixel);
    transformDelta(delta, after, outputPlane, x, height, width, outputPixel);
    for (let point = 0; point < POINTS; point++) {
      const source = before + point * inputPlane;
      const slope = after + point * outputPlane;
      addSlidingOuterProduct(
        source,
        slope,
        sums + point * sumBytes,
        inputs,
        outputs,
        height,
        pixel,
      );
    }
  }
}

/** Pixels x … x + 3 of every row as six points: the transpose of `transformOutput`. */
function transformDelta(
  delta: usize,
  target: usize,
  plane: usize,
  x: i32,
  height: i32,
  width: i32,
  pixel: i32,
): void {
  const pixels = min(GROUP, width - x);
  for (let y = 0; y < height; y++) {
    const source = delta + (y * width + x) * pixel;
    for (let i = 0; i < pixel; i += VECTOR) {
      const from = source + i;
      const d0 = v128.load(from);
      const d1 = pixels > 1 ? v128.load(from + pixel) : ZERO;
      const d2 = pixels > 2 ? v128.load(from + 2 * pixel) : ZERO;
      const d3 = pixels > 3 ? v128.load(from + 3 * pixel) : ZERO;
      const even = f32x4.add(d0, d2);
      const odd = f32x4.add(d1, d3);
      const farEven = multiplyAdd(FOUR, d2, d0);
      const farOdd = f32x4.mul(TWO, multiplyAdd(FOUR, d3, d1));
      v128.store(target, d0);
      v128.store(target + plane, f32x4.add(even, odd));
      v128.store(target + 2 * plane, f32x4.sub(even, odd));
      v128.store(target + 3 * plane, f32x4.add(farEven, farOdd));
      v128.store(target + 4 * plane, f32x4.sub(farEven, farOdd));
      v128.store(target + 5 * plane, d3);
      target += VECTOR;
    }
  }
}

/** Adds what the sums come to, to a gradient [3, 3, channels, outputs]. */
export function finishConvolutionGradient(
  sums: usize,
  gradient: usize,
  channels: i32,
  outputs: i32,
): void {
  const size = channels * outputs * 4;
  const plane = SIDE * size;
  for (let y = 0; y < SIDE; y++) {
    for (let i = 0; i < size; i += 4) {
      const p1 = load<f32>(sums + plane + i);
      const p2 = load<f32>(sums + 2 * plane + i);
      const p3 = load<f32>(sums + 3 * plane + i);
      const p4 = load<f32>(sums + 4 * plane + i);
      const outer = (p1 + p2) / 6;
      const far = p3 + p4;
      add(gradient + i, load<f32>(sums + i) / 4 - outer + far / 24);
      add(gradient + size + i, (p2 - p1) / 6 + (p3 - p4) / 12);
      add(gradient + 2 * size + i, far / 6 - outer + load<f32>(sums + 5 * plane + i));
    }
    sums += size;
    gradient += plane;
  }
}

@inline
function add(target: usize, value: f32): void {
  store<f32>(target, load<f32>(target) + value);
}
