/** Ops in plain float64 loops, as their definitions read, to hold the backends against. */

export interface Images {
  samples: number;
  height: number;
  width: number;
  channels: number;
}

/** erf by its Maclaurin series, which converges to float64 rounding for the |x| ≤ 3 of the tests. */
export function erf(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-18; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

/** [m, k]·[k, n] → [m, n]. */
export function matMul(a: number[], b: number[], m: number, k: number, n: number): number[] {
  const product = new Array<number>(m * n).fill(0);
  for (let i = 0; i < m; i++)
    for (let j = 0; j < n; j++)
      for (let l = 0; l < k; l++) product[i * n + j] += a[i * k + l] * b[l * n + j];
  return product;
}

/** Applies `f` to each row of [rows, columns] and joins what it returns. */
export function byRow(x: number[], columns: number, f: (row: number[]) => number[]): number[] {
  const results: number[] = [];
  for (let start = 0; start < x.length; start += columns)
    results.push(...f(x.slice(start, start + columns)));
  return results;
}

export const sum = (x: number[]) => x.reduce((total, value) => total + value, 0);
export const mean = (x: number[]) => sum(x) / x.length;
export const logSumExp = (x: number[]) => Math.log(sum(x.map(Math.exp)));

/** The windows of 'same' padding start at −before; 'valid' at 0. */
function windows(input: number, size: number, stride: number, padding: "same" | "valid") {
  if (padding === "valid") return { count: Math.floor((input - size) / stride) + 1, before: 0 };
  const count = Math.ceil(input / stride);
  const missing = Math.max((count - 1) * stride + size - input, 0);
  return { count, before: Math.floor(missing / 2) };
}

/** Convolution of NHWC images with a [size, size, channels, filters] kernel. */
export function conv2d(
  x: number[],
  kernel: number[],
  images: Images,
  { size, filters, stride, padding }: ConvolutionShape,
): number[] {
  const { samples, height, width, channels } = images;
  const rows = windows(height, size, stride, padding);
  const columns = windows(width, size, stride, padding);
  const y: number[] = [];
  for (let n = 0; n < samples; n++)
    for (let p = 0; p < rows.count; p++)
      for (let q = 0; q < columns.count; q++)
        for (let d = 0; d < filters; d++) {
          let total = 0;
          for (let i = 0; i < size; i++)
            for (let j = 0; j < size; j++) {
              const row = p * stride + i - rows.before;
              const column = q * stride + j - columns.before;
              if (row < 0 || row >= height || column < 0 || column >= width) continue;
              for (let c = 0; c < channels; c++)
                total +=
                  x[((n * height + row) * width + column) * channels + c] *
                  kernel[((i * size + j) * channels + c) * filters + d];
            }
          y.push(total);
        }
  return y;
}

export interface ConvolutionShape {
  size: number;
  filters: number;
  stride: number;
  padding: "same" | "valid";
}

/** `reduce` over each size×size window, windows side by side, 'valid' padding. */
export function pool2d(
  x: number[],
  { samples, height, width, channels }: Images,
  size: number,
  reduce: (window: number[]) => number,
): number[] {
  const y: number[] = [];
  for (let n = 0; n < samples; n++)
    for (let p = 0; p + size <= height; p += size)
      for (let q = 0; q + size <= width; q += size)
        for (let c = 0; c < channels; c++) {
          const window: number[] = [];
          for (let i = 0; i < size; i++)
            for (let j = 0; j < size; j++)
              window.push(x[((n * height + p + i) * width + q + j) * channels + c]);
          y.push(reduce(window));
        }
  return y;
}
