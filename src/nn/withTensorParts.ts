import type { InputObjective, Objective, SampleObjective } from "./objective";

/** What an objective in tensors has beside that of the kernel. */
export interface TensorParts extends SampleObjective {
  readonly inputs: InputObjective;
}

/**
 * An objective of the kernel, which sums over samples as it goes and takes their inputs as they are, with the
 * losses and margins of single samples and derivatives with respect to inputs by another engine.
 *
 * @param width numbers of one sample's input.
 * @param makeOther the other one's objective of the same network and samples: not before it is needed.
 */
export function withTensorParts(
  objective: Objective,
  width: number,
  makeOther: () => Promise<TensorParts>,
): TensorParts {
  let made: Promise<TensorParts> | undefined;
  const other = (): Promise<TensorParts> => {
    made ??= makeOther().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
  return {
    ...objective,
    async sampleLosses(theta, losses) {
      await (await other()).sampleLosses(theta, losses);
    },
    async margins(theta, margins) {
      await (await other()).margins(theta, margins);
    },
    inputs: {
      width,
      slope: async (...call) => (await other()).inputs.slope(...call),
      gradient: async (...call) => (await other()).inputs.gradient(...call),
      hessianVector: async (...call) => (await other()).inputs.hessianVector(...call),
    },
    dispose() {
      objective.dispose();
      // What was not made need not be released.
      made?.then((one) => one.dispose()).catch(() => {});
    },
  };
}
