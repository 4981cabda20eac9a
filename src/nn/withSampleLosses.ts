import type { Objective, SampleObjective } from "./objective";
import { type TensorObjectiveOptions, tensorObjective } from "./tensorObjective";

/**
 * An objective of the kernel, which sums over samples as it goes, with the losses of single samples by
 * TensorFlow.js. Nothing is made for them before they are asked for.
 */
export function withSampleLosses(
  objective: Objective,
  options: TensorObjectiveOptions,
): SampleObjective {
  let samples: SampleObjective | undefined;
  return {
    ...objective,
    sampleLosses(theta, losses) {
      samples ??= tensorObjective(options);
      return samples.sampleLosses(theta, losses);
    },
    dispose() {
      objective.dispose();
      samples?.dispose();
    },
  };
}
