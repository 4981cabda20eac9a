import type { DatasetRecipe } from "../../catalog/datasets";
import type { SettingsOf } from "../../catalog/kind";
import type { Collection } from "../collection";
import { round20 } from "../round";
import type { Source } from "./source";

type RegressionRecipe = SettingsOf<DatasetRecipe, "regression">;

/** The noise-free targets, functions on [−1, 1] with values in [−1, 1]. */
export const regressionTargets: Record<RegressionRecipe["target"], (x: number) => number> = {
  chebyshev3: (x) => (4 * x * x - 3) * x,
  chebyshev5: (x) => ((16 * x * x - 20) * x * x + 5) * x,
  sine: (x) => Math.sin(Math.PI * x),
  step: (x) => Math.sign(x),
};

/**
 * y = f(x) + noise at evenly spaced x from −1 to 1, both ends included. A later split takes its
 * test points out of that row, so only a test fraction of 0 trains on evenly spaced points.
 */
export function regression(recipe: RegressionRecipe, { random }: Source): Collection {
  const { samples: count, target, noise } = recipe;
  const inputs = new Float32Array(count);
  const targets = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const x = round20((2 * i) / (count - 1) - 1);
    inputs[i] = x;
    targets[i] = round20(regressionTargets[target](x) + noise * random.gaussian());
  }
  return {
    task: { kind: "regression", outputs: 1 },
    inputShape: [1],
    count,
    inputs,
    targets,
    notes: [],
  };
}
