import { WordedError, worded } from "../language/worded";
import type { Mark, Phase } from "../recipe/phases";
import type { BrokenOff, TrainingState } from "../results/trainingState";
import { type Checkpoint, checkpointsOf } from "./checkpoint";
import type { Probe } from "./probe";

/** The checkpoints of a training up to the state that it goes on from: they fill the first of its marks. */
export function checkpointsBefore(
  { trained, state }: BrokenOff,
  marks: readonly Mark[],
  probe: Probe | undefined,
): Checkpoint[] {
  const rows = checkpointsOf(trained);
  const { step, phase = 0 } = state;
  // One whose measures an abort cut short is taken again.
  const isWhole = (row: number) => rows[row].probed !== null || !probe?.marks.includes(row);
  const isKept = (mark: Mark, row: number): boolean => {
    if (rows[row]?.step !== mark.step) return false;
    return mark.step < step || (mark.step === step && mark.phase <= phase && isWhole(row));
  };
  const end = marks.findIndex((mark, row) => !isKept(mark, row));
  return end < 0 ? rows : rows.slice(0, end);
}

/**
 * The phase that a broken-off training is in.
 *
 * @param next the mark after its checkpoints.
 * @throws Error when the state is of another training.
 */
export function phaseOf(
  state: TrainingState,
  phases: readonly Phase[],
  { parameters, next }: { parameters: number; next: Mark | undefined },
): Phase {
  const { step, theta, previous } = state;
  const phase = phases[state.phase ?? 0];
  const fits = [theta, previous].every((vector) => vector.length === parameters);
  const isInside = phase !== undefined && step >= phase.from && step <= phase.to;
  // A mark that was passed over is one that the training of before did not have.
  if (fits && isInside && (next === undefined || next.step >= step)) return phase;
  throw cannotGoOn(step);
}

/** Whether what was kept is of the lengths that are kept now. */
export const isAlike = (kept: readonly Float32Array[], now: readonly Float32Array[]): boolean =>
  kept.length === now.length && kept.every(({ length }, index) => length === now[index].length);

export const cannotGoOn = (step: number): Error =>
  new WordedError(
    worded`This training cannot go on: what was kept of it at step ${step} is of another network, optimizer or number of steps than the recipe asks for. Train it from the start.`,
  );
