import { type Samples, widths } from "../data/dataset";
import type { InputObjective, Objective, SampleObjective } from "./objective";
import type { NetworkSpec } from "./spec";

/** What an objective in tensors has beside that of the kernel. */
export interface TensorParts extends SampleObjective {
  readonly inputs: InputObjective;
}

/**
 * An objective of the kernel, which sums over samples as it goes and takes their inputs as they are, with the
 * losses, margins and outputs of single samples and derivatives with respect to inputs by another engine.
 *
 * @param of the network and the samples.
 * @param makeOther the other one's objective of the same network and samples: not before it is needed.
 */
export function withTensorParts(
  objective: Objective,
  { spec: { task }, samples }: { spec: Pick<NetworkSpec, "task">; samples: Samples },
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
      width: widths(samples).input,
      slope: async (...call) => (await other()).inputs.slope(...call),
      gradient: async (...call) => (await other()).inputs.gradient(...call),
      hessianVector: async (...call) => (await other()).inputs.hessianVector(...call),
    },
    ...(task.kind === "classification" && {
      outputs: {
        width: task.classes,
        async gradient(...call) {
          const { outputs } = await other();
          if (outputs === undefined) throw new Error("The other engine has no classes.");
          return outputs.gradient(...call);
        },
      },
    }),
    dispose() {
      objective.dispose();
      // What was not made need not be released.
      made?.then((one) => one.dispose()).catch(() => {});
    },
  };
}
