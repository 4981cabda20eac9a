import { type Breath, pacer } from "../../nn/nextTask";
import type { SampleObjective } from "../../nn/objective";

/**
 * The same objective, whose calls let waiting messages in now and then: a cancel is noticed, and a
 * ping answered, in the middle of the longest analysis.
 */
export function responsive(objective: SampleObjective, breath: Breath): SampleObjective {
  const breathe = pacer(breath);
  const { inputs, outputs } = objective;
  return {
    ...objective,
    ...(inputs && {
      inputs: {
        ...inputs,
        async slope(...call) {
          await breathe();
          return inputs.slope(...call);
        },
        async gradient(...call) {
          await breathe();
          return inputs.gradient(...call);
        },
        async hessianVector(...call) {
          await breathe();
          return inputs.hessianVector(...call);
        },
      },
    }),
    ...(outputs && {
      outputs: {
        ...outputs,
        async gradient(...call) {
          await breathe();
          return outputs.gradient(...call);
        },
      },
    }),
    async evaluateMany(...plane) {
      await breathe();
      return objective.evaluateMany(...plane);
    },
    async evaluate(theta) {
      await breathe();
      return objective.evaluate(theta);
    },
    async gradient(theta, gradient, batch) {
      await breathe();
      return objective.gradient(theta, gradient, batch);
    },
    async sampleLosses(theta, losses) {
      await breathe();
      return objective.sampleLosses(theta, losses);
    },
    async margins(theta, margins) {
      await breathe();
      return objective.margins(theta, margins);
    },
    async hessianVector(theta, vector, product, batch) {
      await breathe();
      return objective.hessianVector(theta, vector, product, batch);
    },
    async gaussNewtonVector(theta, vector, product, batch) {
      await breathe();
      return objective.gaussNewtonVector(theta, vector, product, batch);
    },
  };
}
