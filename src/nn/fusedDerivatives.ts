import { FusedDerivatives } from "../kernel/fusedDerivatives";
import type { FusedOperation } from "../kernel/layeredNetwork";
import type { Kernel } from "../kernel/loadKernel";
import type { BatchStatistics } from "./batchStatistics";
import { inPartsWith } from "./inParts";
import { requireKernelLoss } from "./kernelLoss";
import type { Breath } from "./nextTask";
import type { Objective } from "./objective";
import type { TensorObjectiveOptions } from "./tensorObjective";

export interface FusedLayersOptions extends TensorObjectiveOptions {
  /** As in `FusedObjectiveOptions`. */
  breath?: Breath;
}

const normalizesBatches = (operations: FusedOperation[]): boolean =>
  operations.some(({ kind }) => kind === "batchNormalization");

/**
 * Gradients and products in the fused kernel, under every policy of batch statistics. An instance of
 * the kernel is made when the first is asked for.
 */
export function fusedDerivatives(
  kernel: Kernel,
  operations: FusedOperation[],
  { spec, samples, loss, statistics, breath }: FusedLayersOptions,
): Pick<Objective, "gradient" | "descend" | "hessianVector" | "gaussNewtonVector" | "dispose"> {
  const inParts = inPartsWith(breath);
  let made: FusedDerivatives | undefined;
  const network = (): FusedDerivatives => {
    made ??= new FusedDerivatives(kernel, {
      operations,
      loss: requireKernelLoss(loss),
      task: spec.task,
      samples,
      ...(normalizesBatches(operations) ? momentsFor(statistics) : {}),
    });
    return made;
  };
  return {
    gradient: async (theta, gradient, batch) =>
      inParts(network().gradientInParts(theta, gradient, batch)),
    descend: async (rule, state, steps) => inParts(network().descendInParts(rule, state, steps)),
    hessianVector: async (theta, vector, product, batch) =>
      inParts(network().curvatureInParts(theta, vector, product, batch, false)),
    gaussNewtonVector: async (theta, vector, product, batch) =>
      inParts(network().curvatureInParts(theta, vector, product, batch, true)),
    dispose: () => made?.dispose(),
  };
}

function momentsFor(statistics: BatchStatistics | undefined) {
  switch (statistics?.policy) {
    case "frozen":
      return { moments: statistics.values };
    case "recomputed":
      return { lending: statistics.samples };
    default:
      return {};
  }
}
