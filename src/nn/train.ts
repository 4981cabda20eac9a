import { stream } from "../random/stream";
import { learningRateAt } from "../recipe/learningRate";
import type { TrainingRecipe } from "../recipe/schema";
import type { Trained } from "../results/results";
import type { BrokenOff, TrainingState } from "../results/trainingState";
import { createAscent } from "./ascents";
import type { GradientAt } from "./ascents/code";
import {
  assembleTrained,
  type Checkpoint,
  checkpointSteps,
  checkpointsOf,
  measureCheckpoint,
} from "./checkpoint";
import { clipGradient } from "./clips";
import { miniBatches } from "./miniBatches";
import { pacer } from "./nextTask";
import type { Objective } from "./objective";
import type { Probe } from "./probe";
import { createRule } from "./rules";
import type { Rule } from "./rules/code";

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
  /** Goes on from here in place of `theta`, under the same recipe. */
  brokenOff?: BrokenOff | null;
  /** Measures taken along the way. */
  probe?: Probe;
  /** Whether Adam's second moment is kept at the checkpoint after so many steps. */
  keepsMoment?(step: number): boolean;
  /** Ends the training after the current step. */
  signal?: AbortSignal;
  /**
   * Called for each checkpoint, the start included; first for those of before a training was broken
   * off.
   */
  onCheckpoint?(checkpoint: Checkpoint): void;
  /**
   * Called after each step with the number of steps done, the loss on the batch before it, and a
   * function that copies the state reached.
   */
  onStep?(steps: number, batchLoss: number, copyState: () => TrainingState): void;
}

/**
 * Trains a network, and keeps θ and the losses on the full sets at the start and at
 * `training.checkpoints` evenly spaced steps. On an abort the state reached is kept as the last
 * checkpoint; when the loss is no longer finite, the state one step before that is. The same seed
 * gives the same bits on one engine, also when the training was broken off on its way.
 *
 * @throws Error when what was broken off is not of this training.
 */
export async function train(options: TrainOptions): Promise<Trained> {
  const { objective, test, training, seed, probe, signal, onCheckpoint, onStep } = options;
  const { optimizer: recipe, steps } = training;
  const past = options.brokenOff?.state;
  const theta = (past?.theta ?? options.theta).slice();
  const previous = (past?.previous ?? theta).slice();
  const gradient = new Float32Array(theta.length);
  const rule = createRule(recipe, objective.layout, past);
  requireFit(options, rule);
  const ascend = createAscent(recipe.ascent, theta.length);
  const random = stream(seed, "batches");
  const batches = miniBatches(objective.sampleCount, training.batchSize, random, past?.step);
  const marks = new Set(checkpointSteps(steps, training.checkpoints));
  let step = past?.step ?? 0;
  const checkpoints = checkpointsBefore(options).filter((kept) => marks.has(kept.step));
  for (const checkpoint of checkpoints) onCheckpoint?.(checkpoint);
  const breathe = pacer();

  // Between the ends of a path, the gradient's norm is of use to measures taken there, and for the
  // stability limits of full batches, where it costs what a step does.
  const isFullBatch = (training.batchSize ?? objective.sampleCount) >= objective.sampleCount;
  const isEnd = (at: number): boolean => at === 0 || at === steps || !marks.has(at);

  /** Keeps a state, unless its loss is not finite (the start is kept in any case). */
  const keepState = async (step: number, at: Float32Array, moments: Rule["moments"]) => {
    const index = probe?.steps.indexOf(step) ?? -1;
    const withNorm = isFullBatch || isEnd(step) || index >= 0;
    const checkpoint = await measureCheckpoint(step, at, objective, test, withNorm);
    const finite = Number.isFinite(checkpoint.trainLoss);
    if (probe && finite && index >= 0) {
      const { trainLoss: loss, gradientNorm } = checkpoint;
      const before = step === 0 ? null : previous;
      const point = {
        index,
        step,
        theta: at,
        previous: before,
        start: options.theta,
        loss,
        gradientNorm,
        moments,
      };
      checkpoint.probed = await probe.take(point);
    }
    if (finite || checkpoints.length === 0) {
      if (moments !== null && options.keepsMoment?.(step)) {
        checkpoint.secondMoment = moments.second.slice();
      }
      checkpoints.push(checkpoint);
      onCheckpoint?.(checkpoint);
    }
    return finite;
  };
  const keep = (): Promise<boolean> => keepState(step, theta, rule.moments);

  /** The path goes on to the last step before the loss stopped being finite. */
  const diverge = async (): Promise<"diverged"> => {
    const last = checkpoints.at(-1)?.step ?? 0;
    if (step - 1 > last) await keepState(step - 1, previous, null);
    return "diverged";
  };

  const copyState = (): TrainingState => ({
    step,
    theta: theta.slice(),
    previous: previous.slice(),
    memory: rule.memory.map((vector) => vector.slice()),
  });

  const run = async (): Promise<Trained["stopped"]> => {
    const isKept = checkpoints.at(-1)?.step === step;
    if (marks.has(step) && !isKept && !(await keep())) return diverge();
    while (step < steps) {
      if (signal?.aborted) {
        if (!marks.has(step)) await keep();
        return "cancelled";
      }
      const batch = batches.next().value;
      const at: GradientAt = (point, into) => objective.gradient(point, into, batch);
      const { loss } = await ascend(at, theta, gradient);
      if (!Number.isFinite(loss)) return diverge();
      previous.set(theta);
      clipGradient(recipe.clip, gradient);
      rule.step(theta, gradient, learningRateAt(recipe, step, steps));
      step += 1;
      onStep?.(step, loss, copyState);
      if (marks.has(step) && !(await keep())) return diverge();
      await breathe();
    }
    return "finished";
  };

  const stopped = await run().catch((error) => {
    // A call that an abort has ended: what it was for is left out.
    if (signal?.aborted && checkpoints.length > 0) return "cancelled" as const;
    throw error;
  });
  const { moments } = rule;
  return assembleTrained(objective.layout, checkpoints, { moments, steps: step, stopped });
}

/** @throws Error when the state to go on from is of another training. */
function requireFit(
  { brokenOff, objective, training }: TrainOptions,
  rule: Pick<Rule, "memory">,
): void {
  if (!brokenOff) return;
  const { step, theta, previous, memory } = brokenOff.state;
  const size = objective.parameterCount;
  const fits = [theta, previous, ...memory].every((vector) => vector.length === size);
  if (fits && memory.length === rule.memory.length && step <= training.steps) return;
  throw new Error(
    `This training cannot go on: what was kept of it at step ${step} is of another network, optimizer or number of steps than the recipe asks for. Train it from the start.`,
  );
}

/** Those up to the state; one whose measures an abort cut short is taken again where that can be done. */
function checkpointsBefore({ brokenOff, probe }: TrainOptions): Checkpoint[] {
  if (!brokenOff) return [];
  const { trained, state } = brokenOff;
  const isWhole = ({ step, probed }: Checkpoint) =>
    step < state.step || probed !== null || !probe?.steps.includes(step);
  return checkpointsOf(trained).filter(
    (checkpoint) => checkpoint.step <= state.step && isWhole(checkpoint),
  );
}
