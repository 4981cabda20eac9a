/**
 * a + bε₁ + cε₂ + dε₁ε₂ with ε₁² = ε₂² = 0, in float64 (Fike & Alonso 2011): a function of
 * θ + ε₁v + ε₂w has vᵀ∇f in b and vᵀHw in d, exactly, by nothing but its own formula.
 */
export type HyperDual = readonly [a: number, b: number, c: number, d: number];

export const constant = (a: number): HyperDual => [a, 0, 0, 0];

export const plus = (x: HyperDual, y: HyperDual): HyperDual => [
  x[0] + y[0],
  x[1] + y[1],
  x[2] + y[2],
  x[3] + y[3],
];

export const times = (x: HyperDual, y: HyperDual): HyperDual => [
  x[0] * y[0],
  x[0] * y[1] + x[1] * y[0],
  x[0] * y[2] + x[2] * y[0],
  x[0] * y[3] + x[1] * y[2] + x[2] * y[1] + x[3] * y[0],
];

export const scaled = (x: HyperDual, by: number): HyperDual => times(x, constant(by));

export const minus = (x: HyperDual, y: HyperDual): HyperDual => plus(x, scaled(y, -1));

export const total = (all: HyperDual[]): HyperDual => all.reduce(plus, constant(0));

export const mean = (all: HyperDual[]): HyperDual => scaled(total(all), 1 / all.length);

/** f(x), given f, f′ and f″ at x's first part. */
export const through = (
  [, b, c, d]: HyperDual,
  [value, slope, bend]: readonly [number, number, number],
): HyperDual => [value, slope * b, slope * c, slope * d + bend * b * c];

export const inverseRoot = (x: HyperDual): HyperDual =>
  through(x, [x[0] ** -0.5, -0.5 * x[0] ** -1.5, 0.75 * x[0] ** -2.5]);

export const exponential = (x: HyperDual): HyperDual => {
  const e = Math.exp(x[0]);
  return through(x, [e, e, e]);
};

export const logarithm = (x: HyperDual): HyperDual =>
  through(x, [Math.log(x[0]), 1 / x[0], -1 / x[0] ** 2]);
