import type { Recipe } from "../../recipe/schema";
import { sameExperiment } from "../recipe/recipeDifferences";

/** Seeds that can be read out and typed. */
const LARGEST_SEED = 9999;

/**
 * What "your own" is beside a picture: the recipe in the panel where it differs, and else the same
 * experiment from another seed, so that data, weights and batches are drawn anew.
 *
 * @param random in [0, 1).
 */
export function ownRecipe(panel: Recipe, picture: Recipe, random: number): Recipe {
  if (!sameExperiment(panel, picture)) return panel;
  const seed = 1 + Math.floor(random * (LARGEST_SEED - 1));
  return { ...panel, name: "", seed: seed < panel.seed ? seed : seed + 1 };
}
