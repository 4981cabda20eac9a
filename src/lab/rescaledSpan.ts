/** The rescalings under which a ReLU network stays the same function, on the stage. */

import { rescaleFirstLayer } from "../plane/rescaleFirstLayer";
import type { AxesRecipe, AxisRecipe } from "../recipe/schema";
import { thirdAxis } from "../recipe/thirdAxis";
import type { ParameterLayout } from "../results/parameters";

/**
 * Whether a direction is drawn anew for rescaled weights: random ones that are normalized by the weights
 * themselves are rescaled like these, and all others stay what they are.
 */
const followsWeights = ({ kind }: AxisRecipe, { normalization }: AxesRecipe): boolean =>
  kind === "random" && (normalization === "filter" || normalization === "layer");

/**
 * Directions of a span around weights that were rescaled by a.
 *
 * @param directions [axes + 1, P] flattened: the axes, and the one that they are tilted towards.
 */
export function rescaledDirections(
  directions: Float32Array,
  axes: AxesRecipe,
  layout: ParameterLayout,
  a: number,
): Float32Array {
  const { first, second } = axes;
  const kinds = [first, ...(second === null ? [] : [second]), thirdAxis(axes)];
  const parameters = directions.length / kinds.length;
  const rescaled = directions.slice();
  for (const [k, axis] of kinds.entries()) {
    if (!followsWeights(axis, axes)) continue;
    const row = directions.subarray(k * parameters, (k + 1) * parameters);
    rescaled.set(rescaleFirstLayer(row, layout, a), k * parameters);
  }
  return rescaled;
}
