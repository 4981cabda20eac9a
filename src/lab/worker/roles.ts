import { type Dataset, type Samples, take } from "../../data/dataset";
import { worded } from "../../language/worded";
import type { BatchStatistics } from "../../nn/batchStatistics";
import type { Recipe } from "../../recipe/schema";
import { JobFailure } from "../protocol";

/**
 * The samples an objective is measured on. `members` are those of the evaluation, of which batches
 * are taken: a class, say. The rest stays what it is for the whole: batch normalization goes on using
 * the statistics of all evaluated samples, so that the parts' losses add up to the whole's.
 */
export type Role = "train" | "test" | "evaluation" | "members";

/** The samples of a role under a recipe. */
export function samplesOf(dataset: Dataset, role: Role, recipe: Recipe): Samples {
  if (role === "train") return dataset.train;
  if (role === "test") return dataset.test;
  const { split, samples } = recipe.evaluation;
  if (split === "test" && dataset.test.count === 0) {
    throw new JobFailure(
      "failed",
      worded`The surface was asked for on test samples, and this dataset has none. Choose a test fraction above 0, or evaluate on the training samples.`,
    );
  }
  // Both splits are in random order, so the first n are a random subset.
  return take(split === "train" ? dataset.train : dataset.test, samples);
}

/**
 * What batch normalization uses on a whole split: training sees its own batch; the test loss uses
 * statistics of the training set at the same weights.
 */
export const statisticsOn = (dataset: Dataset, split: "train" | "test"): BatchStatistics =>
  split === "train" ? { policy: "batch" } : { policy: "recomputed", samples: dataset.train };

/**
 * What batch normalization uses: where the recipe freezes it, the statistics given; else each split has
 * its own, and surfaces and curvature follow the recipe.
 */
export function statisticsOf(
  dataset: Dataset,
  role: Role,
  recipe: Recipe,
  frozen: Float32Array | undefined,
): BatchStatistics {
  const policy = recipe.evaluation.batchStatistics;
  if (policy === "frozen" && frozen !== undefined) return { policy, values: frozen };
  if (role === "train" || role === "test") return statisticsOn(dataset, role);
  if (policy === "recomputed") return { policy, samples: dataset.train };
  if (role === "evaluation") return { policy: "batch" };
  return { policy: "recomputed", samples: samplesOf(dataset, "evaluation", recipe) };
}

/** Samples that every call goes through besides its own. */
export function normalizedOn(statistics: BatchStatistics): number {
  return statistics.policy === "recomputed" ? statistics.samples.count : 0;
}
