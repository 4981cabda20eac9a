import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import type { Collection } from "../collection";
import { pointCloud } from "../points";
import type { Source } from "./source";

/**
 * Two interleaved half circles of radius 1, the second turned over and moved by (1, ½); the whole is
 * moved by (−½, −¼) so that its mean is near the origin.
 */
export function moons(recipe: SettingsOf<DatasetRecipe, "moons">, { random }: Source): Collection {
  return pointCloud(recipe.samples, 2, 2, recipe.noise, random, (point, label) => {
    const angle = Math.PI * random.uniform();
    const side = label === 0 ? 1 : -1;
    point[0] = side * (Math.cos(angle) - 0.5);
    point[1] = side * (Math.sin(angle) - 0.25);
  });
}
