/**
 * When a study's claim holds, as data: it travels with the results, is judged again after every cell,
 * and the card's sentence is made from it (`sentence.ts`).
 */

/** A measure of a variation: one list of numbers for each seed. */
export interface Ref {
  measure: string;
  variation: string;
}

/** `rise`: the largest from one number of the list to the next; below 0 where it always falls. */
export type Reduction = "first" | "last" | "mean" | "median" | "least" | "greatest" | "rise";

/** A number for each seed. */
export type Value =
  /** `from`: the share of the list that is left out at its start. */
  | { value: "reduced"; by: Reduction; of: Ref; from: number }
  /** What is known beforehand, such as the learning rate of a variation. */
  | { value: "constant"; constant: number; label?: string }
  | { value: "ratio" | "difference"; of: Value; to: Value }
  /** The largest |aᵢ − bᵢ| of two lists. */
  | { value: "distance"; of: Ref; to: Ref }
  /** Pearson's r of two lists, point by point. */
  | { value: "correlation"; of: Ref; to: Ref }
  /** Of the least-squares line through the points; with `logarithmic`, of log y over log x. */
  | { value: "slope"; points: { x: number; y: Value }[]; logarithmic: boolean }
  /** Kendall's τ between two values over variations; of those only that meet `where`, if it is there. */
  | { value: "kendall"; pairs: { x: Value; y: Value; where?: Criterion }[] };

/** Which seeds a bound is asked of. */
export type Over = "every seed" | "mean" | "median" | { atLeast: number };

export type Criterion =
  | { test: "between"; value: Value; low: number | null; high: number | null; over: Over }
  /** The loss or a weight stopped being a finite number on the way. */
  | { test: "diverges"; variation: string; over: Over }
  | { test: "all" | "any"; of: Criterion[] };

const reduction =
  (by: Reduction) =>
  (of: Ref, { from = 0 }: { from?: number } = {}): Value => ({ value: "reduced", by, of, from });

export const first = reduction("first");
export const last = reduction("last");
export const mean = reduction("mean");
export const median = reduction("median");
export const least = reduction("least");
export const greatest = reduction("greatest");
export const rise = reduction("rise");

export const constant = (constant: number, label?: string): Value => ({
  value: "constant",
  constant,
  label,
});
export const ratio = (of: Value, to: Value): Value => ({ value: "ratio", of, to });
export const difference = (of: Value, to: Value): Value => ({ value: "difference", of, to });
export const distance = (of: Ref, to: Ref): Value => ({ value: "distance", of, to });
export const correlation = (of: Ref, to: Ref): Value => ({ value: "correlation", of, to });
export const slope = (points: [x: number, y: Value][]): Value => ({
  value: "slope",
  points: points.map(([x, y]) => ({ x, y })),
  logarithmic: false,
});
export const logSlope = (points: [x: number, y: Value][]): Value => ({
  value: "slope",
  points: points.map(([x, y]) => ({ x, y })),
  logarithmic: true,
});
export const kendall = (pairs: { x: Value; y: Value; where?: Criterion }[]): Value => ({
  value: "kendall",
  pairs,
});

export const atMost = (value: Value, high: number, over: Over = "every seed"): Criterion => ({
  test: "between",
  value,
  low: null,
  high,
  over,
});
export const atLeast = (value: Value, low: number, over: Over = "every seed"): Criterion => ({
  test: "between",
  value,
  low,
  high: null,
  over,
});
export const between = (
  value: Value,
  low: number,
  high: number,
  over: Over = "every seed",
): Criterion => ({ test: "between", value, low, high, over });
export const diverges = (
  { variation }: Pick<Ref, "variation">,
  over: Over = "every seed",
): Criterion => ({
  test: "diverges",
  variation,
  over,
});
export const all = (...of: Criterion[]): Criterion => ({ test: "all", of });
export const any = (...of: Criterion[]): Criterion => ({ test: "any", of });

/** Every measure of a variation that a criterion speaks of. A variation alone has the measure null. */
export function references(criterion: Criterion): { measure: string | null; variation: string }[] {
  switch (criterion.test) {
    case "between":
      return valueReferences(criterion.value);
    case "diverges":
      return [{ measure: null, variation: criterion.variation }];
    case "all":
    case "any":
      return criterion.of.flatMap(references);
  }
}

function valueReferences(value: Value): { measure: string | null; variation: string }[] {
  switch (value.value) {
    case "reduced":
      return [value.of];
    case "constant":
      return [];
    case "ratio":
    case "difference":
      return [...valueReferences(value.of), ...valueReferences(value.to)];
    case "distance":
    case "correlation":
      return [value.of, value.to];
    case "slope":
      return value.points.flatMap(({ y }) => valueReferences(y));
    case "kendall":
      return value.pairs.flatMap(({ x, y, where }) => [
        ...valueReferences(x),
        ...valueReferences(y),
        ...(where ? references(where) : []),
      ]);
  }
}
