import { stream } from "../random/stream";
import { learningRateAt } from "../recipe/learningRate";
import type { Phase } from "../recipe/phases";
import { createAscent } from "./ascents";
import type { GradientAt } from "./ascents/code";
import { clipGradient } from "./clips";
import type { Beginning } from "./interventions";
import { miniBatches } from "./miniBatches";
import type { Objective } from "./objective";
import { createRule } from "./rules";
import type { Rule } from "./rules/code";

/** How the steps of one phase are taken. */
export interface PhaseSteps {
  rule: Rule;
  /** Writes the gradient that the step number `step`, from 0, follows; gives the loss on its batch at θ. */
  look(theta: Float32Array, gradient: Float32Array, step: number): Promise<number>;
  /** Takes that step in place. */
  move(theta: Float32Array, gradient: Float32Array, step: number): void;
}

interface PhaseStepsOptions {
  phase: Phase;
  objective: Objective;
  /** Decides the batches. */
  seed: number;
  /** Steps done; more than at the phase's beginning where it goes on. */
  step: number;
  /** What the optimizer remembers; not looked at where it starts anew. */
  memory: Float32Array[];
  /** What is held during the phase, and at what. */
  beginning: Beginning;
}

export function phaseSteps(options: PhaseStepsOptions): PhaseSteps {
  const { phase, objective, seed, step, beginning } = options;
  const { optimizer, from, to } = phase;
  const remembered = step - phase.remembersFrom;
  const memory = remembered === 0 ? [] : options.memory;
  const rule = createRule(optimizer, objective.layout, { step: remembered, memory });
  const ascend = createAscent(optimizer.ascent, objective.layout);
  const random = stream(seed, "batches", phase.index);
  const batches = miniBatches(objective.sampleCount, phase.batchSize, random, step - from);
  return {
    rule,
    async look(theta, gradient, step) {
      const batch = batches.next().value;
      // What is held takes no part: neither in the norms of clips and ascents, nor in velocities.
      const hold = (vector: Float32Array) => {
        for (const entry of beginning.held) vector[entry] = 0;
      };
      const at: GradientAt = async (point, into) => {
        const value = await objective.gradient(point, into, batch);
        hold(into);
        return value;
      };
      const random = () => stream(seed, "gradients", step);
      const { loss } = await ascend(at, theta, gradient, { done: step - from, random });
      hold(gradient);
      return loss;
    },
    move(theta, gradient, step) {
      clipGradient(optimizer.clip, gradient);
      rule.step(theta, gradient, learningRateAt(optimizer, step - from, to - from));
      for (const entry of beginning.held) theta[entry] = beginning.theta[entry];
    },
  };
}
