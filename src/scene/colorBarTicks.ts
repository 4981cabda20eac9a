import type { HeightScale } from "../snapshot/heightScale";

/** Losses written beside a color bar; those near the top give way to the ceiling's own number. */
export function colorBarTicks(scale: HeightScale): number[] {
  const highest = scale.clipped > 0 ? 0.85 : 1;
  return scale.ticks(4).filter((loss) => scale.height(loss) <= highest);
}
