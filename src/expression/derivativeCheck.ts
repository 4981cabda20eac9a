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

const POINTS = 5;
/** Inputs of the one sample reach this far from 0. */
const INPUTS = 1.5;
/** The longest step as a part of the range, by how much each is shorter than the last, and how many. */
const LONGEST = 1e-2;
const SHORTER = 4;
const STEPS = 8;
/** Relative differences: of estimates that have settled, and of derivatives that are the same. */
const SETTLED = 1e-4;
const SAME = 1e-3;
/** Of a value, what is lost to rounding at most. */
const ROUNDING = 1e-12;

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

  for (let point = 0; point < POINTS; point++) {
    const theta = ranges.map(
      ({ low, high }, p) => low + (high - low) * spread(point * count + 7 * p),
    );
    if (!Number.isFinite(tape.value(theta, sample))) continue;
    for (const [p, { name, low, high }] of ranges.entries()) {
      const valueAt = (step: number) =>
        tape.value(
          theta.map((value, q) => (q === p ? value + step : value)),
          sample,
        );
      const gradientAt = (step: number) => {
        valueAt(step);
        const gradient = new Float64Array(count);
        tape.addGradient(gradient, 1);
        return gradient;
      };
      const [slope] = settledSlopes((step) => [valueAt(step)], high - low);
      const bends = settledSlopes(gradientAt, high - low);
      const gradient = gradientAt(0);
      const product = new Float64Array(count);
      tape.slope(theta.map((_, q) => Number(q === p)));
      tape.addProduct(product, 0, 1);

      const entries = [
        { by: [name], exact: gradient[p], settled: slope },
        ...ranges.map((other, q) => ({
          by: [name, other.name],
          exact: product[q],
          settled: bends[q],
        })),
      ];
      for (const { by, exact, settled } of entries) {
        if (settled === null) continue;
        compared++;
        const { value: difference, rounding } = settled;
        const most = SAME * Math.max(Math.abs(exact), Math.abs(difference)) + rounding;
        if (Math.abs(exact - difference) <= most) continue;
        return { compared, disagreement: { by, theta, exact, difference } };
      }
    }
  }
  return { compared, disagreement: null };
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
  const around = Array.from({ length: STEPS }, (_, k) => {
    const h = (LONGEST * range) / SHORTER ** k;
    return { h, values: [-2 * h, -h, h, 2 * h].map((step) => Array.from(f(step))) };
  });
  return middle.map((here, q) => {
    const found = around.map(({ h, values }) => {
      const [before, left, right, after] = values.map((all) => all[q]);
      return {
        value: (8 * (right - left) - (after - before)) / (12 * h),
        apart: Math.abs(right - 2 * here + left) / h,
        rounding: (ROUNDING * Math.max(...[left, here, right].map(Math.abs))) / h,
      };
    });
    for (let k = 2; k < STEPS; k++) {
      const [first, second, third] = found.slice(k - 2, k + 1);
      const far = Math.max(
        Math.abs(first.value - second.value),
        Math.abs(second.value - third.value),
      );
      const slack = third.rounding + SETTLED * Math.abs(third.value);
      if (!(far <= slack)) continue;
      const hasKink = third.apart > first.apart / SHORTER && third.apart > 10 * slack;
      return hasKink ? null : third;
    }
    return null;
  });
}
