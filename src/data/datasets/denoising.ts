import type { DatasetRecipe } from "../../catalog/datasets";
import { modeCenters } from "../../catalog/datasets/denoising";
import type { SettingsOf } from "../../catalog/kind";
import type { Collection } from "../collection";
import { noiseSchedule, timeFeatures } from "../diffusion/schedule";
import { round20 } from "../round";
import type { Source } from "./source";

/**
 * x_t = √ᾱ_t x₀ + √(1 − ᾱ_t) ε, with x₀ from a mixture of equally likely modes, t uniform and ε standard normal.
 * Inputs are x_t and the features of t; the target is ε.
 */
export function denoising(
  recipe: SettingsOf<DatasetRecipe, "denoising">,
  { random }: Source,
): Collection {
  const { samples: count, spread, steps, frequencies } = recipe;
  const centers = modeCenters(recipe);
  const { kept } = noiseSchedule(recipe);
  const features = Array.from({ length: steps }, (_, t) =>
    timeFeatures(t, frequencies).map(round20),
  );
  const width = 1 + features[0].length;
  const inputs = new Float32Array(count * width);
  const targets = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const clean = centers[random.integer(centers.length)] + spread * random.gaussian();
    const t = random.integer(steps);
    const noise = random.gaussian();
    inputs[i * width] = round20(Math.sqrt(kept[t]) * clean + Math.sqrt(1 - kept[t]) * noise);
    inputs.set(features[t], i * width + 1);
    targets[i] = round20(noise);
  }
  return {
    task: { kind: "regression", outputs: 1 },
    inputShape: [width],
    count,
    inputs,
    targets,
    notes: [],
  };
}
