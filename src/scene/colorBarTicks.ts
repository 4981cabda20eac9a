import { formatNumber } from "../snapshot/formatNumber";
import type { HeightScale } from "../snapshot/heightScale";

/** Distance of two numbers beside the bar, as a share of its length. */
const CLEARANCE = 0.19;

/** Losses written beside a color bar; those near the top give way to the ceiling's own number. */
export function colorBarTicks(scale: HeightScale): number[] {
  const highest = scale.clipped > 0 ? 1 - CLEARANCE : 1;
  let last = -1;
  return scale.ticks(4).filter((loss) => {
    const height = scale.height(loss);
    if (height > highest || height - last < CLEARANCE) return false;
    last = height;
    return true;
  });
}

/** The ceiling as it is written beside a bar: it was not chosen to be round. */
export function ceilingText(scale: HeightScale): string {
  return formatNumber(Number(scale.ceiling.toPrecision(3)));
}
