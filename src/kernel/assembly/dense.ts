import { panelCount, panelStart } from "./panels";
import { multiplyAdd, ROW, VECTOR, ZERO } from "./simd";

/**
 * output = bias + packedᵀ·input over some blocks of samples: `input` is [blocks][inputs][8], `output`
 * [blocks][outputs][8], `packed` a kernel cut into panels.
 */
export function product(
  packed: usize,
  bias: usize,
  input: usize,
  output: usize,
  inputs: i32,
  outputs: i32,
  blocks: i32,
): void {
  forPanels(false, packed, bias, input, output, inputs, outputs, blocks, inputs * ROW);
}

/** The same without a bias, added to what `output` holds. */
export function addProduct(
  packed: usize,
  input: usize,
  output: usize,
  inputs: i32,
  outputs: i32,
  blocks: i32,
): void {
  forPanels(true, packed, 0, input, output, inputs, outputs, blocks, inputs * ROW);
}

/**
 * The first, for inputs that begin `stride` bytes apart and may overlap: windows that slide over the
 * rows of an image.
 */
export function slidingProduct(
  packed: usize,
  bias: usize,
  input: usize,
  output: usize,
  inputs: i32,
  outputs: i32,
  windows: i32,
  stride: i32,
): void {
  forPanels(false, packed, bias, input, output, inputs, outputs, windows, stride);
}

/** That one, added to what `output` holds. */
export function addSlidingProduct(
  packed: usize,
  input: usize,
  output: usize,
  inputs: i32,
  outputs: i32,
  windows: i32,
  stride: i32,
): void {
  forPanels(true, packed, 0, input, output, inputs, outputs, windows, stride);
}

// Every call of `panel` with a constant width is compiled to straight code for just that width.
@inline
function forPanels(
  accumulate: bool,
  packed: usize,
  bias: usize,
  input: usize,
  output: usize,
  inputs: i32,
  outputs: i32,
  blocks: i32,
  stride: i32,
): void {
  const panels = panelCount(outputs);
  const inputBytes = inputs * ROW;
  const outputBytes = outputs * ROW;
  for (let index = 0; index < panels; index++) {
    const first = panelStart(index, panels, outputs);
    const width = panelStart(index + 1, panels, outputs) - first;
    const target = output + first * ROW;
    const shift = bias + first * 4;
    if (width == 6) {
      panel(6, accumulate, packed, shift, input, target, inputBytes, outputBytes, blocks, stride);
    } else if (width == 5) {
      panel(5, accumulate, packed, shift, input, target, inputBytes, outputBytes, blocks, stride);
    } else if (width == 4) {
      panel(4, accumulate, packed, shift, input, target, inputBytes, outputBytes, blocks, stride);
    } else if (width == 3) {
      panel(3, accumulate, packed, shift, input, target, inputBytes, outputBytes, blocks, stride);
    } else if (width == 2) {
      panel(2, accumulate, packed, shift, input, target, inputBytes, outputBytes, blocks, stride);
    } else {
      panel(1, accumulate, packed, shift, input, target, inputBytes, outputBytes, blocks, stride);
    }
    packed += inputs * width * 4;
  }
}

