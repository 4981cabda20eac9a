import { type TrainOptions, train } from "../../nn/train";
import type { PartnerChange } from "../../recipe/partners";
import { phasesOf, totalSteps } from "../../recipe/phases";
import type { Trained } from "../../results/results";
import type { BrokenOff, TrainingState } from "../../results/trainingState";
import type { Source } from "../protocol";
import { trainingSetUp } from "./trainingSetUp";
import type { Workbench } from "./workbench";

interface PartnerTraining {
  source: Source;
  workbench: Workbench;
  change: PartnerChange;
  signal: AbortSignal;
  onStep(steps: number): void;
}

/**
 * Trains a partner to its end. One that branches off does the run's own steps again up to there, to the
 * same bits, and goes on with the optimizer's memory and schedule as they are then (Frankle et al. 2020,
 * arXiv 1912.05671, algorithm 1); what phases do to the weights stays as in the run.
 *
 * @throws Error in words for the user when it branches off after the end, or could not part at all.
 */
export async function trainPartner(job: PartnerTraining): Promise<Trained> {
  const { source, workbench, change, signal } = job;
  const seed = change.kind === "seed" ? change.seed : source.recipe.seed;
  const setUp = await trainingSetUp(source, workbench, seed);
  const training = { ...setUp.training, checkpoints: 1 };
  const onStep = (steps: number) => job.onStep(steps);
  const tasks = setUp.tasks.map(({ objective }) => ({ objective, test: null }));
  const own = { ...setUp, test: null, tasks, training, signal, onStep };
  if (change.kind === "seed") return train(own);
  const steps = totalSteps(training);
  if (change.step > steps) {
    throw new Error(
      `The partner is to branch off after step ${change.step}, and this training has ${steps} steps. Choose an earlier step.`,
    );
  }
  const { sampleCount } = setUp.objective;
  const after = phasesOf(training).filter(({ to }) => to > change.step || to === steps);
  if (after.every(({ batchSize }) => batchSize === null || batchSize >= sampleCount)) {
    throw new Error(
      `The partner would be this very network: training sees all ${sampleCount.toLocaleString("en")} samples in every step, so there are no other batches. Choose a smaller batch, or a partner of another seed.`,
    );
  }
  const brokenOff = await trainedUntil(own, change.step, signal);
  return train({ ...own, seed: change.seed, brokenOff });
}

/** The run's own training up to a step; null for none. */
async function trainedUntil(
  own: TrainOptions,
  step: number,
  signal: AbortSignal,
): Promise<BrokenOff | null> {
  if (step === 0) return null;
  const reached = new AbortController();
  let state: TrainingState | null = null;
  const trained = await train({
    ...own,
    signal: AbortSignal.any([signal, reached.signal]),
    onStep(steps, loss, copyState) {
      own.onStep?.(steps, loss, copyState);
      if (steps !== step) return;
      state = copyState();
      reached.abort();
    },
  });
  return state === null ? null : { trained, state };
}
