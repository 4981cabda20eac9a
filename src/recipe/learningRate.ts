import type { OptimizerRecipe } from "./schema";

/**
 * The learning rate of a step (0 is the first). It rises linearly, η·(step + 1)/warmup, for `warmup`
 * steps; after that, with t the fraction of the remaining steps already done, it is η for `constant`,
 * η·(1 − t) for `linear` and η·(1 + cos πt)/2 for `cosine` (Loshchilov & Hutter 2017,
 * arXiv 1608.03983, eq. 5, without restarts).
 */
export function learningRateAt(recipe: OptimizerRecipe, step: number, steps: number): number {
  const { learningRate, schedule, warmup } = recipe;
  if (step < warmup) return (learningRate * (step + 1)) / warmup;
  const done = (step - warmup) / Math.max(1, steps - warmup);
  switch (schedule) {
    case "constant":
      return learningRate;
    case "linear":
      return learningRate * (1 - done);
    case "cosine":
      return (learningRate * (1 + Math.cos(Math.PI * done))) / 2;
  }
}
