// 3×3 convolutions with 'same' padding on one block, [height][width][channels] rows, by Winograd's
// minimal filtering F(4, 3) along the image's rows (Lavin & Gray 2016, arXiv 1509.09308): six products
// in place of twelve for every four pixels beside each other. Down the columns it is a plain sum over
// three rows. An infinite input makes its whole group of pixels NaN.
import { allocateFloats, mark, releaseAbove } from "./arena";
import { addSlidingProduct, slidingProduct } from "./dense";
import { packKernel } from "./panels";
import { multiplyAdd, ROW, VECTOR } from "./simd";

/** Rows and columns of a kernel. */
export const SIDE: i32 = 3;
/** Pixels of a group, and values that stand for it in between. */
export const GROUP: i32 = 4;
export const POINTS: i32 = 6;

const MINUS_FOUR: v128 = f32x4.splat(-4);
const MINUS_FIVE: v128 = f32x4.splat(-5);
const MINUS_TWO: v128 = f32x4.splat(-2);
const TWO: v128 = f32x4.splat(2);
const FOUR: v128 = f32x4.splat(4);
const EIGHT: v128 = f32x4.splat(8);

/** Bytes of a transformed and packed kernel. */
export function packedKernelBytes(channels: i32, outputs: i32): usize {
  return <usize>(POINTS * SIDE * channels * outputs) * 4;
}

/** Rows of scratch memory that `convolve` needs. */
export function convolutionRows(height: i32, channels: i32, outputs: i32): i32 {
  return POINTS * ((height + 2) * channels + height * outputs) + channels;
}

/** Makes sure of the room that the two below take for a while. */
export function reservePackingOf(channels: i32, outputs: i32): void {
  const top = mark();
  allocateFloats(SIDE * SIDE * channels * outputs);
  allocateFloats(SIDE * channels * outputs);
  releaseAbove(top);
}

/** Transforms a kernel [3, 3, channels, outputs] along its rows and packs it into panels. */
export function packConvolution(kernel: usize, packed: usize, channels: i32, outputs: i32): void {
  const top = mark();
  const inputs = SIDE * channels;
  const part = allocateFloats(inputs * outputs);
  for (let point = 0; point < POINTS; point++) {
    transformKernel(kernel, part, point, channels * outputs);
    packKernel(part, packed, inputs, outputs);
    packed += <usize>(inputs * outputs) * 4;
  }
  releaseAbove(top);
}

/** The same of the kernel that takes derivatives back: turned around, from outputs to channels. */
export function packTransposedConvolution(
  kernel: usize,
  packed: usize,
  channels: i32,
  outputs: i32,
): void {
  const top = mark();
  const turned = allocateFloats(SIDE * SIDE * channels * outputs);
  for (let place = 0; place < SIDE * SIDE; place++) {
    let read = kernel + (SIDE * SIDE - 1 - place) * channels * outputs * 4;
    const write = turned + place * channels * outputs * 4;
    for (let channel = 0; channel < channels; channel++) {
      for (let output = 0; output < outputs; output++) {
        store<f32>(write + (output * channels + channel) * 4, load<f32>(read));
        read += 4;
      }
    }
  }
  packConvolution(turned, packed, outputs, channels);
  releaseAbove(top);
}

function transformKernel(kernel: usize, target: usize, point: i32, column: i32): void {
  const bytes = <usize>column * 4;
  for (let y = 0; y < SIDE; y++) {
    for (let i: usize = 0; i < bytes; i += 4) {
      const a = load<f32>(kernel + i);
      const b = load<f32>(kernel + bytes + i);
      const c = load<f32>(kernel + 2 * bytes + i);
      let value: f32;
      if (point == 0) value = a / 4;
      else if (point == 1) value = -(a + b + c) / 6;
      else if (point == 2) value = -(a - b + c) / 6;
      else if (point == 3) value = (a + 2 * b + 4 * c) / 24;
      else if (point == 4) value = (a - 2 * b + 4 * c) / 24;
      else value = c;
      store<f32>(target + i, value);
    }
    kernel += <usize>SIDE * bytes;
    target += bytes;
  }
}

/**
 * @param packed from `packConvolution`.
 * @param bias [outputs], zeros for none.
 * @param noBias as many zeros.
 * @param scratch `convolutionRows` rows.
 */
export function convolve(
  packed: usize,
  bias: usize,
  noBias: usize,
  input: usize,
  output: usize,
  height: i32,
  width: i32,
  channels: i32,
  outputs: i32,
  scratch: usize,
): void {
  convolveBoth(packed, input, 0, 0, bias, noBias, output, height, width, channels, outputs, scratch);
}

