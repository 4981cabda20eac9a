/** Measures of whole spectra and of those of single classes. */
import { classBatches } from "../../../curvature/classBatches";
import { denseHessian } from "../../../curvature/denseHessian";
import { hessianOperator } from "../../../curvature/operator";
import { symmetricEigenvalues } from "../../../curvature/symmetricEigenvalues";
import { topEigenpairs } from "../../../curvature/topEigenpairs";
import { finalParameters } from "../../../results/trained";
import type { MeasureOf, Values } from "../../../study/measure";
import { throwIfAborted } from "../job";
import type { TrainedCell } from "./trainedCell";

/** 8·P² bytes, and seconds of eigenvalues. */
const MOST_PARAMETERS = 2000;

export async function hessianRank(
  { tolerance }: MeasureOf<"hessian-rank">,
  cell: TrainedCell,
): Promise<Values> {
  return [numericalRank(await wholeSpectrum(cell), tolerance)];
}

export async function minimalRatio(
  { tolerance }: MeasureOf<"minimal-ratio">,
  cell: TrainedCell,
): Promise<Values> {
  return [positiveShare(await wholeSpectrum(cell), tolerance)];
}

async function wholeSpectrum({ training, trained, signal }: TrainedCell): Promise<Float64Array> {
  const theta = finalParameters(trained);
  if (theta.length > MOST_PARAMETERS)
    throw new Error(
      `Eigenvalues are counted in the whole Hessian, of at most ${MOST_PARAMETERS} parameters; this network has ${theta.length}.`,
    );
  const dense = await denseHessian(hessianOperator(training, theta), theta.length, { signal });
  const values = dense && (await symmetricEigenvalues(dense.values, theta.length, { signal }));
  throwIfAborted(signal);
  if (values === null) throw new Error("The whole Hessian has no eigenvalues here.");
  return values;
}

/** Share of those that are above a share of the largest in size: rounding leaves signs to what is below. */
export function positiveShare(values: Float64Array, tolerance: number): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return values.filter((value) => value > tolerance * largest).length / values.length;
}

/** How many are larger in size than a share of the largest. */
export function numericalRank(values: Float64Array, tolerance: number): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return values.filter((value) => Math.abs(value) > tolerance * largest).length;
}

/** Of the losses of single classes, one after the other. */
export async function classSpectra(
  { quantity, first, last }: MeasureOf<"class-spectra">,
  cell: TrainedCell,
): Promise<Values> {
  const { dataset, training, trained, recipe, signal } = cell;
  if (dataset.task.kind !== "classification") throw new Error("A regression has no classes.");
  const theta = finalParameters(trained);
  const batches = classBatches(dataset.train.targets, dataset.task.classes);
  const found: number[] = [];
  for (const batch of batches.slice(first, last + 1)) {
    if (batch.length === 0) {
      found.push(Number.NaN);
      continue;
    }
    const { values } = await topEigenpairs(hessianOperator(training, theta, batch), theta.length, {
      top: 1,
      bottom: 1,
      steps: 8,
      mostSteps: 60,
      tolerance: 1e-2,
      seed: recipe.seed,
      signal,
    });
    throwIfAborted(signal);
    found.push(quantity === "largest" ? values[0] : Math.abs(values[1] / values[0]));
  }
  return found;
}
