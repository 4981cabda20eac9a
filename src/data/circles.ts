import type { Stream } from "../random/stream";
import type { DatasetRecipe } from "../recipe/schema";
import type { Collection } from "./collection";
import { pointCloud } from "./points";

/** Two concentric circles about the origin: class 0 of radius 1, class 1 of radius `factor`. */
export function circles(
  recipe: Extract<DatasetRecipe, { kind: "circles" }>,
  random: Stream,
): Collection {
  const { samples, factor, noise } = recipe;
  return pointCloud(samples, 2, 2, noise, random, (point, label) => {
    const angle = 2 * Math.PI * random.uniform();
    const radius = label === 0 ? 1 : factor;
    point[0] = radius * Math.cos(angle);
    point[1] = radius * Math.sin(angle);
  });
}
