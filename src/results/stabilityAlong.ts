import { learningRateAt } from "../recipe/learningRate";
import type { Recipe } from "../recipe/schema";
import type { CurvatureTrack } from "./curvature";
import type { TrainingHistory } from "./results";
import { samEdge, stabilityThreshold } from "./stability";

/**
 * The stability threshold at each measured checkpoint, for the learning rate of the step that led
 * there. Under sharpness-aware gradient descent it is SAM's edge; for SAM with other optimizers none
 * is known, and the values are NaN.
 */
export function thresholdAlong(
  { training }: Recipe,
  { checkpoints, gradientNorm }: Pick<CurvatureTrack, "checkpoints" | "gradientNorm">,
  { step }: Pick<TrainingHistory, "step">,
): Float64Array {
  const { optimizer, steps } = training;
  return Float64Array.from(checkpoints, (checkpoint, index) => {
    const rate = learningRateAt(optimizer, Math.max(0, step[checkpoint] - 1), steps);
    if (optimizer.samRadius === 0) return stabilityThreshold(optimizer, rate).value;
    if (optimizer.kind !== "sgd") return Number.NaN;
    return samEdge(rate, optimizer.samRadius, gradientNorm[index]);
  });
}
