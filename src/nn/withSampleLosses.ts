import type { Objective, SampleObjective } from "./objective";

/**
 * An objective of the kernel, which sums over samples as it goes, with the losses of single samples by
 * another engine.
 *
 * @param makeSamples the other one's objective of the same network and samples: not before it is needed.
 */
export function withSampleLosses(
  objective: Objective,
  makeSamples: () => Promise<SampleObjective>,
): SampleObjective {
  let samples: Promise<SampleObjective> | undefined;
  return {
    ...objective,
    async sampleLosses(theta, losses) {
      samples ??= makeSamples().catch((error) => {
        samples = undefined;
        throw error;
      });
      await (await samples).sampleLosses(theta, losses);
    },
    dispose() {
      objective.dispose();
      // What was not made need not be released.
      samples?.then((made) => made.dispose()).catch(() => {});
    },
  };
}
