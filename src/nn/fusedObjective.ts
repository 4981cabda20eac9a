import type { LossRecipe } from "../catalog/losses";
import type { Samples } from "../data/dataset";
import { FusedMlp } from "../kernel/fusedMlp";
import { loadKernel } from "../kernel/loadKernel";
import { architecture } from "./architecture";
import { inSlices } from "./inSlices";
import { kernelLoss, requireKernelLoss } from "./kernelLoss";
import { parameterLayout } from "./layout";
import { multilayerPerceptron } from "./multilayerPerceptron";
import type { Objective } from "./objective";
import type { NetworkSpec } from "./spec";

export interface FusedObjectiveOptions {
  spec: NetworkSpec;
  samples: Samples;
  loss: LossRecipe;
}

/** Whether the kernel has what the network needs: dense layers without normalization. */
export function fusedSupports(spec: NetworkSpec, loss: LossRecipe): boolean {
  if (multilayerPerceptron(architecture(spec)) === undefined) return false;
  const known = kernelLoss(loss);
  return known !== undefined && (known !== "cross-entropy" || spec.task.kind === "classification");
}

/**
 * The objective of a multilayer perceptron in the fused WebAssembly kernel. Points are evaluated a
 * slice at a time, so that the thread stays responsive.
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
  const evaluateSlices = inSlices();

  return {
    layout: parameterLayout(spec),
    parameterCount: network.parameterCount,
    sampleCount: network.sampleCount,
    engine: "fused",
    backend: "wasm",

    async evaluate(theta) {
      return network.evaluate(theta);
    },
    async gradient(theta, gradient, batch) {
      return network.gradient(theta, gradient, batch);
    },
    async hessianVector(theta, vector, product, batch) {
      network.hessianVector(theta, vector, product, batch);
    },
    async gaussNewtonVector(theta, vector, product, batch) {
      network.gaussNewtonVector(theta, vector, product, batch);
    },
    async statistics() {
      return new Float32Array();
    },

    async evaluateMany(origin, directions, coefficients, loss, accuracy, signal) {
      const count = directions.length / network.parameterCount;
      const evaluate = (start: number, end: number): void =>
        network.evaluateMany(
          origin,
          directions,
          coefficients.subarray(start * count, end * count),
          loss.subarray(start, end),
          accuracy.subarray(start, end),
        );
      await evaluateSlices(loss.length, evaluate, signal);
    },

    dispose: () => network.dispose(),
  };
}
