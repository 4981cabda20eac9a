/** log abcd of numbers of at least 1: one logarithm, where a double holds their product. */
export function logOfProduct(a: f64, b: f64, c: f64, d: f64): f64 {
  const product = a * b * (c * d);
  if (product < Infinity) return Math.log(product);
  return Math.log(a) + Math.log(b) + Math.log(c) + Math.log(d);
}
