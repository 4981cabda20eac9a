import { isWholeHessian } from "../../recipe/describeMatrix";
import type { Run } from "../../results/results";
import { formatNumber } from "../../snapshot/formatNumber";
import type { RunNumbers } from "./runLibrary";

export function runNumbers({ trained, spectrum, recipe }: Run): RunNumbers {
  const last = (values: Float32Array | undefined) => values?.at(-1) ?? Number.NaN;
  const test = last(trained?.history.testAccuracy);
  const whole = isWholeHessian(recipe.curvature.of);
  return {
    trainLoss: last(trained?.history.trainLoss),
    accuracy: Number.isNaN(test) ? last(trained?.history.trainAccuracy) : test,
    largest: (whole ? spectrum?.eigenvalues[0] : undefined) ?? Number.NaN,
  };
}

/** "loss 0.0108 · accuracy 82.8 % · λ max 0.957", without what is not known. */
export function numberWords({ trainLoss, accuracy, largest }: RunNumbers): string {
  const parts: string[] = [];
  if (!Number.isNaN(trainLoss)) parts.push(`loss ${formatNumber(trainLoss)}`);
  if (!Number.isNaN(accuracy)) parts.push(`accuracy ${(100 * accuracy).toFixed(1)} %`);
  if (!Number.isNaN(largest)) parts.push(`λ max ${formatNumber(largest)}`);
  return parts.join(" · ");
}
