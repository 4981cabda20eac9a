import { extent } from "d3-array";
import { scaleLinear, scaleLog } from "d3-scale";
import type { Tick } from "./axes";
import { logTicks } from "./ticks";

export type ValueScale = ReturnType<typeof valueScale>;

/** Whether a value has a place on an axis. */
export const isDrawable = (value: number, log: boolean): boolean =>
  Number.isFinite(value) && (!log || value > 0);

/**
 * An axis that all drawable values fit on, with some room; its range is yet to be set.
 *
 * @param from a linear axis begins at 0 (or below, with the values), or with the values.
 */
export function valueScale(values: Iterable<number>, log: boolean, from: "zero" | "values") {
  const drawable = Array.from(values).filter((value) => isDrawable(value, log));
  const [low = log ? 0.1 : 0, high = 1] = extent(drawable);
  if (log) return scaleLog([low / 1.15, Math.max(high, low * 1.5) * 1.15], [0, 1]);
  const least = from === "zero" ? Math.min(0, low) : low;
  return scaleLinear([least, high > low ? high : low + 1], [0, 1]).nice(4);
}

/** @param count of a linear axis, about. */
export function valueTicks(scale: ValueScale, log: boolean, count: number): Tick[] {
  const [low, high] = scale.domain();
  const values = log ? logTicks(low, high) : scale.ticks(count);
  return values.map((value) => ({ value, at: scale(value) }));
}
