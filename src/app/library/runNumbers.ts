import { fixed } from "../../language/spoken";
import { t } from "../../language/t";
import { isWholeHessian } from "../../recipe/describeMatrix";
import { ritzMeanings } from "../../results/convergence";
import type { Run } from "../../results/results";
import { formatNumber } from "../../snapshot/formatNumber";
import type { RunNumbers } from "./runLibrary";

export function runNumbers({ trained, spectrum, recipe }: Run): RunNumbers {
  const last = (values: Float32Array | undefined) => values?.at(-1) ?? Number.NaN;
  const test = last(trained?.history.testAccuracy);
  const known = spectrum !== null && isWholeHessian(recipe.curvature.of) ? spectrum : null;
  return {
    trainLoss: last(trained?.history.trainLoss),
    accuracy: Number.isNaN(test) ? last(trained?.history.trainAccuracy) : test,
    largest: known?.eigenvalues[0] ?? Number.NaN,
    largestIsBound: known !== null && ritzMeanings(known, recipe.curvature.top)[0] !== "eigenvalue",
  };
}

/** "loss 0.0108 · accuracy 82.8 % · λ max 0.957", without what is not known; "λ max ≥ 0.957" of a bound. */
export function numberWords(numbers: RunNumbers): string {
  const { trainLoss, accuracy, largest, largestIsBound } = numbers;
  const parts: string[] = [];
  if (!Number.isNaN(trainLoss)) parts.push(t`loss ${formatNumber(trainLoss)}`);
  if (!Number.isNaN(accuracy)) parts.push(t`accuracy ${fixed(100 * accuracy, 1)} %`);
  if (!Number.isNaN(largest))
    parts.push(`λ max ${largestIsBound ? "≥ " : ""}${formatNumber(largest)}`);
  return parts.join(" · ");
}
