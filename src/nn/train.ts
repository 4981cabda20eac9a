import { stream } from "../random/stream";
import { learningRateAt } from "../recipe/learningRate";
import type { TrainingRecipe } from "../recipe/schema";
import type { Trained } from "../results/results";
import { assembleTrained, type Checkpoint, checkpointSteps, measureCheckpoint } from "./checkpoint";
import { miniBatches } from "./miniBatches";
import { pacer } from "./nextTask";
import { norm } from "./norm";
import type { LossValue, Objective } from "./objective";
import { createOptimizer, type Optimizer } from "./optimizer";

export interface TrainOptions {
  /** The loss on the training samples. */
  objective: Objective;
  /** The loss on the test samples; null without any. */
  test: Objective | null;
  /** The start; not changed. */
  theta: Float32Array;
  training: TrainingRecipe;
  /** Decides the batches. */
  seed: number;
  /** Ends the training after the current step. */
  signal?: AbortSignal;
  /** Called for each checkpoint, the start included, with the optimizer's live moments. */
  onCheckpoint?(checkpoint: Checkpoint, moments: Optimizer["moments"]): void;
  /** Called after each step with the number of steps done and the loss on the batch before it. */
  onStep?(steps: number, batchLoss: number): void;
}

/**
 * Trains a network, and keeps θ and the losses on the full sets at the start and at
 * `training.checkpoints` evenly spaced steps. On an abort the state reached is kept as the last
 * checkpoint; when the loss is no longer finite, the checkpoints before that are. The same seed
 * gives the same bits on one engine.
 */
export async function train(options: TrainOptions): Promise<Trained> {
  const { objective, test, training, seed, signal, onCheckpoint, onStep } = options;
  const { optimizer: recipe, steps } = training;
  const theta = options.theta.slice();
  const gradient = new Float32Array(theta.length);
  const optimizer = createOptimizer(recipe, objective.layout);
  const gradientAt = sharpnessAware(objective, recipe.samRadius);
  const batches = miniBatches(objective.sampleCount, training.batchSize, stream(seed, "batches"));
  const marks = new Set(checkpointSteps(steps, training.checkpoints));
  const checkpoints: Checkpoint[] = [];
  const breathe = pacer();

  /** Keeps the present state, unless its loss is not finite (the start is kept in any case). */
  const keep = async (step: number): Promise<boolean> => {
    const checkpoint = await measureCheckpoint(step, theta, objective, test);
    const finite = Number.isFinite(checkpoint.trainLoss);
    if (finite || checkpoints.length === 0) {
      checkpoints.push(checkpoint);
      onCheckpoint?.(checkpoint, optimizer.moments);
    }
    return finite;
  };

  let step = 0;
  const run = async (): Promise<Trained["stopped"]> => {
    if (!(await keep(0))) return "diverged";
    while (step < steps) {
      if (signal?.aborted) {
        if (!marks.has(step)) await keep(step);
        return "cancelled";
      }
      const { loss } = await gradientAt(theta, gradient, batches.next().value);
      if (!Number.isFinite(loss)) return "diverged";
      optimizer.step(theta, gradient, learningRateAt(recipe, step, steps));
      step += 1;
      onStep?.(step, loss);
      if (marks.has(step) && !(await keep(step))) return "diverged";
      await breathe();
    }
    return "finished";
  };

  const stopped = await run();
  const { moments } = optimizer;
  return assembleTrained(objective.layout, checkpoints, { moments, steps: step, stopped });
}

/**
 * The gradient that sharpness-aware minimization descends along, ∇L(θ + ρ∇L(θ)/‖∇L(θ)‖), both on
 * the same batch (Foret et al. 2021, arXiv 2010.01412, algorithm 1); the plain one for ρ = 0. The
 * loss it returns is L(θ).
 */
function sharpnessAware(objective: Objective, radius: number) {
  const perturbed = new Float32Array(objective.parameterCount);
  return async (
    theta: Float32Array,
    gradient: Float32Array,
    batch?: Int32Array,
  ): Promise<LossValue> => {
    const value = await objective.gradient(theta, gradient, batch);
    if (radius === 0) return value;
    const length = norm(gradient);
    if (length === 0) return value;
    for (let i = 0; i < theta.length; i++) {
      perturbed[i] = theta[i] + (radius * gradient[i]) / length;
    }
    await objective.gradient(perturbed, gradient, batch);
    return value;
  };
}
