/** What an expression is made of, beside numbers and names. What each one computes is in `expression`. */

/** Of one value each, as they are written. */
export const unaryFunctions = [
  "abs",
  "acos",
  "asin",
  "atan",
  "cos",
  "cosh",
  "exp",
  "log",
  "relu",
  "sigmoid",
  "sign",
  "sin",
  "sinh",
  "softplus",
  "sqrt",
  "tan",
  "tanh",
] as const;

/** Of two values or more. */
export const foldedFunctions = ["max", "min"] as const;

export type UnaryName = "negate" | (typeof unaryFunctions)[number];
export type BinaryName =
  | "add"
  | "subtract"
  | "multiply"
  | "divide"
  | "power"
  | (typeof foldedFunctions)[number];

const constants = new Map([
  ["pi", Math.PI],
  ["π", Math.PI],
  ["e", Math.E],
]);

export const constantCalled = (name: string): number | undefined => constants.get(name);

/** Names that already mean something, which no parameter can have. */
export const isReserved = (name: string): boolean =>
  constants.has(name) || [...unaryFunctions, ...foldedFunctions].some((taken) => taken === name);
