import { MAX_POOLING, Operation } from "./program";
import { ROW, VECTOR, ZERO } from "./simd";

const QUARTER: v128 = f32x4.splat(0.25);

/** 2×2 pooling with stride 2 of one block; an odd last row or column is left out. */
export function pool(operation: Operation, input: usize, output: usize): void {
  const height = operation.height;
  const width = operation.width;
  const channels = operation.channels;
  const kind = operation.kind;
  const pixel = channels * ROW;
  const row = width * pixel;
  for (let y = 0; y + 1 < height; y += 2) {
    for (let x = 0; x + 1 < width; x += 2) {
      const corner = input + y * row + x * pixel;
      for (let i = 0; i < pixel; i += VECTOR) {
        const a = v128.load(corner + i);
        const b = v128.load(corner + i + pixel);
        const c = v128.load(corner + i + row);
        const d = v128.load(corner + i + row + pixel);
        // This maximum is NaN where one of the four is.
        const pooled =
          kind == MAX_POOLING
            ? f32x4.max(f32x4.max(a, b), f32x4.max(c, d))
            : f32x4.mul(f32x4.add(f32x4.add(a, b), f32x4.add(c, d)), QUARTER);
        v128.store(output, pooled);
        output += VECTOR;
      }
    }
  }
}

/** The mean over height and width. */
export function spatialMean(operation: Operation, input: usize, output: usize): void {
  const height = operation.height;
  const width = operation.width;
  const channels = operation.channels;
  const pixel = channels * ROW;
  const end = height * width * pixel;
  const share = f32x4.splat(1 / <f32>(height * width));
  for (let i = 0; i < pixel; i += VECTOR) {
    let sum = ZERO;
    for (let place = i; place < end; place += pixel) {
      sum = f32x4.add(sum, v128.load(input + place));
    }
    v128.store(output + i, f32x4.mul(sum, share));
  }
}
