import type { Stream } from "../random/stream";
import { MOST_INTERVENTIONS, MOST_PHASES } from "../recipe/phaseSchema";
import type { Phase } from "../recipe/phases";
import type { ParameterLayout } from "../results/parameters";
import type { Checkpoint } from "./checkpoint";
import { type Beginning, intervene } from "./interventions";

/** What is random about changes of the weights, by numbers from 1. */
export interface Draws {
  initialWeights(index: number): Promise<Float32Array>;
  noise(index: number): Stream;
  /** Of the directions that all steps stay within; where it is not told, the seed of the batches decides. */
  subspace?(): Stream;
}

/** What interventions may ask of the training that they are part of. */
export interface PhaseContext {
  layout: ParameterLayout;
  /** In their order, those of before the phase. */
  checkpoints: readonly Checkpoint[];
  draws: Draws;
}

/** What is random about units that are renewed after a step: other draws than those of interventions. */
export function drawsOfStep({ initialWeights, noise }: Draws, step: number) {
  const number = 1 + MOST_PHASES * MOST_INTERVENTIONS + step;
  return { newWeights: () => initialWeights(number), random: () => noise(number) };
}

/**
 * What a phase begins with. What is random about it follows from the phase, so that a training that was
 * broken off in it finds the same.
 *
 * @param theta as the phase before left it; not changed.
 */
export function phaseStart(
  { index, interventions }: Phase,
  theta: Float32Array,
  { layout, checkpoints, draws }: PhaseContext,
): Promise<Beginning> {
  return intervene(interventions, theta, (place) => {
    const number = 1 + index * MOST_INTERVENTIONS + place;
    return {
      layout,
      random: draws.noise(number),
      newWeights: () => draws.initialWeights(number),
      thetaAt(step) {
        const found = checkpoints.find((checkpoint) => checkpoint.step === step);
        if (found !== undefined) return found.theta;
        throw new Error(`The weights of step ${step} are not among the checkpoints of before.`);
      },
    };
  });
}
