import type { WebGPUBackend } from "@tensorflow/tfjs-backend-webgpu";
import type { LossRecipe } from "../catalog/losses";
import type { Samples, Task } from "../data/dataset";
import * as tf from "../tensor/tf";
import { layeredLosses } from "../tensor/wgsl/layeredLosses";
import type { BatchStatistics } from "./batchStatistics";
import { fusedOperations } from "./fusedOperations";
import { kernelLoss } from "./kernelLoss";
import type { Layer } from "./layers";
import { knownAccuracy } from "./meanLoss";
import type { Objective } from "./objective";

export interface LayeredOptions {
  layers: Layer[];
  inputShape: number[];
  samples: Samples;
  task: Task;
  loss: LossRecipe;
  statistics: BatchStatistics;
}

/**
 * The losses of a network at points of a plane in WGSL of our own, on the active WebGPU backend.
 *
 * @returns undefined where the kernel has not all of its layers or not the loss, where batch
 *   normalization uses other samples at every point, or where the device is too small.
 */
export function layeredEvaluator(
  options: LayeredOptions,
): Pick<Objective, "evaluateMany" | "dispose"> | undefined {
  const { layers, inputShape, samples, task, statistics } = options;
  const loss = kernelLoss(options.loss);
  const operations = fusedOperations(layers, inputShape);
  if (loss === undefined || operations === undefined || statistics.policy === "recomputed")
    return undefined;
  const moments = statistics.policy === "frozen" ? statistics.values : undefined;
  const { device } = tf.backend() as WebGPUBackend;
  const evaluator = layeredLosses(device, { operations, loss, task, samples, moments });
  if (evaluator === undefined) return undefined;
  return {
    async evaluateMany(origin, directions, coefficients, loss, accuracy, signal) {
      const axes = directions.length / origin.length;
      for (let first = 0; first < loss.length; first += evaluator.tile) {
        const last = Math.min(first + evaluator.tile, loss.length);
        const [some, correct] = [loss.subarray(first, last), accuracy.subarray(first, last)];
        const chosen = coefficients.subarray(first * axes, last * axes);
        await evaluator.evaluate(origin, directions, chosen, some, correct);
        correct.forEach((fraction, point) => {
          correct[point] = knownAccuracy(some[point], fraction);
        });
        if (signal?.aborted) break;
      }
    },
    dispose: evaluator.dispose,
  };
}
