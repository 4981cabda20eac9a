import type { AxisRecipe } from "../recipe/schema";

export type Range = [low: number, high: number];

/** Room beyond the trajectory on each side, as a share of its extent. */
const MARGIN = 0.25;

/**
 * The range of an axis for which the recipe gives none. It contains the trajectory's coordinates.
 *
 * A principal component is measured in parameter distance and says nothing of how far to look, so the
 * trajectory sets the range, with a quarter of its extent on each side. Every other axis starts from
 * [−1, 1], symmetric about the trained weights: once the filters' own size for filter-normalized
 * directions, as Li et al. 2018 (arXiv 1712.09913) draw them; distance 1 along unit directions; and
 * the loss raised by ½ along curvature-scaled ones. It stays symmetric when the trajectory widens it.
 *
 * @param coordinates of the checkpoints along the axis; empty without a trajectory.
 */
export function axisRange(kind: AxisRecipe["kind"], coordinates: Float32Array): Range {
  const low = coordinates.reduce((a, b) => Math.min(a, b), 0);
  const high = coordinates.reduce((a, b) => Math.max(a, b), 0);
  if (kind === "pca" && high > low) {
    const margin = MARGIN * (high - low);
    return [low - margin, high + margin];
  }
  const farthest = Math.max(-low, high);
  const reach = farthest > 1 ? farthest * (1 + MARGIN) : 1;
  return [-reach, reach];
}

/**
 * Evenly spaced coordinates over a range. If the range has 0 inside, one of them is 0 exactly, so
 * that the grid contains the unperturbed weights: the spacing is the smallest that allows this and
 * still covers the range, which may then end up to one cell later on one side. A symmetric range
 * with an odd count is kept as it is. Two points cannot have 0 between them and are the ends.
 */
export function gridCoordinates([low, high]: Range, count: number): Float32Array {
  if (low > 0 || high < 0 || (count === 2 && low < 0 && high > 0)) {
    const step = (high - low) / (count - 1);
    return Float32Array.from({ length: count }, (_, i) =>
      i === count - 1 ? high : low + i * step,
    );
  }
  const last = count - 1;
  const stepFor = (zero: number): number =>
    Math.max(low === 0 ? 0 : -low / zero, high === 0 ? 0 : high / (last - zero));
  let zero = 0;
  for (let candidate = 1; candidate < count; candidate++) {
    if (stepFor(candidate) < stepFor(zero)) zero = candidate;
  }
  const step = stepFor(zero);
  return Float32Array.from({ length: count }, (_, i) => (i - zero) * step);
}
