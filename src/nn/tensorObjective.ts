import type { LossRecipe } from "../catalog/losses";
import type { Samples, Task } from "../data/dataset";
import { parameterCount } from "../results/parameters";
import * as tf from "../tensor/tf";
import { architecture } from "./architecture";
import { type BatchStatistics, momentsAt, momentsSource } from "./batchStatistics";
import { drawnTerm } from "./drawnTerm";
import { dot, flatten, readOnce, upload } from "./flatTensors";
import type { Layer } from "./layers";
import { layersLayout } from "./layout";
import {
  fractionCorrect,
  knownAccuracy,
  lossTerms,
  marginsOf,
  meanLoss,
  outputHessianVector,
  partialMeans,
  sampleLosses,
  sumOfParts,
} from "./meanLoss";
import { network } from "./network";
import type { DrawnOutputs, LossValue } from "./objective";
import { planeLosses } from "./planeLosses";
import { type SampleRows, sampleTensors, shifted } from "./sampleTensors";
import type { NetworkSpec } from "./spec";
import { refuseTooLarge } from "./tensorMemory";
import type { TensorParts } from "./withTensorParts";

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

/** Outputs as a function of some tensors, where these are, and what outputs ought to be. */
interface Differentiable {
  at(...point: tf.Tensor[]): tf.Tensor;
  point: tf.Tensor[];
  targets: tf.Tensor;
}

/** The objective of a recipe's network in TensorFlow.js, on whichever backend is active. */
export function tensorObjective({ spec, ...rest }: TensorObjectiveOptions): TensorParts {
  const { inputShape, task } = spec;
  return layersObjective({ layers: architecture(spec), inputShape, task, ...rest });
}

/**
 * The same for any list of layers.
 *
 * @throws Error in words where the memory of its backend cannot suffice.
 */
export function layersObjective(options: LayersObjectiveOptions): TensorParts {
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

  /**
   * Writes the gradient of the mean loss at a point that outputs are a function of.
   *
   * @param drawn with a term of the outputs added, which are written.
   */
  async function differentiated(
    gradient: Float32Array,
    of: () => Differentiable,
    drawn?: DrawnOutputs,
  ): Promise<LossValue> {
    const read = await readOnce(() => {
      const { at, point, targets } = of();
      const kept: tf.Tensor[] = [];
      const gradients = tf.grads((...there: tf.Tensor[]) => {
        const outputs = tf.keep(at(...there));
        const terms = tf.keep(lossTerms(loss, outputs, targets));
        kept.push(outputs, terms);
        const mean = meanLoss(loss, terms);
        return drawn === undefined ? mean : tf.add(mean, drawnTerm(outputs, drawn));
      })(point);
      const [outputs, terms] = kept;
      const correct = fractionCorrect(task, outputs, targets);
      const parts = partialMeans(loss, terms);
      const wanted = drawn === undefined ? [] : [outputs];
      const flat = flatten([...gradients, ...wanted, correct, parts]);
      tf.dispose(kept);
      return flat;
    });
    const size = gradient.length;
    const rest = size + (drawn?.outputs.length ?? 0);
    gradient.set(read.subarray(0, size));
    drawn?.outputs.set(read.subarray(size, rest));
    const value = sumOfParts(read.subarray(rest + 1));
    return { loss: value, accuracy: knownAccuracy(value, read[rest]) };
  }

  /** The outputs of some samples as a function of the parameters, at θ. */
  function ofParameters(theta: Float32Array, { inputs, targets }: SampleRows): Differentiable {
    const at = (...parameters: tf.Tensor[]) => outputsOf(parameters, inputs);
    return { at, point: upload(theta, layout), targets };
  }

  /** Writes the Hessian of the mean loss on some samples times `vector`. */
  async function differentiatedTwice(
    theta: Float32Array,
    vector: Float32Array,
    product: Float32Array,
    rows: () => SampleRows,
  ): Promise<void> {
    const read = await readOnce(() => {
      const { inputs, targets } = rows();
      const tangent = tf.tensor1d(vector);
      const gradientAt = tf.grads((...parameters: tf.Tensor[]) =>
        meanLoss(loss, lossTerms(loss, outputsOf(parameters, inputs), targets)),
      );
      const slope = (...parameters: tf.Tensor[]) => dot(gradientAt(parameters), tangent);
      return flatten(tf.grads(slope)(upload(theta, layout)));
    });
    product.set(read);
  }

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

    gradient: (theta, gradient, batch) =>
      differentiated(gradient, () => ofParameters(theta, data.rows(batch))),

    inputs: {
      width: samples.inputs.length / samples.count,
      gradient: (theta, shift, gradient, batch) =>
        differentiated(gradient, () => ofParameters(theta, shifted(data.rows(batch), shift))),
      hessianVector: (theta, shift, vector, product) =>
        differentiatedTwice(theta, vector, product, () => shifted(data.all, shift)),
      slope: (theta, shift, slope, batch) =>
        differentiated(slope, () => {
          const { inputs, targets } = shifted(data.rows(batch), shift);
          const parameters = upload(theta, layout);
          return {
            at: (moved: tf.Tensor) => outputsOf(parameters, moved),
            point: [inputs],
            targets,
          };
        }),
    },

    ...(task.kind === "classification" && {
      outputs: {
        width: task.classes,
        gradient: (theta, drawn, gradient, batch) =>
          differentiated(gradient, () => ofParameters(theta, data.rows(batch)), drawn),
      },
    }),

    async sampleLosses(theta, losses) {
      const read = await readOnce(() => {
        const { inputs, targets } = data.all;
        const outputs = outputsOf(upload(theta, layout), inputs);
        return sampleLosses(loss, lossTerms(loss, outputs, targets));
      });
      losses.set(read);
    },

    async margins(theta, margins) {
      const read = await readOnce(() => {
        const { inputs, targets } = data.all;
        return marginsOf(task, outputsOf(upload(theta, layout), inputs), targets);
      });
      margins.set(read);
    },

    hessianVector: (theta, vector, product, batch) =>
      differentiatedTwice(theta, vector, product, () => data.rows(batch)),

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
