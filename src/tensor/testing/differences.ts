/** Central differences in float64: what a gradient and a Hessian-vector product should be. */

type Scalar = (x: number[]) => number;

/** Balances the h² of truncation against the ε/h² of rounding in a second difference. */
const STEP = 1e-3;

const moved = (x: number[], v: number[], step: number) => x.map((value, i) => value + step * v[i]);
const unit = (length: number, index: number) =>
  Array.from({ length }, (_, i) => (i === index ? 1 : 0));

/** Third-order extrapolation of an even expansion in the step from its values at h and h/2. */
const extrapolate = (at: (step: number) => number) => (4 * at(STEP / 2) - at(STEP)) / 3;

/** ∇f(x), with error O(h⁴). */
export function differenceGradient(f: Scalar, x: number[]): number[] {
  return x.map((_, i) => {
    const axis = unit(x.length, i);
    return extrapolate((h) => (f(moved(x, axis, h)) - f(moved(x, axis, -h))) / (2 * h));
  });
}

/** H(x)·v, with error O(h⁴). */
export function differenceHessianVector(f: Scalar, x: number[], v: number[]): number[] {
  return x.map((_, i) => {
    const axis = unit(x.length, i);
    const slope = (y: number[], h: number) => (f(moved(y, v, h)) - f(moved(y, v, -h))) / (2 * h);
    return extrapolate(
      (h) => (slope(moved(x, axis, h), h) - slope(moved(x, axis, -h), h)) / (2 * h),
    );
  });
}
