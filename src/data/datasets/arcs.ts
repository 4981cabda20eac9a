import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import type { Collection } from "../collection";
import { pointCloud } from "../points";
import type { Source } from "./source";

/** Class 0 about the upwards direction turned to the right by half of what is between them, class 1 to the left. */
export function arcs(
  { samples, spread, apart, noise }: SettingsOf<DatasetRecipe, "arcs">,
  { random }: Source,
): Collection {
  return pointCloud(samples, 2, 2, noise, random, (point, label) => {
    const middle = 90 + (label === 0 ? -apart / 2 : apart / 2);
    const angle = ((middle + spread * (2 * random.uniform() - 1)) * Math.PI) / 180;
    point[0] = Math.cos(angle);
    point[1] = Math.sin(angle);
  });
}
