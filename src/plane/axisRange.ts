import { type AxisRecipe, axisDefinition } from "../catalog/axes";
import type { Range } from "../catalog/axes/definition";
import { isFunction, type ModelRecipe } from "../catalog/models";

/**
 * The range of an axis for which the recipe gives none: a function says itself where its parameters
 * are looked at.
 *
 * @param coordinates of the checkpoints along the axis; empty without a trajectory.
 */
export function axisRange(axis: AxisRecipe, coordinates: Float32Array, model?: ModelRecipe): Range {
  const { parameter, range } = axisDefinition(axis);
  const index = parameter?.(axis);
  const own = model && isFunction(model) && index !== undefined && model.parameters[index];
  if (own) return [own.low, own.high];
  // The end of the path is at 0, but for a parameter, which is where it is.
  const inside = index === undefined ? 0 : (coordinates[0] ?? 0);
  const low = coordinates.reduce((a, b) => Math.min(a, b), inside);
  const high = coordinates.reduce((a, b) => Math.max(a, b), inside);
  return range(low, high);
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
