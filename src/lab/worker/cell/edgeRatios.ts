import { curvatureAt } from "../../../curvature/curvatureAt";
import { preconditionerOf } from "../../../curvature/operator";
import { phasesAlong } from "../../../recipe/phases";
import { stabilityEdge } from "../../../recipe/stabilityEdge";
import type { Trained } from "../../../results/results";
import { checkpointCount, parametersAt, secondMomentAt } from "../../../results/trained";
import type { Values } from "../../../study/measure";
import type { TrainedCell } from "./trainedCell";

/**
 * λ_max over the optimizer's edge of stability at evenly spaced checkpoints after the start, of the
 * matrix that its stability depends on.
 *
 * @throws Error in words where theory gives no edge, or the matrix cannot be had.
 */
export async function edgeRatios(points: number, cell: TrainedCell): Promise<Values> {
  const { recipe, file, workbench, trained, signal } = cell;
  const phases = phasesAlong(recipe.training, trained.history.step);
  const steps = checkpointCount(trained) - 1;
  const count = Math.min(points, steps);
  const tasks = await workbench.tasks({ recipe, file });
  const ratios: number[] = [];
  for (let point = 1; point <= count; point++) {
    const checkpoint = Math.round((point * steps) / count);
    const step = trained.history.step[checkpoint];
    const phase = phases[checkpoint];
    const { objective } = tasks[phase.task];
    const slope = trained.history.gradientNorm[checkpoint];
    const edge = stabilityEdge(phase, step, slope, objective.sampleCount);
    if (edge.value === null) throw new Error(`There is no edge of stability: ${edge.reason}.`);
    const preconditioner =
      edge.of === "preconditioned"
        ? preconditionerOf(
            phase.optimizer.rule,
            secondsAt(checkpoint, trained),
            step - phase.remembersFrom,
          )
        : undefined;
    const theta = parametersAt(trained, checkpoint);
    const options = { objective, seed: recipe.seed, signal };
    const found = await curvatureAt({ theta, preconditioner }, options);
    ratios.push((found?.sharpness ?? Number.NaN) / edge.value);
  }
  return ratios;
}

function secondsAt(checkpoint: number, trained: Trained): Float32Array {
  const second = secondMomentAt(trained, checkpoint);
  if (second === null) {
    throw new Error(
      `The optimizer's mean of squared gradients after ${trained.history.step[checkpoint]} steps is not known, and its edge of stability is that of the Hessian scaled by it.`,
    );
  }
  return second;
}
