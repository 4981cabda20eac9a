import { isFunction } from "../../catalog/models";
import { WordedError, worded } from "../../language/worded";
import { architecture } from "../../nn/architecture";
import { parameterLayout } from "../../nn/layout";
import { type TrainOptions, train } from "../../nn/train";
import { changeTo, fieldName, valueWords } from "../../recipe/fieldValue";
import { drawsInSteps } from "../../recipe/optimizerSchema";
import { parseRecipe, problemWords } from "../../recipe/parse";
import type { PartnerChange } from "../../recipe/partners";
import { isFullBatch, phasesOf, totalSteps } from "../../recipe/phases";
import type { Trained } from "../../results/results";
import { finalParameters } from "../../results/trained";
import type { TrainingState } from "../../results/trainingState";
import { patched } from "../../study/patch";
import type { Source } from "../protocol";
import { trainingSetUp } from "./trainingSetUp";
import type { Workbench } from "./workbench";

interface PartnerTraining {
  source: Source;
  workbench: Workbench;
  change: PartnerChange;
  signal: AbortSignal;
  onStep(step: number, steps: number): void;
}

export interface TrainedPartner {
  /** Its last weights with a finite loss. */
  theta: Float32Array;
  /** The step at which its loss stopped being finite; null where it did not. */
  divergedAt: number | null;
}

/**
 * Trains a partner to its end.
 *
 * @throws Error in words for the user when it cannot be trained, or would be another network.
 */
export async function trainPartner(job: PartnerTraining): Promise<TrainedPartner> {
  const trained = await trainedPartner(job);
  const divergedAt = trained.stopped === "diverged" ? trained.steps : null;
  return { theta: finalParameters(trained).slice(), divergedAt };
}

async function trainedPartner(job: PartnerTraining): Promise<Trained> {
  const { source, change } = job;
  switch (change.kind) {
    case "seed":
      return train((await setUpOf(job, source, change.seed)).own);
    case "branch":
      return trainedBranch(job, change);
    case "field":
      return trainedOtherwise(job, change);
    case "weights":
      throw new Error("Weights that were brought along are not trained.");
  }
}

async function setUpOf(
  { workbench, signal, onStep }: PartnerTraining,
  source: Source,
  seed: number,
) {
  const setUp = await trainingSetUp(source, { workbench, signal, progress() {} }, seed);
  const training = { ...setUp.training, checkpoints: 1 };
  const steps = totalSteps(training);
  const tasks = setUp.tasks.map(({ objective }) => ({ objective, test: null }));
  const tell = (step: number) => onStep(step, steps);
  const own = { ...setUp, test: null, tasks, training, signal, onSteps: tell };
  return { own, steps };
}

/**
 * A partner that branches off does the run's own steps again up to there, to the same bits, and goes on
 * with the optimizer's memory and schedule as they are then (Frankle et al. 2020, arXiv 1912.05671,
 * algorithm 1); what phases do to the weights stays as in the run.
 */
async function trainedBranch(
  job: PartnerTraining,
  change: PartnerChange & { kind: "branch" },
): Promise<Trained> {
  const { own, steps } = await setUpOf(job, job.source, job.source.recipe.seed);
  if (change.step > steps) {
    throw new WordedError(
      worded`The partner is to branch off after step ${change.step}, and this training has ${steps} steps. Choose an earlier step.`,
    );
  }
  const { sampleCount } = own.objective;
  const after = phasesOf(own.training).filter(({ to }) => to > change.step || to === steps);
  if (after.every((phase) => isFullBatch(phase, sampleCount) && !drawsInSteps(phase.optimizer))) {
    throw new WordedError(
      worded`The partner would be this very network: training sees all ${sampleCount.toLocaleString("en")} samples in every step, so there are no other batches. Choose a smaller batch, or a partner of another seed.`,
    );
  }
  const { trained, state } = await trainedUntil(own, change.step);
  // It never came to where it was to branch off.
  if (trained?.stopped === "diverged") return trained;
  const brokenOff = trained && state && { trained, state };
  return train({ ...own, seed: change.seed, brokenOff });
}

/** From the run's own initial weights, which must be of the same network. */
async function trainedOtherwise(
  job: PartnerTraining,
  { path, value }: PartnerChange & { kind: "field" },
): Promise<Trained> {
  const { recipe, file } = job.source;
  const what = worded`A partner with ${fieldName(path)} ${valueWords(value)}`;
  const changed = patched(recipe, changeTo(path, value));
  const parsed = parseRecipe({ ...changed, axes: {}, partners: [] });
  if (!parsed.ok) {
    throw new WordedError(worded`${what} cannot be trained: ${problemWords(parsed.problems[0])}.`);
  }
  const network = await networkOf(job, job.source);
  const source = { recipe: parsed.recipe, file };
  if ((await networkOf(job, source)) !== network) {
    throw new WordedError(
      worded`${what} would be another network, and nothing lies between two of them. Choose a field that leaves the layers as they are.`,
    );
  }
  return train((await setUpOf(job, source, parsed.recipe.seed)).own);
}

/** All that weights are the weights of, to be compared. */
async function networkOf({ workbench }: PartnerTraining, source: Source): Promise<string> {
  const { inputShape, task } = await workbench.dataset(source);
  const { model } = source.recipe;
  if (isFunction(model))
    return JSON.stringify([model.expression, model.parameters.map(({ name }) => name)]);
  const spec = { model, inputShape, task };
  return JSON.stringify([inputShape, architecture(spec), parameterLayout(spec)]);
}

/** The run's own training up to a step, and its state there; null for none. */
async function trainedUntil(
  own: TrainOptions,
  step: number,
): Promise<{ trained: Trained | null; state: TrainingState | null }> {
  let state: TrainingState | null = null;
  if (step === 0) return { trained: null, state };
  const trained = await train({
    ...own,
    until: step,
    onSteps(steps, losses, copyState) {
      own.onSteps?.(steps, losses, copyState);
      if (steps === step) state = copyState();
    },
  });
  return { trained, state };
}
