import { addSlidingProduct } from "./dense";
import { Operation, SIDE } from "./program";
import { ROW, VECTOR } from "./simd";

/**
 * A 3×3 convolution with 'same' padding on one block: for every row of pixels, the sum over up to
 * three rows of the input of dense products with windows three pixels wide.
 *
 * @param margins room for [height][width + 2][channels] rows.
 */
export function convolve(
  operation: Operation,
  kernel: usize,
  bias: usize,
  input: usize,
  output: usize,
  margins: usize,
): void {
  const height = operation.height;
  const width = operation.width;
  const channels = operation.channels;
  const outputs = operation.outputs;
  const pixel = channels * ROW;
  const wideRow = (width + 2) * pixel;
  addMargins(input, margins, height, width * pixel, pixel);
  const inputs = SIDE * channels;
  const outputRow = width * outputs * ROW;
  for (let y = 0; y < height; y++) {
    const target = output + y * outputRow;
    fillWithBias(target, operation.option ? bias : 0, outputs, width);
    const first = max(0, 1 - y);
    const last = min(SIDE, height + 1 - y);
    for (let k = first; k < last; k++) {
      const packed = kernel + <usize>(k * inputs * outputs) * 4;
      const window = margins + (y + k - 1) * wideRow;
      addSlidingProduct(packed, window, target, inputs, outputs, width, pixel);
    }
  }
}

/** Copies rows of pixels, with a pixel of zeros on both sides of each. */
function addMargins(input: usize, margins: usize, height: i32, row: i32, pixel: i32): void {
  for (let y = 0; y < height; y++) {
    memory.fill(margins, 0, pixel);
    memory.copy(margins + pixel, input, row);
    memory.fill(margins + pixel + row, 0, pixel);
    margins += row + 2 * pixel;
    input += row;
  }
}

function fillWithBias(target: usize, bias: usize, outputs: i32, pixels: i32): void {
  if (!bias) {
    memory.fill(target, 0, <usize>(outputs * pixels) * ROW);
    return;
  }
  for (let pixel = 0; pixel < pixels; pixel++) {
    for (let j = 0; j < outputs; j++) {
      const value = v128.load32_splat(bias + j * 4);
      v128.store(target, value);
      v128.store(target, value, VECTOR);
      target += ROW;
    }
  }
}
