import { initialize } from "../../nn/initialize";
import type { Objective } from "../../nn/objective";
import type { NetworkSpec } from "../../nn/spec";
import { train } from "../../nn/train";
import type { PartnerChange } from "../../recipe/partners";
import type { Recipe } from "../../recipe/schema";
import type { Trained } from "../../results/results";
import type { BrokenOff, TrainingState } from "../../results/trainingState";

interface PartnerTraining {
  objective: Objective;
  spec: NetworkSpec;
  recipe: Recipe;
  change: PartnerChange;
  signal: AbortSignal;
  onStep(steps: number): void;
}

/**
 * Trains a partner to its end. One that branches off does the run's own steps again up to there, to the
 * same bits, and goes on with the optimizer's memory and schedule as they are then (Frankle et al. 2020,
 * arXiv 1912.05671, algorithm 1).
 *
 * @throws Error in words for the user when it branches off after the end, or could not part at all.
 */
export async function trainPartner(job: PartnerTraining): Promise<Trained> {
  const { objective, spec, recipe, change, signal } = job;
  const training = { ...recipe.training, checkpoints: 1 };
  const common = { objective, test: null, training, signal };
  const onStep = (steps: number) => job.onStep(steps);
  if (change.kind === "seed") {
    const theta = initialize(spec, change.seed);
    return train({ ...common, theta, seed: change.seed, onStep });
  }
  if (change.step > training.steps) {
    throw new Error(
      `The partner is to branch off after step ${change.step}, and this training has ${training.steps} steps. Choose an earlier step.`,
    );
  }
  const { sampleCount } = objective;
  if (training.batchSize === null || training.batchSize >= sampleCount) {
    throw new Error(
      `The partner would be this very network: training sees all ${sampleCount.toLocaleString("en")} samples in every step, so there are no other batches. Choose a smaller batch, or a partner of another seed.`,
    );
  }
  const theta = initialize(spec, recipe.seed);
  const brokenOff = await trainedUntil(job, theta, training, change.step);
  return train({ ...common, theta, seed: change.seed, brokenOff, onStep });
}

/** The run's own training up to a step; null for none. */
async function trainedUntil(
  { objective, recipe, signal, onStep }: PartnerTraining,
  theta: Float32Array,
  training: Recipe["training"],
  step: number,
): Promise<BrokenOff | null> {
  if (step === 0) return null;
  const reached = new AbortController();
  let state: TrainingState | null = null;
  const trained = await train({
    objective,
    test: null,
    theta,
    training,
    seed: recipe.seed,
    signal: AbortSignal.any([signal, reached.signal]),
    onStep(steps, _, copyState) {
      onStep(steps);
      if (steps !== step) return;
      state = copyState();
      reached.abort();
    },
  });
  return state === null ? null : { trained, state };
}
