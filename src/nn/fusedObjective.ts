import type { LossRecipe } from "../catalog/losses";
import type { Samples } from "../data/dataset";
import { FusedMlp } from "../kernel/fusedMlp";
import { loadKernel } from "../kernel/loadKernel";
import { architecture } from "./architecture";
import { inPartsWith } from "./inParts";
import { kernelLoss, requireKernelLoss } from "./kernelLoss";
import { layersLayout } from "./layout";
import { multilayerPerceptron } from "./multilayerPerceptron";
import type { Breath } from "./nextTask";
import type { Objective } from "./objective";
import type { NetworkSpec } from "./spec";

export interface FusedObjectiveOptions {
  spec: NetworkSpec;
  samples: Samples;
  loss: LossRecipe;
  /** For calls that take long; by default they let other tasks run every few milliseconds. */
  breath?: Breath;
}

/** Whether the kernel has what the network needs: dense layers without normalization. */
export function fusedSupports(spec: NetworkSpec, loss: LossRecipe): boolean {
  if (multilayerPerceptron(architecture(spec)) === undefined) return false;
  const known = kernelLoss(loss);
  return known !== undefined && (known !== "cross-entropy" || spec.task.kind === "classification");
}

/**
 * The objective of a multilayer perceptron in the fused WebAssembly kernel. The thread stays responsive
 * however wide it is.
 *
 * @throws Error for a network that `fusedSupports` denies, or when the kernel cannot be loaded.
 */
export async function fusedObjective(options: FusedObjectiveOptions): Promise<Objective> {
  const { spec, samples } = options;
  const loss = requireKernelLoss(options.loss);
  const shape = multilayerPerceptron(architecture(spec));
  if (shape === undefined)
    throw new Error("The fused kernel runs multilayer perceptrons without normalization only.");
  const { task } = spec;
  const network = new FusedMlp(await loadKernel(), { ...shape, task, samples, loss });
  const inParts = inPartsWith(options.breath);

  return {
    layout: layersLayout(architecture(spec)),
    parameterCount: network.parameterCount,
    sampleCount: network.sampleCount,
    engine: "fused",
    backend: "wasm",

    evaluate: (theta) => inParts(network.evaluateInParts(theta)),
    gradient: (theta, gradient, batch) => inParts(network.gradientInParts(theta, gradient, batch)),
    descend: (rule, state, steps) => inParts(network.descendInParts(rule, state, steps)),
    hessianVector: (theta, vector, product, batch) =>
      inParts(network.curvatureInParts(theta, vector, product, batch, false)),
    gaussNewtonVector: (theta, vector, product, batch) =>
      inParts(network.curvatureInParts(theta, vector, product, batch, true)),
    async statistics() {
      return new Float32Array();
    },

    evaluateMany: (origin, directions, coefficients, loss, accuracy) =>
      inParts(network.evaluateManyInParts(origin, directions, coefficients, loss, accuracy)),

    dispose: () => network.dispose(),
  };
}
