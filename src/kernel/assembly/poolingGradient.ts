// Derivatives of pooling, both ways, on one block. Places that tie for a window's maximum share its
// derivative equally.
import { AVERAGE_POOLING, MAX_POOLING, Operation, SPATIAL_MEAN } from "./program";
import { multiplyAdd, ONE, ROW, VECTOR } from "./simd";

const QUARTER: v128 = f32x4.splat(0.25);

/** From the derivative with respect to the output to that with respect to the input. */
export function poolBack(operation: Operation, input: usize, delta: usize, target: usize): void {
  if (operation.kind == SPATIAL_MEAN) spread(operation, delta, target);
  else if (operation.kind == AVERAGE_POOLING) windows(false, false, operation, input, delta, target);
  else windows(true, false, operation, input, delta, target);
}

/** The derivative of the output along a direction from that of the input. */
export function poolAlong(operation: Operation, input: usize, inputDot: usize, target: usize): void {
  if (operation.kind == AVERAGE_POOLING) windows(false, true, operation, input, target, inputDot);
  else if (operation.kind == MAX_POOLING) windows(true, true, operation, input, target, inputDot);
}

function spread(operation: Operation, delta: usize, target: usize): void {
  const pixel = operation.channels * ROW;
  const end = operation.inputRows * ROW;
  const share = f32x4.splat(1 / <f32>(operation.height * operation.width));
  for (let i = 0; i < pixel; i += VECTOR) {
    const part = f32x4.mul(v128.load(delta + i), share);
    for (let place = i; place < end; place += pixel) v128.store(target + place, part);
  }
}

/** `pooled` is laid out like the output, `open` like the input; `onward` goes from open to pooled. */
@inline
function windows(
  most: bool,
  onward: bool,
  operation: Operation,
  input: usize,
  pooled: usize,
  open: usize,
): void {
  const height = operation.height;
  const width = operation.width;
  const pixel = operation.channels * ROW;
  const row = width * pixel;
  // An odd last row or column is no part of any window.
  if (!onward && (height & 1) + (width & 1)) memory.fill(open, 0, height * row);
  for (let y = 0; y + 1 < height; y += 2) {
    for (let x = 0; x + 1 < width; x += 2) {
      const corner = y * row + x * pixel;
      for (let i = corner; i < corner + pixel; i += VECTOR) {
        let a = QUARTER, b = QUARTER, c = QUARTER, d = QUARTER;
        if (most) {
          a = v128.load(input + i);
          b = v128.load(input + i + pixel);
          c = v128.load(input + i + row);
          d = v128.load(input + i + row + pixel);
          const highest = f32x4.max(f32x4.max(a, b), f32x4.max(c, d));
          a = v128.and(f32x4.eq(a, highest), ONE);
          b = v128.and(f32x4.eq(b, highest), ONE);
          c = v128.and(f32x4.eq(c, highest), ONE);
          d = v128.and(f32x4.eq(d, highest), ONE);
          const ties = f32x4.add(f32x4.add(a, b), f32x4.add(c, d));
          const share = f32x4.div(ONE, ties);
          a = f32x4.mul(a, share);
          b = f32x4.mul(b, share);
          c = f32x4.mul(c, share);
          d = f32x4.mul(d, share);
        }
        if (onward) {
          let sum = f32x4.mul(a, v128.load(open + i));
          sum = multiplyAdd(b, v128.load(open + i + pixel), sum);
          sum = multiplyAdd(c, v128.load(open + i + row), sum);
          v128.store(pooled, multiplyAdd(d, v128.load(open + i + row + pixel), sum));
        } else {
          const delta = v128.load(pooled);
          v128.store(open + i, f32x4.mul(a, delta));
          v128.store(open + i + pixel, f32x4.mul(b, delta));
          v128.store(open + i + row, f32x4.mul(c, delta));
          v128.store(open + i + row + pixel, f32x4.mul(d, delta));
        }
        pooled += VECTOR;
      }
    }
  }
}
