import type { Recipe } from "./schema";

/**
 * What a training follows from: recipes that are equal here train the same network to the same bits. One
 * that starts on the landscape of another needs what that one's plane is made of besides.
 */
export function trainingPart(recipe: Recipe) {
  const { seed, dataSeed, dataset, model, training, evaluation, curvature } = recipe;
  const part = { seed, dataSeed, dataset, model, training };
  if (training.start === undefined) return part;
  return { ...part, evaluation, lanczosSteps: curvature.lanczosSteps };
}
