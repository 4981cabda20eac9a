import { formatNumber } from "../snapshot/formatNumber";
import type { HeightScale } from "../snapshot/heightScale";

/** Distance of two numbers beside an upright bar, as a share of its length. */
const UPRIGHT_CLEARANCE = 0.19;

/** A lying bar is hardly shorter than this, in CSS pixels. */
const LYING_LENGTH = 136;
/** Of a character, and between two numbers, in CSS pixels. */
const CHARACTER = 6.5;
const GAP = 8;

const width = (loss: number): number => CHARACTER * formatNumber(loss).length;

/** How far apart the middles of two numbers have to be, as a share of the bar's length. */
const clearances = {
  beside: () => UPRIGHT_CLEARANCE,
  below: (one: number, other: number) => ((width(one) + width(other)) / 2 + GAP) / LYING_LENGTH,
};

/**
 * Losses written along a color bar, clear of each other. Beside an upright one those near the top give
 * way to the ceiling's own number.
 */
export function colorBarTicks(scale: HeightScale, place: "beside" | "below"): number[] {
  const clearance = clearances[place];
  const highest = place === "beside" && scale.clipped > 0 ? 1 - UPRIGHT_CLEARANCE : 1;
  const kept: number[] = [];
  for (const loss of scale.ticks(4)) {
    const height = scale.height(loss);
    const last = kept.at(-1);
    if (height > highest) continue;
    if (last !== undefined && height - scale.height(last) < clearance(last, loss)) continue;
    kept.push(loss);
  }
  return kept;
}

/** The ceiling as it is written beside a bar: it was not chosen to be round. */
export function ceilingText(scale: HeightScale): string {
  return formatNumber(Number(scale.ceiling.toPrecision(3)));
}
