/** A training's phases as they are carried out. Pure functions of the recipe. */
import { ascentDefinition } from "../catalog/ascents";
import { type InterventionRecipe, interventionDefinition } from "../catalog/interventions";
import { measureDefinition } from "../catalog/measures";
import type { TaskRecipe } from "../catalog/tasks";
import type { OptimizerRecipe } from "./optimizerSchema";
import type { PhaseRecipe } from "./phaseSchema";
import type { TrainingRecipe } from "./schema";

/** Whatever tells how long the phases of a training are and what changes in them. */
export type Phased = Pick<TrainingRecipe, "steps" | "optimizer" | "batchSize" | "task" | "phases">;

/** A phase with everything that holds in it, said by itself or by one before. */
export interface Phase {
  /** From 0. */
  index: number;
  /** Steps of the training done before it and after it. */
  from: number;
  to: number;
  interventions: readonly InterventionRecipe[];
  /** What is trained on: its place among the tasks of the training. */
  task: number;
  optimizer: OptimizerRecipe;
  batchSize: number | null;
  /** Steps done when the optimizer's memory began. */
  remembersFrom: number;
}

/** The phases of a training; at least one. */
export function phasesOf(training: Phased): Phase[] {
  const { steps, optimizer, batchSize, phases = [] } = training;
  const first = { interventions: [], task: 0, optimizer, batchSize, remembersFrom: 0 };
  const all: Phase[] = [{ ...first, index: 0, from: 0, to: steps }];
  const names = tasksOf(training).map(nameOf);
  for (const phase of phases) {
    const before = all[all.length - 1];
    const task = phase.task === undefined ? before.task : names.indexOf(nameOf(phase.task));
    all.push(after(before, phase, task));
  }
  return all;
}

/** What a training trains on, in the order of first use. */
export function tasksOf({
  task: first,
  phases = [],
}: Pick<Phased, "task" | "phases">): TaskRecipe[] {
  const found = new Map<string, TaskRecipe>([[nameOf(first), first]]);
  for (const { task } of phases)
    if (task !== undefined && !found.has(nameOf(task))) found.set(nameOf(task), task);
  return [...found.values()];
}

const nameOf = (task: TaskRecipe): string => JSON.stringify(task);

/** What the end of a training was trained on, and what is measured of it. */
export const lastTask = (training: Phased): TaskRecipe =>
  tasksOf(training)[lastPhase(training).task];

function after(before: Phase, phase: PhaseRecipe, task: number): Phase {
  const optimizer = { ...before.optimizer, ...said(phase.optimizer) };
  const isNew = phase.forgets || optimizer.rule.kind !== before.optimizer.rule.kind;
  return {
    index: before.index + 1,
    from: before.to,
    to: before.to + phase.steps,
    interventions: phase.interventions,
    task,
    optimizer,
    batchSize: phase.batchSize === undefined ? before.batchSize : phase.batchSize,
    remembersFrom: isNew ? before.to : before.remembersFrom,
  };
}

/** A value may be left out by being undefined, too. */
const said = <T extends object>(settings: T): T =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as T;

/** Steps of all phases. */
export function totalSteps({ steps, phases = [] }: Phased): number {
  return phases.reduce((sum, phase) => sum + phase.steps, steps);
}

/** Whether each step of a phase sees all samples. */
export const isFullBatch = ({ batchSize }: Pick<Phase, "batchSize">, samples: number): boolean =>
  (batchSize ?? Number.POSITIVE_INFINITY) >= samples;

/** The phase whose settings the end of a training has. */
export const lastPhase = (training: Phased): Phase => phasesOf(training).slice(-1)[0];

/** A moment that a checkpoint is kept of. */
export interface Mark {
  step: number;
  phase: number;
}

/**
 * The checkpoints of a training: the start, its end and evenly spaced steps between, at most
 * `checkpoints` + 1; and besides where each phase ends, where one begins that changes what was left (so
 * that two have the same step), and where an intervention goes back to.
 */
export function checkpointMarks(training: Phased & Pick<TrainingRecipe, "checkpoints">): Mark[] {
  const steps = totalSteps(training);
  const phases = phasesOf(training);
  const intervals = Math.min(steps, training.checkpoints);
  const wanted = new Set([0]);
  for (let i = 1; i <= intervals; i++) wanted.add(Math.round((i * steps) / intervals));
  for (const { interventions } of phases)
    for (const intervention of interventions)
      wanted.add(interventionDefinition(intervention).needsStep?.(intervention) ?? 0);
  const ascending = [...wanted].sort((a, b) => a - b);
  return phases.flatMap((phase) => {
    const { from, to, index, interventions, task } = phase;
    const isOther = interventions.length > 0 || task !== phases[index - 1]?.task;
    const begins = isOther ? [from] : [];
    const inside = ascending.filter((step) => step > from && step < to);
    const ends = to > from ? [to] : [];
    return [...begins, ...inside, ...ends].map((step) => ({ step, phase: index }));
  });
}

/** The phase of each checkpoint of a record; one that was kept besides (at a cancel) belongs to the next mark's. */
export function phasesOfCheckpoints(
  training: Phased & Pick<TrainingRecipe, "checkpoints">,
  steps: ArrayLike<number>,
): Int32Array {
  if (training.phases === undefined) return new Int32Array(steps.length);
  const marks = checkpointMarks(training);
  let next = 0;
  return Int32Array.from(steps, (step) => {
    while (next < marks.length - 1 && marks[next].step < step) next++;
    const { phase, step: marked } = marks[next];
    if (marked === step && next < marks.length - 1) next++;
    return phase;
  });
}

/** What holds at each checkpoint of a record. */
export function phasesAlong(
  training: Phased & Pick<TrainingRecipe, "checkpoints">,
  steps: ArrayLike<number>,
): Phase[] {
  const phases = phasesOf(training);
  return Array.from(phasesOfCheckpoints(training, steps), (index) => phases[index]);
}

/**
 * Whether anything in a training takes TensorFlow.js whatever takes the losses: inputs that are moved, for its
 * steps or to be measured, and outputs that are read.
 */
export const takesTensors = ({
  training,
}: {
  training: Phased & Pick<TrainingRecipe, "probes">;
}): boolean =>
  phasesOf(training).some(
    ({ optimizer: { attack, ascent } }) =>
      attack.kind !== "none" || ascentDefinition(ascent).readsOutputs,
  ) || training.probes.measures.some((measure) => measureDefinition(measure).needsNetwork);
