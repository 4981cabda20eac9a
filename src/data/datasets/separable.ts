import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import { type Collection, numberedClasses } from "../collection";
import { round20 } from "../round";
import type { Source } from "./source";

/**
 * Standard normal points on both sides of a random plane through the origin, each moved away from it by
 * the margin; class 1 on the side of its normal. Then the first coordinate is stretched.
 */
export function separable(
  { samples: count, dimensions, margin, stretch }: SettingsOf<DatasetRecipe, "separable">,
  { random }: Source,
): Collection {
  const gaussians = () => Float64Array.from({ length: dimensions }, () => random.gaussian());
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, d) => sum + x * b[d], 0);
  const direction = gaussians();
  const length = Math.sqrt(dot(direction, direction));
  const normal = direction.map((x) => x / length);
  const inputs = new Float32Array(count * dimensions);
  const targets = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const point = gaussians();
    const side = dot(normal, point) > 0 ? 1 : -1;
    for (let d = 0; d < dimensions; d++) {
      const moved = point[d] + side * margin * normal[d];
      inputs[i * dimensions + d] = round20(d === 0 ? stretch * moved : moved);
    }
    targets[i] = side > 0 ? 1 : 0;
  }
  return {
    task: numberedClasses(2),
    inputShape: [dimensions],
    count,
    inputs,
    targets,
    notes: [],
  };
}