/** The same, and added to it the convolution of `otherInput` with another kernel, unless that is 0. */
export function convolveBoth(
  packed: usize,
  input: usize,
  otherPacked: usize,
  otherInput: usize,
  bias: usize,
  noBias: usize,
  output: usize,
  height: i32,
  width: i32,
  channels: i32,
  outputs: i32,
  scratch: usize,
): void {
  const pixel = channels * ROW;
  const outputPixel = outputs * ROW;
  // Per point: the group's inputs in all rows, with a row of zeros above and below; its outputs.
  const inputPlane = (height + 2) * pixel;
  const outputPlane = height * outputPixel;
  const zeros = scratch;
  const before = zeros + pixel;
  const after = before + POINTS * inputPlane;
  clearBorders(scratch, height, pixel);
  const inputs = SIDE * channels;
  const kernelBytes = inputs * outputs * 4;
  for (let x = 0; x < width; x += GROUP) {
    transformInput(input, before + pixel, inputPlane, zeros, x, height, width, pixel);
    for (let point = 0; point < POINTS; point++) {
      const source = before + point * inputPlane;
      const target = after + point * outputPlane;
      const kernel = packed + point * kernelBytes;
      slidingProduct(kernel, noBias, source, target, inputs, outputs, height, pixel);
    }
    if (otherInput) {
      transformInput(otherInput, before + pixel, inputPlane, zeros, x, height, width, pixel);
      for (let point = 0; point < POINTS; point++) {
        const source = before + point * inputPlane;
        const target = after + point * outputPlane;
        const kernel = otherPacked + point * kernelBytes;
        addSlidingProduct(kernel, source, target, inputs, outputs, height, pixel);
      }
    }
    transformOutput(after, outputPlane, bias, output, x, height, width, outputPixel);
  }
}

/** Zeros for the pixel beside an image, and for the rows above and below it at every point. */
export function clearBorders(scratch: usize, height: i32, pixel: i32): void {
  const plane = (height + 2) * pixel;
  memory.fill(scratch, 0, pixel);
  let first = scratch + pixel;
  for (let point = 0; point < POINTS; point++) {
    memory.fill(first, 0, pixel);
    memory.fill(first + plane - pixel, 0, pixel);
    first += plane;
  }
}

/** The inputs of pixels x − 1 … x + 4 of every row, as six points. */
export function transformInput(
  input: usize,
  target: usize,
  plane: usize,
  zeros: usize,
  x: i32,
  height: i32,
  width: i32,
  pixel: i32,
): void {
  const row = width * pixel;
  for (let y = 0; y < height; y++) {
    const first = input + y * row + (x - 1) * pixel;
    const p0 = x > 0 ? first : zeros;
    const p1 = first + pixel;
    const p2 = x + 1 < width ? p1 + pixel : zeros;
    const p3 = x + 2 < width ? p1 + 2 * pixel : zeros;
    const p4 = x + 3 < width ? p1 + 3 * pixel : zeros;
    const p5 = x + 4 < width ? p1 + 4 * pixel : zeros;
    for (let i = 0; i < pixel; i += VECTOR) {
      const d0 = v128.load(p0 + i);
      const d1 = v128.load(p1 + i);
      const d2 = v128.load(p2 + i);
      const d3 = v128.load(p3 + i);
      const d4 = v128.load(p4 + i);
      const d5 = v128.load(p5 + i);
      v128.store(target, multiplyAdd(FOUR, d0, multiplyAdd(MINUS_FIVE, d2, d4)));
      const even = multiplyAdd(MINUS_FOUR, d2, d4);
      const odd = multiplyAdd(MINUS_FOUR, d1, d3);
      v128.store(target + plane, f32x4.add(even, odd));
      v128.store(target + 2 * plane, f32x4.sub(even, odd));
      const fall = f32x4.sub(d4, d2);
      const slope = f32x4.sub(d3, d1);
      v128.store(target + 3 * plane, multiplyAdd(TWO, slope, fall));
      v128.store(target + 4 * plane, multiplyAdd(MINUS_TWO, slope, fall));
      v128.store(target + 5 * plane, multiplyAdd(FOUR, d1, multiplyAdd(MINUS_FIVE, d3, d5)));
      target += VECTOR;
    }
  }
}

/** From six points to pixels x … x + 3 of every row. */
function transformOutput(
  source: usize,
  plane: usize,
  bias: usize,
  output: usize,
  x: i32,
  height: i32,
  width: i32,
  pixel: i32,
): void {
  const pixels = min(GROUP, width - x);
  for (let y = 0; y < height; y++) {
    const target = output + (y * width + x) * pixel;
    for (let i = 0; i < pixel; i += VECTOR) {
      const m1 = v128.load(source + plane);
      const m2 = v128.load(source + 2 * plane);
      const m3 = v128.load(source + 3 * plane);
      const m4 = v128.load(source + 4 * plane);
      const even = f32x4.add(m1, m2);
      const odd = f32x4.sub(m1, m2);
      const far = f32x4.add(m3, m4);
      const slope = f32x4.sub(m3, m4);
      const shift = v128.load32_splat(bias + ((i / ROW) << 2));
      const to = target + i;
      const sum = f32x4.add(f32x4.add(v128.load(source), even), far);
      v128.store(to, f32x4.add(sum, shift));
      if (pixels > 1) {
        v128.store(to + pixel, f32x4.add(multiplyAdd(TWO, slope, odd), shift));
      }
      if (pixels > 2) {
        v128.store(to + 2 * pixel, f32x4.add(multiplyAdd(FOUR, far, even), shift));
      }
      if (pixels > 3) {
        const last = f32x4.add(odd, v128.load(source + 5 * plane));
        v128.store(to + 3 * pixel, f32x4.add(multiplyAdd(EIGHT, slope, last), shift));
      }
      source += VECTOR;
    }
  }
}
