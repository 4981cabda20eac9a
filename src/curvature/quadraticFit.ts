/** y ≈ value + slope·x + ½·curvature·x². */
export interface QuadraticFit {
  value: number;
  slope: number;
  curvature: number;
}

/**
 * The least-squares parabola through samples of a curve. Points that are not finite are left out.
 *
 * @throws with fewer than three distinct finite points.
 */
export function quadraticFit(x: ArrayLike<number>, y: ArrayLike<number>): QuadraticFit {
  const points = Array.from(x, (at, i) => ({ at, value: y[i] })).filter(({ value }) =>
    Number.isFinite(value),
  );
  const count = points.length;
  const center = points.reduce((sum, { at }) => sum + at, 0) / count;
  const spread = Math.sqrt(points.reduce((sum, { at }) => sum + (at - center) ** 2, 0) / count);

  // Orthogonal polynomials on the sample: 1, t and t² − skew·t − 1, with t of mean 0 and variance 1.
  const t = points.map(({ at }) => (at - center) / spread);
  const moment = (power: number) => t.reduce((sum, s) => sum + s ** power, 0) / count;
  const skew = moment(3);
  const parabola = t.map((s) => s * s - skew * s - 1);
  const size = parabola.reduce((sum, q) => sum + q * q, 0) / count;
  if (!(size > 1e-12)) throw new Error("a parabola needs three distinct finite points");

  const project = (basis: (i: number) => number) =>
    points.reduce((sum, { value }, i) => sum + value * basis(i), 0) / count;
  const constant = project(() => 1);
  const linear = project((i) => t[i]);
  const quadratic = project((i) => parabola[i]) / size;

  // Back from t to x: y = constant + linear·t + quadratic·(t² − skew·t − 1).
  const curvature = (2 * quadratic) / spread ** 2;
  const slopeAtCenter = (linear - quadratic * skew) / spread;
  return {
    curvature,
    slope: slopeAtCenter - curvature * center,
    value: constant - quadratic - slopeAtCenter * center + 0.5 * curvature * center ** 2,
  };
}
