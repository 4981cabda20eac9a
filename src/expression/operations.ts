/** Values with first and second derivatives of what expressions are made of, in float64. */
import type { BinaryName, UnaryName } from "../catalog/models/expression/operations";

/**
 * y = f(x) with f′ and f″ as functions of x and y. At a kink they are those of one side: abs, relu and
 * sign count 0 as flat.
 */
export interface Unary {
  value(x: number): number;
  slope(x: number, y: number): number;
  bend(x: number, y: number): number;
  /** Whether it is constant around x, or rounds to a constant there; absent where it never is. */
  stands?(x: number, y: number): boolean;
}

const flat = (): number => 0;
const roundsToZero = (_: number, y: number): boolean => y === 0;
const sigmoid = (x: number): number =>
  x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));

export const unary: Record<UnaryName, Unary> = {
  negate: { value: (x) => -x, slope: () => -1, bend: flat },
  abs: { value: Math.abs, slope: Math.sign, bend: flat },
  acos: {
    value: Math.acos,
    slope: (x) => -1 / Math.sqrt(1 - x * x),
    bend: (x) => -x / (1 - x * x) ** 1.5,
  },
  asin: {
    value: Math.asin,
    slope: (x) => 1 / Math.sqrt(1 - x * x),
    bend: (x) => x / (1 - x * x) ** 1.5,
  },
  atan: {
    value: Math.atan,
    slope: (x) => 1 / (1 + x * x),
    bend: (x) => (-2 * x) / (1 + x * x) ** 2,
  },
  cos: { value: Math.cos, slope: (x) => -Math.sin(x), bend: (_, y) => -y },
  cosh: { value: Math.cosh, slope: Math.sinh, bend: (_, y) => y },
  exp: { value: Math.exp, slope: (_, y) => y, bend: (_, y) => y, stands: roundsToZero },
  log: { value: Math.log, slope: (x) => 1 / x, bend: (x) => -1 / (x * x) },
  relu: {
    value: (x) => (x > 0 ? x : 0 * x),
    slope: (x) => (x > 0 ? 1 : 0),
    bend: flat,
    stands: (x) => x <= 0,
  },
  sigmoid: {
    value: sigmoid,
    slope: (_, y) => y * (1 - y),
    bend: (_, y) => y * (1 - y) * (1 - 2 * y),
    stands: (_, y) => y === 0 || y === 1,
  },
  sign: { value: Math.sign, slope: flat, bend: flat, stands: (x) => !Number.isNaN(x) },
  sin: { value: Math.sin, slope: Math.cos, bend: (_, y) => -y },
  sinh: { value: Math.sinh, slope: Math.cosh, bend: (_, y) => y },
  softplus: {
    value: (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
    slope: sigmoid,
    bend: (x) => sigmoid(x) * sigmoid(-x),
    stands: roundsToZero,
  },
  sqrt: { value: Math.sqrt, slope: (_, y) => 0.5 / y, bend: (x, y) => -0.25 / (x * y) },
  tan: {
    value: Math.tan,
    slope: (_, y) => 1 + y * y,
    bend: (_, y) => 2 * y * (1 + y * y),
  },
  tanh: {
    value: Math.tanh,
    slope: (_, y) => 1 - y * y,
    bend: (_, y) => -2 * y * (1 - y * y),
    stands: (_, y) => Math.abs(y) === 1,
  },
};

/** Derivatives of f(a, b): the slopes ∂a and ∂b, and the bends ∂aa, ∂ab and ∂bb. */
export interface Partials {
  a: number;
  b: number;
  aa: number;
  ab: number;
  bb: number;
}

export interface Binary {
  value(a: number, b: number): number;
  /** Writes into `at`, which comes with zeros. */
  partials(at: Partials, a: number, b: number, aMoves: boolean, bMoves: boolean): void;
  /** Whether it is constant in a around there, as b stands or moves; absent where it never is. */
  ignoresA?(a: number, b: number, bMoves: boolean): boolean;
  ignoresB?(a: number, b: number, aMoves: boolean): boolean;
}

/** At a tie they are those of the first. */
const extreme = (pick: (a: number, b: number) => number): Binary => ({
  value: pick,
  partials(at, a, b) {
    if (pick(a, b) === a) at.a = 1;
    else at.b = 1;
  },
  ignoresA: (a, b) => pick(a, b) !== a,
  ignoresB: (a, b) => pick(a, b) === a,
});

export const binary: Record<BinaryName, Binary> = {
  add: {
    value: (a, b) => a + b,
    partials(at) {
      at.a = 1;
      at.b = 1;
    },
  },
  subtract: {
    value: (a, b) => a - b,
    partials(at) {
      at.a = 1;
      at.b = -1;
    },
  },
  multiply: {
    value: (a, b) => a * b,
    partials(at, a, b) {
      at.a = b;
      at.b = a;
      at.ab = 1;
    },
    ignoresA: (_, b, bMoves) => !bMoves && b === 0,
    ignoresB: (a, _, aMoves) => !aMoves && a === 0,
  },
  divide: {
    value: (a, b) => a / b,
    partials(at, a, b) {
      at.a = 1 / b;
      at.b = -a / (b * b);
      at.ab = -1 / (b * b);
      at.bb = (2 * a) / (b * b * b);
    },
    ignoresB: (a, _, aMoves) => !aMoves && a === 0,
  },
  power: {
    value: (a, b) => a ** b,
    partials(at, a, b, aMoves, bMoves) {
      // 0 · ∞ at a = 0 is 0: a constant and a line have no slope or bend there.
      if (aMoves && b !== 0) at.a = b * a ** (b - 1);
      if (aMoves && b !== 0 && b !== 1) at.aa = b * (b - 1) * a ** (b - 2);
      if (!bMoves) return;
      const y = a ** b;
      const log = Math.log(a);
      at.b = y === 0 ? 0 : y * log;
      at.bb = y === 0 ? 0 : y * log * log;
      if (aMoves) at.ab = a ** (b - 1) * (1 + b * log);
    },
    ignoresA: (_, b, bMoves) => !bMoves && b === 0,
    ignoresB: (a, b, aMoves) => !aMoves && (a === 1 || (a === 0 && b > 0)),
  },
  max: extreme(Math.max),
  min: extreme(Math.min),
};
