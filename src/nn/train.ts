import { checkpointMarks, isFullBatch, phasesOf } from "../recipe/phases";
import type { TrainingRecipe } from "../recipe/schema";
import type { Trained } from "../results/results";
import type { BrokenOff, TrainingState } from "../results/trainingState";
import { assembleTrained, type Checkpoint, measureCheckpoint } from "./checkpoint";
import type { Beginning } from "./interventions";
import { pacer } from "./nextTask";
import type { Objective } from "./objective";
import { type Draws, phaseStart } from "./phaseStart";
import { phaseSteps } from "./phaseSteps";
import type { Probe } from "./probe";
import { cannotGoOn, checkpointsBefore, isAlike, phaseOf } from "./resume";
import type { Rule } from "./rules/code";
import { measureTasks, type TaskLosses } from "./taskLosses";

export interface TrainOptions {
  /** The loss on the training samples. */
  objective: Objective;
  /** The loss on the test samples; null without any. */
  test: Objective | null;
  /** Those of each task, where the phases train on several. */
  tasks?: readonly TaskLosses[];
  /** The start; not changed. */
  theta: Float32Array;
  training: TrainingRecipe;
  /** Decides the batches. */
  seed: number;
  /** For phases that change the weights. */
  draws?: Draws;
  /** Goes on from here in place of `theta`, under the same recipe. */
  brokenOff?: BrokenOff | null;
  /** Measures taken along the way. */
  probe?: Probe;
  /** Whether Adam's second moment is kept at the checkpoints after so many steps. */
  keepsMoment?(step: number): boolean;
  /** Ends the training after the current step, or the few that are taken in one call. */
  signal?: AbortSignal;
  /** Ends it after so many steps, as a signal would. */
  until?: number;
  /**
   * Called for each checkpoint, the start included; first for those of before a training was broken
   * off.
   */
  onCheckpoint?(checkpoint: Checkpoint): void;
  /**
   * Called after each step, or the few that are taken in one call, with the number of steps done, for each
   * of these the loss on its batch before it, and a function that copies the state reached.
   */
  onSteps?(steps: number, batchLosses: Float64Array, copyState: () => TrainingState): void;
}

function isFiniteVector(vector: Float32Array): boolean {
  for (let i = 0; i < vector.length; i++) if (!Number.isFinite(vector[i])) return false;
  return true;
}

const noDraws = (): never => {
  throw new Error("This training is not given what its phases draw at random.");
};
const NO_DRAWS: Draws = { initialWeights: noDraws, noise: noDraws };

/**
 * Trains a network, phase by phase, and keeps θ and the losses on the full sets at the marks of the
 * recipe (`checkpointMarks`). On an abort the state reached is kept as the last
 * checkpoint; when the loss or a weight is no longer finite, the state one step before that is. The same seed
 * gives the same bits on one engine, also when the training was broken off on its way.
 *
 * @throws Error when what was broken off is not of this training.
 */
