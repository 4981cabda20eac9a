import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import type { Collection } from "../collection";
import { pointCloud } from "../points";
import type { Source } from "./source";

/** Two concentric circles about the origin: class 0 of radius 1, class 1 of radius `factor`. */
export function circles(
  recipe: SettingsOf<DatasetRecipe, "circles">,
  { random }: Source,
): Collection {
  const { samples, factor, noise } = recipe;
  return pointCloud(samples, 2, 2, noise, random, (point, label) => {
    const angle = 2 * Math.PI * random.uniform();
    const radius = label === 0 ? 1 : factor;
    point[0] = radius * Math.cos(angle);
    point[1] = radius * Math.sin(angle);
  });
}
