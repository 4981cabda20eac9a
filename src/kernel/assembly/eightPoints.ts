// Points of a plane that are taken at once: four in a vector, two vectors.
import { ROW } from "./simd";

export const ABREAST: i32 = 8;

/** Their coefficients: α of all of them, then β. */
export const alpha: usize = memory.data(2 * ROW, 16);
export const beta: usize = alpha + ROW;

/** Takes the coefficients, [points][2], of `count` listed points; the last one fills up the eight. */
export function takePoints(coefficients: usize, indices: usize, count: i32): void {
  for (let p = 0; p < ABREAST; p++) {
    const from = coefficients + load<i32>(indices + min(p, count - 1) * 4) * 8;
    store<f32>(alpha + p * 4, load<f32>(from));
    store<f32>(beta + p * 4, load<f32>(from, 4));
  }
}
