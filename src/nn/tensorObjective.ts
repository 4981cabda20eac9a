import type { LossRecipe } from "../catalog/losses";
import type { Samples, Task } from "../data/dataset";
import { parameterCount } from "../results/parameters";
import * as tf from "../tensor/tf";
import { architecture } from "./architecture";
import { type BatchStatistics, momentsAt, momentsSource } from "./batchStatistics";
import { dot, flatten, readOnce, upload } from "./flatTensors";
import type { Layer } from "./layers";
import { layersLayout } from "./layout";
import {
  fractionCorrect,
  knownAccuracy,
  lossTerms,
  meanLoss,
  outputHessianVector,
  partialMeans,
  sampleLosses,
  sumOfParts,
} from "./meanLoss";
import { network } from "./network";
import type { LossValue, SampleObjective } from "./objective";
import { planeLosses } from "./planeLosses";
import { sampleTensors } from "./sampleTensors";
import type { NetworkSpec } from "./spec";
import { refuseTooLarge } from "./tensorMemory";

export type { BatchStatistics };

export interface TensorObjectiveOptions {
  spec: NetworkSpec;
  samples: Samples;
  loss: LossRecipe;
  /** Default: `batch`. */
  statistics?: BatchStatistics;
}

export interface LayersObjectiveOptions extends Omit<TensorObjectiveOptions, "spec"> {
  layers: Layer[];
  inputShape: number[];
  task: Task;
}

/** The objective of a recipe's network in TensorFlow.js, on whichever backend is active. */
export function tensorObjective({ spec, ...rest }: TensorObjectiveOptions): SampleObjective {
  const { inputShape, task } = spec;
  return layersObjective({ layers: architecture(spec), inputShape, task, ...rest });
}

/**
 * The same for any list of layers.
 *
 * @throws Error in words where the memory of its backend cannot suffice.
 */
export function layersObjective(options: LayersObjectiveOptions): SampleObjective {
  const { layers, inputShape, task, samples, loss, statistics = { policy: "batch" } } = options;
  if (tf.getBackend() === "wasm") refuseTooLarge(layers, inputShape, samples.count);
  const layout = layersLayout(layers);
  const total = parameterCount(layout);
  const data = sampleTensors(samples, inputShape, task);
  const moments = momentsSource(layers, inputShape, statistics);
  const settings = { layers, inputShape, samples, task, loss, statistics };
  const plane = planeLosses({ ...settings, rows: data.all, moments });
  const { evaluateMany } = plane;

  const outputsOf = (parameters: tf.Tensor[], inputs: tf.Tensor): tf.Tensor =>
    network(layers, parameters, inputs, momentsAt(moments, layers, parameters)).outputs;

  return {
    layout,
    parameterCount: total,
    sampleCount: samples.count,
    engine: "tensor",
    backend: tf.getBackend(),

    evaluateMany,

    async evaluate(theta) {
      const loss = new Float32Array(1);
      const accuracy = new Float32Array(1);
      const nothing = new Float32Array(0);
      await evaluateMany(theta, nothing, nothing, loss, accuracy);
      return { loss: loss[0], accuracy: accuracy[0] };
    },

    async gradient(theta, gradient, batch): Promise<LossValue> {
      const read = await readOnce(() => {
        const { inputs, targets } = data.rows(batch);
        const kept: tf.Tensor[] = [];
        const gradients = tf.grads((...parameters: tf.Tensor[]) => {
          const outputs = tf.keep(outputsOf(parameters, inputs));
          const terms = tf.keep(lossTerms(loss, outputs, targets));
          kept.push(outputs, terms);
          return meanLoss(loss, terms);
        })(upload(theta, layout));
        const [outputs, terms] = kept;
        const correct = fractionCorrect(task, outputs, targets);
        const parts = partialMeans(loss, terms);
        tf.dispose(kept);
        return flatten([...gradients, correct, parts]);
      });
      gradient.set(read.subarray(0, total));
      const value = sumOfParts(read.subarray(total + 1));
      return { loss: value, accuracy: knownAccuracy(value, read[total]) };
    },

    async sampleLosses(theta, losses) {
      const read = await readOnce(() => {
        const { inputs, targets } = data.all;
        const outputs = outputsOf(upload(theta, layout), inputs);
        return sampleLosses(loss, lossTerms(loss, outputs, targets));
      });
      losses.set(read);
    },

    async hessianVector(theta, vector, product, batch) {
      const read = await readOnce(() => {
        const { inputs, targets } = data.rows(batch);
        const tangent = tf.tensor1d(vector);
        const gradientAt = tf.grads((...parameters: tf.Tensor[]) =>
          meanLoss(loss, lossTerms(loss, outputsOf(parameters, inputs), targets)),
        );
        const slope = (...parameters: tf.Tensor[]) => dot(gradientAt(parameters), tangent);
        return flatten(tf.grads(slope)(upload(theta, layout)));
      });
      product.set(read);
    },

    async gaussNewtonVector(theta, vector, product, batch) {
      const read = await readOnce(() => {
        const { inputs, targets } = data.rows(batch);
        const tangent = tf.tensor1d(vector);
        const parameters = upload(theta, layout);
        const outputs = outputsOf(parameters, inputs);
        const pullBack = (cotangent: tf.Tensor) =>
          tf.grads((...at: tf.Tensor[]) => outputsOf(at, inputs))(parameters, cotangent);
        // Jᵀu is linear in u, so that the derivative of ⟨Jᵀu, v⟩ with respect to u is Jv.
        const pushed = tf.grad((u: tf.Tensor) => dot(pullBack(u), tangent))(tf.onesLike(outputs));
        return flatten(pullBack(outputHessianVector(loss, outputs, pushed, targets)));
      });
      product.set(read);
    },

    async statistics(theta) {
      return readOnce(() => {
        const measured = network(layers, upload(theta, layout), data.all.inputs).moments;
        return flatten(measured.flatMap(({ mean, variance }) => [mean, variance]));
      });
    },

    dispose() {
      plane.dispose();
      data.dispose();
      moments.dispose();
    },
  };
}
