import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import type { Collection } from "../collection";
import { round20 } from "../round";
import type { Source } from "./source";

/**
 * Y = XW + noise: X [series, past] standard normal, W [past, future] the same for all series and samples,
 * normal of variance 1/past. Inputs are images of a row for each series; targets go series by series.
 */
export function series(
  recipe: SettingsOf<DatasetRecipe, "series">,
  { random: { gaussian } }: Source,
): Collection {
  const { samples: count, channels, past, future, noise } = recipe;
  const weights = Float64Array.from({ length: past * future }, () => gaussian() / Math.sqrt(past));
  const inputs = new Float32Array(count * channels * past).map(() => round20(gaussian()));
  const targets = new Float32Array(count * channels * future);
  for (let row = 0; row < count * channels; row++) {
    for (let ahead = 0; ahead < future; ahead++) {
      let sum = noise * gaussian();
      for (let t = 0; t < past; t++) sum += inputs[row * past + t] * weights[t * future + ahead];
      targets[row * future + ahead] = round20(sum);
    }
  }
  return {
    task: { kind: "regression", outputs: channels * future },
    inputShape: [channels, past, 1],
    count,
    inputs,
    targets,
    notes: [],
  };
}
