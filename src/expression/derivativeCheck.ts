/**
 * Whether the exact derivatives of an expression are those of its values: beside central differences at
 * a few points. Pure functions, in float64.
 */
import type { Sample, Tape } from "./tape";

/** A parameter's name and where it is looked at. */
export interface Range {
  name: string;
  low: number;
  high: number;
}

export interface Disagreement {
  /** By which parameters: one for an entry of the gradient, two for one of the Hessian. */
  by: readonly string[];
  theta: readonly number[];
  exact: number;
  difference: number;
}

export interface DerivativeCheck {
  /** Entries at points where differences settle: those of what is not finite or has a kink do not. */
  compared: number;
  disagreement: Disagreement | null;
}

/** Points and parameters, multiplied: enough, and done in a few milliseconds. */
const ENOUGH = 10;
/** Points that are tried for being finite. */
const TRIED = 60;
/** Inputs of the one sample reach this far from 0. */
const INPUTS = 1.5;
/** The longest step as a part of the range, by how much each is shorter than the last, and how many. */
const LONGEST = 1e-2;
const SHORTER = 4;
const STEPS = 8;
/** Relative differences: of estimates that have settled, and of derivatives that are the same. */
const SETTLED = 1e-4;
const SAME = 1e-3;
/** What is lost to rounding at most: of a value, and of what a derivative is over the range. */
const ROUNDING = 1e-12;
const LOST = 1e-9;

/** A sequence that fills (0, 1) evenly and meets no fraction, as kinks lie at these. */
const spread = (index: number): number => ((index + 1) * 0.6180339887498949) % 1;

/**
 * @param tape of the expression; what it is at one made-up sample is compared.
 * @param inputs numbers of a sample.
 */
export function checkDerivatives(
  tape: Tape,
  ranges: readonly Range[],
  inputs: number,
): DerivativeCheck {
  const count = ranges.length;
  const drawn = Array.from({ length: inputs }, (_, k) => INPUTS * (2 * spread(3 + 5 * k) - 1));
  const sample: Sample = { inputs: drawn, from: 0, target: 1 };
  let compared = 0;
  let points = 0;

  for (let point = 0; point < TRIED && points * count < ENOUGH; point++) {
    const theta = ranges.map(
      ({ low, high }, p) => low + (high - low) * spread(point * count + 7 * p),
    );
    const here = tape.value(theta, sample);
    if (!Number.isFinite(here)) continue;
    points++;
    const lost = LOST * sizeOf(here, gradientOf(tape, count), ranges);
    for (const [p, { name, low, high }] of ranges.entries()) {
      const valueAt = (step: number) =>
        tape.value(
          theta.map((value, q) => (q === p ? value + step : value)),
          sample,
        );
      const gradientAt = (step: number) => {
        valueAt(step);
        return gradientOf(tape, count);
      };
      const [slope] = settledSlopes((step) => [valueAt(step)], high - low);
      const bends = settledSlopes(gradientAt, high - low);
      const gradient = gradientAt(0);
      const product = new Float64Array(count);
      tape.slope(theta.map((_, q) => Number(q === p)));
      tape.addProduct(product, 0, 1);

      const entries = [
        { by: [name], exact: gradient[p], settled: slope, over: high - low },
        ...ranges.map((other, q) => ({
          by: [name, other.name],
          exact: product[q],
          settled: bends[q],
          over: (high - low) * (other.high - other.low),
        })),
      ];
      for (const { by, exact, settled, over } of entries) {
        if (settled === null) continue;
        compared++;
        const { value: difference, rounding } = settled;
        const most =
          SAME * Math.max(Math.abs(exact), Math.abs(difference)) + rounding + lost / over;
        if (Math.abs(exact - difference) <= most) continue;
        return { compared, disagreement: { by, theta, exact, difference } };
      }
    }
  }
  return { compared, disagreement: null };
}

function gradientOf(tape: Tape, count: number): Float64Array {
  const gradient = new Float64Array(count);
  tape.addGradient(gradient, 1);
  return gradient;
}

/** How large a function and its changes over the ranges are; 0 where its gradient is not finite. */
function sizeOf(value: number, gradient: Float64Array, ranges: readonly Range[]): number {
  const changes = ranges.map(({ low, high }, p) => Math.abs(gradient[p]) * (high - low));
  const size = Math.max(Math.abs(value), ...changes);
  return Number.isFinite(size) ? size : 0;
}

interface Slope {
  value: number;
  /** How far rounding of the values may put it off. */
  rounding: number;
}

/**
 * Slopes at 0 of several functions by central differences of fourth order. Each is that of the longest
 * three steps that agree; null where none do, and where there is a kink: the slopes from the left
 * and from the right then stay apart as steps get shorter.
 */
function settledSlopes(f: (step: number) => ArrayLike<number>, range: number): (Slope | null)[] {
  const middle = Array.from(f(0));
  const found = middle.map((): Estimate[] => []);
  const settled = middle.map((): Slope | null | undefined => undefined);
  for (let k = 0; k < STEPS && settled.includes(undefined); k++) {
    const h = (LONGEST * range) / SHORTER ** k;
    const [before, left, right, after] = [-2 * h, -h, h, 2 * h].map((step) => Array.from(f(step)));
    for (const [q, here] of middle.entries()) {
      found[q].push({
        value: (8 * (right[q] - left[q]) - (after[q] - before[q])) / (12 * h),
        apart: Math.abs(right[q] - 2 * here + left[q]) / h,
        rounding: (ROUNDING * Math.max(...[left[q], here, right[q]].map(Math.abs))) / h,
      });
      if (settled[q] === undefined) settled[q] = settledOf(found[q]);
    }
  }
  return settled.map((slope) => slope ?? null);
}

interface Estimate extends Slope {
  /** By how much the slopes from the left and from the right differ. */
  apart: number;
}

/** The last of three estimates that agree; null at a kink, undefined while they do not. */
function settledOf(estimates: readonly Estimate[]): Slope | null | undefined {
  if (estimates.length < 3) return undefined;
  const [first, second, third] = estimates.slice(-3);
  const far = Math.max(Math.abs(first.value - second.value), Math.abs(second.value - third.value));
  const slack = third.rounding + SETTLED * Math.abs(third.value);
  if (!(far <= slack)) return undefined;
  const hasKink = third.apart > first.apart / SHORTER && third.apart > 10 * slack;
  return hasKink ? null : third;
}
