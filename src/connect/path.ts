/** A way through parameter space, from t = 0 to t = 1. */
export type Path = (t: number) => Float32Array;

/** (1 − t)·a + t·b, also beyond the two. Its ends are a and b themselves, to the last bit. */
export function line(a: Float32Array, b: Float32Array): Path {
  return (t) => {
    // Sums with 0 would lose the sign of −0.
    if (t === 0) return a.slice();
    if (t === 1) return b.slice();
    return a.map((value, p) => (1 - t) * value + t * b[p]);
  };
}