// Every weight is loaded right before its use, so that fifteen registers are enough for a panel of
// six. Chromium 156 keeps this order and reaches 95 % of the core's peak. Node 20's V8 moves the loads
// ahead and spills, at 67 %; a panel of four would reach 92 % there, but 85 % in Chromium.
@inline
function panel(
  width: i32,
  accumulate: bool,
  weights: usize,
  bias: usize,
  input: usize,
  output: usize,
  inputBytes: i32,
  outputBytes: i32,
  blocks: i32,
  stride: i32,
): void {
  for (let block = 0; block < blocks; block++) {
    // Sums of output j over the block's first and last four samples: lower j, upper j.
    let l0 = ZERO, l1 = ZERO, l2 = ZERO, l3 = ZERO, l4 = ZERO, l5 = ZERO;
    let u0 = ZERO, u1 = ZERO, u2 = ZERO, u3 = ZERO, u4 = ZERO, u5 = ZERO;
    if (accumulate) {
      l0 = v128.load(output, 0 * ROW);
      u0 = v128.load(output, 0 * ROW + VECTOR);
      if (width > 1) {
        l1 = v128.load(output, 1 * ROW);
        u1 = v128.load(output, 1 * ROW + VECTOR);
      }
      if (width > 2) {
        l2 = v128.load(output, 2 * ROW);
        u2 = v128.load(output, 2 * ROW + VECTOR);
      }
      if (width > 3) {
        l3 = v128.load(output, 3 * ROW);
        u3 = v128.load(output, 3 * ROW + VECTOR);
      }
      if (width > 4) {
        l4 = v128.load(output, 4 * ROW);
        u4 = v128.load(output, 4 * ROW + VECTOR);
      }
      if (width > 5) {
        l5 = v128.load(output, 5 * ROW);
        u5 = v128.load(output, 5 * ROW + VECTOR);
      }
    } else {
      l0 = u0 = v128.load32_splat(bias, 0);
      if (width > 1) l1 = u1 = v128.load32_splat(bias, 4);
      if (width > 2) l2 = u2 = v128.load32_splat(bias, 8);
      if (width > 3) l3 = u3 = v128.load32_splat(bias, 12);
      if (width > 4) l4 = u4 = v128.load32_splat(bias, 16);
      if (width > 5) l5 = u5 = v128.load32_splat(bias, 20);
    }

    let weight = weights;
    let x = input;
    const end = input + inputBytes;
    while (x < end) {
      const lower = v128.load(x, 0);
      const upper = v128.load(x, VECTOR);
      let w = v128.load32_splat(weight, 0);
      l0 = multiplyAdd(w, lower, l0);
      u0 = multiplyAdd(w, upper, u0);
      if (width > 1) {
        w = v128.load32_splat(weight, 4);
        l1 = multiplyAdd(w, lower, l1);
        u1 = multiplyAdd(w, upper, u1);
      }
      if (width > 2) {
        w = v128.load32_splat(weight, 8);
        l2 = multiplyAdd(w, lower, l2);
        u2 = multiplyAdd(w, upper, u2);
      }
      if (width > 3) {
        w = v128.load32_splat(weight, 12);
        l3 = multiplyAdd(w, lower, l3);
        u3 = multiplyAdd(w, upper, u3);
      }
      if (width > 4) {
        w = v128.load32_splat(weight, 16);
        l4 = multiplyAdd(w, lower, l4);
        u4 = multiplyAdd(w, upper, u4);
      }
      if (width > 5) {
        w = v128.load32_splat(weight, 20);
        l5 = multiplyAdd(w, lower, l5);
        u5 = multiplyAdd(w, upper, u5);
      }
      weight += width * 4;
      x += ROW;
    }

    v128.store(output, l0, 0 * ROW);
    v128.store(output, u0, 0 * ROW + VECTOR);
    if (width > 1) {
      v128.store(output, l1, 1 * ROW);
      v128.store(output, u1, 1 * ROW + VECTOR);
    }
    if (width > 2) {
      v128.store(output, l2, 2 * ROW);
      v128.store(output, u2, 2 * ROW + VECTOR);
    }
    if (width > 3) {
      v128.store(output, l3, 3 * ROW);
      v128.store(output, u3, 3 * ROW + VECTOR);
    }
    if (width > 4) {
      v128.store(output, l4, 4 * ROW);
      v128.store(output, u4, 4 * ROW + VECTOR);
    }
    if (width > 5) {
      v128.store(output, l5, 5 * ROW);
      v128.store(output, u5, 5 * ROW + VECTOR);
    }
    input += stride;
    output += outputBytes;
  }
}
