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

/** A worker may take this much for what the passes over all samples leave for each other. */
const MOST_BYTES = 2 ** 31;

/**
 * Whether the kernel has derivatives on so many samples, those included that batch normalization
 * takes its moments from: all of them are kept where chunks of samples wait for each other.
 */
export function fusedDifferentiates(operations: FusedOperation[], samples: number): boolean {
  if (!normalizesBatches(operations)) return true;
  const widest = Math.max(...operations.map(floatsOf));
  const floats = operations.reduce((sum, one) => sum + arraysOf(one) * floatsOf(one), 6 * widest);
  return 4 * samples * floats <= MOST_BYTES;
}

const normalizesBatches = (operations: FusedOperation[]): boolean =>
  operations.some(({ kind }) => kind === "batchNormalization");

/** Per sample, of what goes in or comes out. */
function floatsOf(operation: FusedOperation): number {
  const outputs = "outputs" in operation ? operation.outputs : operation.channels;
  return operation.height * operation.width * Math.max(operation.channels, outputs);
}

/** Arrays that an operation has of its own in a Hessian-vector product. */
function arraysOf(operation: FusedOperation): number {
  if (operation.kind === "save" || operation.kind === "addSaved") return 0;
  if (operation.kind === "activation") return operation.activation === "relu" ? 1 : 4;
  return 3;
}

/**
 * Gradients and products in the fused kernel, under every policy of batch statistics. An instance of
 * the kernel is made when the first is asked for.
 */
export function fusedDerivatives(
  kernel: Kernel,
  operations: FusedOperation[],
  { spec, samples, loss, statistics, breath }: FusedLayersOptions,
): Pick<Objective, "gradient" | "hessianVector" | "gaussNewtonVector" | "dispose"> {
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