export async function train(options: TrainOptions): Promise<Trained> {
  const { objective, test, training, seed, probe, signal, onCheckpoint, onSteps } = options;
  const { brokenOff, draws = NO_DRAWS, until = Number.POSITIVE_INFINITY } = options;
  const { tasks = [{ objective, test }] } = options;
  const { layout } = objective;
  const marks = checkpointMarks(training);
  const phases = phasesOf(training);
  const past = brokenOff?.state;
  const checkpoints = brokenOff ? checkpointsBefore(brokenOff, marks, probe) : [];
  const nextMark = () => marks[checkpoints.length];
  const parameters = objective.parameterCount;
  let step = past?.step ?? 0;
  let phase = past ? phaseOf(past, phases, { parameters, next: nextMark() }) : phases[0];
  const theta = (past?.theta ?? options.theta).slice();
  const previous = (past?.previous ?? theta).slice();
  // One that goes on began where its first checkpoint is, wherever `options.theta` is.
  const start = checkpoints[0]?.theta ?? theta.slice();
  const breathe = pacer();

  /** The losses of what the phase trains on. */
  const current = (): TaskLosses => tasks[phase.task];

  /** What the phase begins with, after what is done to the weights. */
  const beginning = (): Promise<Beginning> => {
    const earlier = checkpoints.slice(0, marks.filter((mark) => mark.phase < phase.index).length);
    const from = earlier.at(-1)?.theta ?? theta;
    return phaseStart(phase, from, { layout, checkpoints: earlier, draws });
  };
  const stepsFrom = (start: Beginning, memory: Float32Array[], renewed: Float32Array[] | null) => {
    const { objective } = current();
    const memories = { memory, renewed, beginning: start };
    return phaseSteps({ phase, objective, seed, step, ...memories, draws, signal });
  };
  let way = stepsFrom(await beginning(), past?.memory ?? [], null);
  if (past && !isAlike(past.memory, way.memory)) throw cannotGoOn(step);
  for (const checkpoint of checkpoints) onCheckpoint?.(checkpoint);

  /** Where something is to be done in the phase, its end at the latest. */
  const nextStop = (): number => {
    const mark = nextMark();
    return mark?.phase === phase.index ? mark.step : phase.to;
  };
  const isDue = (at: number): boolean =>
    nextMark()?.step === at && nextMark().phase === phase.index;

  // Between the ends of a phase, the gradient's norm is of use to measures taken there, and for the
  // stability limits of full batches, where it costs what a step does.
  const isEnd = (at: number): boolean => at === phase.from || at === phase.to || !isDue(at);

  /** Keeps a state, unless its loss or a weight is not finite (the start is kept in any case). */
  const keepState = async (step: number, at: Float32Array, moments: Rule["moments"]) => {
    const index = isDue(step) ? (probe?.marks.indexOf(checkpoints.length) ?? -1) : -1;
    const { objective, test } = current();
    const withNorm = isFullBatch(phase, objective.sampleCount) || isEnd(step) || index >= 0;
    const checkpoint = await measureCheckpoint(step, at, objective, test, withNorm);
    if (tasks.length > 1) {
      const met = 1 + Math.max(...phases.slice(0, phase.index + 1).map(({ task }) => task));
      const place = { current: phase.task, known: checkpoint, met };
      checkpoint.tasks = await measureTasks(tasks, at, place);
    }
    // A rectifier may make a finite loss of weights that are none.
    const finite = Number.isFinite(checkpoint.trainLoss) && isFiniteVector(at);
    if (probe && finite && index >= 0) {
      const { trainLoss: loss, gradientNorm } = checkpoint;
      checkpoint.probed = await probe.take({
        index,
        step,
        phase: phase.index,
        theta: at,
        previous: step === phase.from ? null : previous,
        start,
        loss,
        gradientNorm,
        moments,
        momentSteps: step - phase.remembersFrom,
      });
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
  const keep = (): Promise<boolean> => keepState(step, theta, way.rule.moments);

  /** The path goes on to the last step before the loss or a weight stopped being finite. */
  const diverge = async (): Promise<"diverged"> => {
    const last = checkpoints.at(-1)?.step ?? 0;
    if (step - 1 > last) await keepState(step - 1, previous, null);
    return "diverged";
  };

  const copyState = (): TrainingState => ({
    step,
    ...(phase.index > 0 && { phase: phase.index }),
    theta: theta.slice(),
    previous: previous.slice(),
    memory: way.memory.map((vector) => vector.slice()),
  });

  /** Takes the steps of the phase that are left; null when it is over. */
  const runPhase = async (): Promise<Trained["stopped"] | null> => {
    if (isDue(step) && !(await keep())) return diverge();
    while (step < phase.to) {
      if (signal?.aborted || step === until) {
        if (checkpoints.at(-1)?.step !== step) await keep();
        return "cancelled";
      }
      const losses = await way.take({ theta, previous }, step, Math.min(nextStop(), until));
      const finite = Float64Array.from(losses).filter(Number.isFinite);
      step += finite.length;
      if (finite.length > 0) onSteps?.(step, finite, copyState);
      if (finite.length < losses.length) return diverge();
      if (isDue(step) && !(await keep())) return diverge();
      await breathe();
    }
    return null;
  };

  const run = async (): Promise<Trained["stopped"]> => {
    let stopped = await runPhase();
    for (const following of phases.slice(phase.index + 1)) {
      if (stopped !== null) break;
      phase = following;
      const start = await beginning();
      theta.set(start.theta);
      previous.set(theta);
      way = stepsFrom(start, way.memory, way.renewed);
      stopped = await runPhase();
    }
    return stopped ?? "finished";
  };

  const stopped = await run().catch((error) => {
    // A call that an abort has ended: what it was for is left out.
    if (signal?.aborted && checkpoints.length > 0) return "cancelled" as const;
    throw error;
  });
  const { moments } = way.rule;
  return assembleTrained(layout, checkpoints, { moments, steps: step, stopped });
}
