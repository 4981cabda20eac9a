import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import type { Collection } from "../collection";
import { pointCloud } from "../points";
import type { Source } from "./source";

const INNER_RADIUS = 0.2;
const OUTER_RADIUS = 2;

/**
 * Interleaved Archimedean spirals about the origin, one class per arm. The radius grows from 0.2 to 2
 * in proportion to the angle; points are spread about evenly along the arm.
 */
export function spirals(
  recipe: SettingsOf<DatasetRecipe, "spirals">,
  { random }: Source,
): Collection {
  const { samples, arms, turns, noise } = recipe;
  return pointCloud(samples, arms, 2, noise, random, (point, arm) => {
    const t = Math.sqrt(random.uniform());
    const radius = INNER_RADIUS + (OUTER_RADIUS - INNER_RADIUS) * t;
    const angle = 2 * Math.PI * (turns * t + arm / arms);
    point[0] = radius * Math.cos(angle);
    point[1] = radius * Math.sin(angle);
  });
}
