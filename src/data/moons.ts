import type { Stream } from "../random/stream";
import type { DatasetRecipe } from "../recipe/schema";
import type { Collection } from "./collection";
import { pointCloud } from "./points";

/**
 * Two interleaved half circles of radius 1, the second turned over and moved by (1, ½); the whole is
 * moved by (−½, −¼) so that its mean is near the origin.
 */
export function moons(
  recipe: Extract<DatasetRecipe, { kind: "moons" }>,
  random: Stream,
): Collection {
  return pointCloud(recipe.samples, 2, 2, recipe.noise, random, (point, label) => {
    const angle = Math.PI * random.uniform();
    const side = label === 0 ? 1 : -1;
    point[0] = side * (Math.cos(angle) - 0.5);
    point[1] = side * (Math.sin(angle) - 0.25);
  });
}
