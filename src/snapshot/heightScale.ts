/**
 * From a loss to its height and color: 0 at the lowest loss shown, 1 at the ceiling. One scale serves
 * the terrain, the contour map, the color bar and every export, so that they cannot disagree.
 */
import { ticks } from "d3-array";
import { roundestNumber } from "./roundestNumber";
import type { View } from "./view";

export interface HeightScale {
  kind: View["height"];
  /** Loss at height 0. */
  lowest: number;
  /** Loss at height 1; what lies above is clipped. */
  ceiling: number;
  /** How many values lie above the ceiling or are infinite. */
  clipped: number;
  /** How many values are NaN. */
  holes: number;
  /** How many values were looked at. */
  count: number;
  /**
   * Strictly increasing, 0…1 from `lowest` to `ceiling`, continuing above 1 for losses over the
   * ceiling and never below 0. NaN for NaN.
   */
  height(loss: number): number;
  /** Inverse of `height` on [0, 1]. */
  loss(height: number): number;
  /** About `count` round losses between `lowest` and `ceiling`, evenly spread in height. */
  ticks(count: number): number[];
}

export interface HeightScaleOptions {
  height: View["height"];
  /** Loss at height 1; null is the 95th percentile of the finite values. */
  ceiling: number | null;
  /** 1 where a value has been computed; other values are left out. Absent: all are computed. */
  done?: ArrayLike<number>;
  /** Further losses that must not fall below the floor, such as those of the path. */
  include?: ArrayLike<number>;
}

export const CEILING_QUANTILE = 0.95;
/** The logarithm's offset as a share of the shown range: `log` spans about two decades. */
const LOG_OFFSET = 0.01;

/** Scale of a set of losses. Without any finite value it is that of `include`, else from 0 to 1. */
export function heightScale(losses: ArrayLike<number>, options: HeightScaleOptions): HeightScale {
  const finite = new Float64Array(losses.length);
  let finiteCount = 0;
  let infinite = 0;
  let holes = 0;
  for (let index = 0; index < losses.length; index++) {
    if (options.done && !options.done[index]) continue;
    const loss = losses[index];
    if (Number.isFinite(loss)) finite[finiteCount++] = loss;
    else if (Number.isNaN(loss)) holes++;
    else infinite++;
  }
  const sorted = finite.subarray(0, finiteCount).sort();

  const included = Float64Array.from(options.include ?? [])
    .filter(Number.isFinite)
    .sort();
  // Until the first value is there, the path alone says what to expect.
  const known = finiteCount > 0 ? sorted : included;
  const lowest = Math.min(known[0] ?? 0, included[0] ?? Infinity);
  const wanted = options.ceiling ?? (known.length > 0 ? quantile(known, CEILING_QUANTILE) : 1);
  const ceiling = wanted > lowest ? wanted : lowest + (Math.abs(lowest) * 1e-3 || 1);

  let above = infinite;
  for (let index = finiteCount - 1; index >= 0 && sorted[index] > ceiling; index--) above++;

  const curve = curves[options.height](lowest, ceiling, sorted);
  const scale: HeightScale = {
    kind: options.height,
    lowest,
    ceiling,
    clipped: above,
    holes,
    count: finiteCount + infinite + holes,
    height: (loss) => (loss <= lowest ? 0 : curve.height(loss)),
    loss: (height) => curve.loss(Math.min(1, Math.max(0, height))),
    ticks: (count) =>
      options.height === "linear" ? ticks(lowest, ceiling, count) : roundLosses(scale, count),
  };
  return scale;
}

interface Curve {
  height(loss: number): number;
  loss(height: number): number;
}

const curves: Record<
  View["height"],
  (lowest: number, ceiling: number, sorted: Float64Array) => Curve
> = {
  linear(lowest, ceiling) {
    const span = ceiling - lowest;
    return {
      height: (loss) => (loss - lowest) / span,
      loss: (height) => lowest + height * span,
    };
  },

  log(lowest, ceiling) {
    const offset = LOG_OFFSET * (ceiling - lowest);
    const bottom = Math.log10(offset);
    const span = Math.log10(ceiling - lowest + offset) - bottom;
    return {
      height: (loss) => (Math.log10(loss - lowest + offset) - bottom) / span,
      loss: (height) => lowest + 10 ** (bottom + height * span) - offset,
    };
  },

  /** Share of the values up to the ceiling that a loss exceeds; equal areas get equal heights. */
  rank(lowest, ceiling, sorted) {
    const { values, shares } = distribution(lowest, ceiling, sorted);
    return {
      height: (loss) =>
        loss > ceiling
          ? 1 + (loss - ceiling) / (ceiling - lowest)
          : interpolate(values, shares, loss),
      loss: (height) => interpolate(shares, values, height),
    };
  },
};

/** Distinct values from `lowest` to `ceiling`, and the share of values at or below each. */
function distribution(lowest: number, ceiling: number, sorted: Float64Array) {
  const values = [lowest];
  const counts = [0];
  for (const [index, value] of sorted.entries()) {
    if (value >= ceiling) break;
    if (value > values[values.length - 1]) {
      values.push(value);
      counts.push(index);
    }
  }
  values.push(ceiling);
  counts.push(counts[counts.length - 1] + 1);
  const last = counts[counts.length - 1];
  return { values, shares: counts.map((count) => count / last) };
}

/** Piecewise linear; `from` ascends. */
function interpolate(from: number[], to: number[], value: number): number {
  let low = 0;
  let high = from.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (from[middle] <= value) low = middle;
    else high = middle;
  }
  const fraction = (value - from[low]) / (from[high] - from[low]);
  return to[low] + fraction * (to[high] - to[low]);
}

/** Linear interpolation between order statistics (Hyndman and Fan's type 7, NumPy's default). */
function quantile(sorted: Float64Array, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
}

function roundLosses(scale: HeightScale, count: number): number[] {
  const step = 1 / count;
  const losses: number[] = [];
  for (let index = 0; index < count; index++) {
    const middle = (index + 0.5) * step;
    const loss = roundestNumber(
      scale.loss(middle - 0.3 * step),
      scale.loss(middle + 0.3 * step),
      scale.loss(middle),
    );
    if (loss !== losses[losses.length - 1]) losses.push(loss);
  }
  return losses;
}
