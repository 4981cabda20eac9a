import { isFunction } from "../catalog/models";
import { hasBatchNormalization } from "../recipe/describe";
import { isWholeHessian } from "../recipe/describeMatrix";
import { lastPhase, phasesAlong } from "../recipe/phases";
import {
  type StabilityEdge,
  type StabilityMatrix,
  stabilityEdge,
  stabilityMatrix,
} from "../recipe/stabilityEdge";
import type { Run } from "./results";

/**
 * The edges of stability of a run's training at checkpoints; none where the run does not say how it was
 * trained.
 *
 * @param gradientNorm ‖∇L‖ at each of them.
 */
export function edgesAt(
  run: Run,
  checkpoints: ArrayLike<number>,
  gradientNorm: ArrayLike<number>,
): StabilityEdge[] {
  const { recipe, trained, data, weights, imported } = run;
  const steps = trained?.history.step ?? [];
  const isTold = weights === undefined && imported === undefined;
  const phases = isTold ? phasesAlong(recipe.training, steps) : [];
  return Array.from(checkpoints, (checkpoint, index) => {
    const phase = phases[checkpoint];
    if (phase === undefined)
      return unknown(run, "the file does not tell how the weights were trained");
    if (isFunction(recipe.model) && recipe.model.parameters.some(({ maximized }) => maximized))
      return unknown(run, "in a game it is not known");
    return stabilityEdge(phase, steps[checkpoint], gradientNorm[index], data?.train);
  });
}

/** The edge at one checkpoint, where the training measured its gradient unless another norm is given. */
export function edgeAt(
  run: Run,
  checkpoint: number,
  gradientNorm = run.trained?.history.gradientNorm[checkpoint] ?? Number.NaN,
): StabilityEdge {
  return edgesAt(run, [checkpoint], [gradientNorm])[0];
}

/**
 * The edge that the run's spectrum can be held against: at its checkpoint, and only where the spectrum
 * is that of the loss that was trained on.
 */
export function edgeOfSpectrum(run: Run): StabilityEdge {
  const { recipe, data, spectrum } = run;
  const { split, samples, batchStatistics } = recipe.evaluation;
  const all = samples === null || (data !== null && samples >= data.train);
  if (!isWholeHessian(recipe.curvature.of)) return unknown(run, "this is not the whole Hessian");
  if (split !== "train" || !all) {
    return unknown(run, "these are not the samples that were trained on");
  }
  if (hasBatchNormalization(recipe) && batchStatistics !== "batch") {
    return unknown(run, "training took other batch statistics");
  }
  const edge = edgeAt(run, spectrum?.checkpoint ?? 0);
  if (edge.value === null || edge.of === "hessian") return edge;
  return unknown(
    run,
    "Adam’s holds for the preconditioned Hessian: see the curvature along the run",
  );
}

/** The matrix whose curvature is followed along a run: what preconditions others' training is not known. */
export function matrixAlong({ recipe, weights }: Pick<Run, "recipe" | "weights">): StabilityMatrix {
  return weights === undefined ? stabilityMatrix(lastPhase(recipe.training).optimizer) : "hessian";
}

function unknown(run: Run, reason: string): StabilityEdge {
  return { value: null, of: matrixAlong(run), reason };
}
