import { outputWidth, type Samples, type Task } from "../data/dataset";
import { type ParameterLayout, parameterCount } from "../results/parameters";
import * as tf from "../tensor/tf";
import { architecture, type Layer } from "./architecture";
import { type BatchStatistics, momentsFromValues } from "./batchStatistics";
import { layersLayout } from "./layout";
import {
  denseTargets,
  fractionCorrect,
  type LossName,
  meanLoss,
  outputHessianVector,
} from "./losses";
import { type Moments, network } from "./network";
import type { LossValue, Objective } from "./objective";
import type { NetworkSpec } from "./spec";

export type { BatchStatistics };

export interface TensorObjectiveOptions {
  spec: NetworkSpec;
  samples: Samples;
  loss: LossName;
  /** Default: `batch`. */
  statistics?: BatchStatistics;
}

export interface LayersObjectiveOptions extends Omit<TensorObjectiveOptions, "spec"> {
  layers: Layer[];
  inputShape: number[];
  task: Task;
}

/** Grid points whose losses are read back together: one wait for the device instead of many. */
const TILE = 64;

/** The objective of a recipe's network in TensorFlow.js, on whichever backend is active. */
export function tensorObjective({ spec, ...rest }: TensorObjectiveOptions): Objective {
  const { inputShape, task } = spec;
  return layersObjective({ layers: architecture(spec), inputShape, task, ...rest });
}

/** The same for any list of layers. */
export function layersObjective(options: LayersObjectiveOptions): Objective {
  const { layers, inputShape, task, samples, loss } = options;
  const layout = layersLayout(layers);
  const total = parameterCount(layout);
  const data = sampleTensors(samples, inputShape, task);
  const momentsAt = momentsSource(layers, inputShape, options.statistics ?? { policy: "batch" });

  const outputsOf = (parameters: tf.Tensor[], inputs: tf.Tensor): tf.Tensor =>
    network(layers, parameters, inputs, momentsAt.given(parameters)).outputs;

  const evaluateMany: Objective["evaluateMany"] = async (
    origin,
    directions,
    coefficients,
    lossOut,
    accuracyOut,
  ) => {
    const axes = directions.length / total;
    const start = tf.tensor2d(origin, [1, total]);
    const basis = tf.tensor2d(directions, [axes, total]);
    const point = (index: number): tf.Tensor => {
      if (axes === 0) return start;
      const weights = tf.tensor2d(coefficients.slice(index * axes, (index + 1) * axes), [1, axes]);
      return tf.add(start, tf.matMul(weights, basis));
    };
    for (let first = 0; first < lossOut.length; first += TILE) {
      const last = Math.min(first + TILE, lossOut.length);
      const values: tf.Tensor[] = [];
      for (let index = first; index < last; index++) {
        values.push(
          tf.tidy(() => {
            const outputs = outputsOf(split(point(index), layout), data.all.inputs);
            return tf.stack([
              meanLoss(loss, outputs, data.all.targets),
              fractionCorrect(task, outputs, data.all.targets),
            ]);
          }),
        );
      }
      const read = await readOnce(() => tf.stack(values));
      tf.dispose(values);
      for (let index = first; index < last; index++) {
        lossOut[index] = read[2 * (index - first)];
        accuracyOut[index] = read[2 * (index - first) + 1];
      }
    }
    tf.dispose([start, basis]);
  };

  return {
    layout,
    parameterCount: total,
    sampleCount: samples.count,
    engine: "tensor",
    backend: tf.getBackend(),

    evaluateMany,

    async evaluate(theta) {
      const value = new Float32Array(1);
      const accuracy = new Float32Array(1);
      const nothing = new Float32Array(0);
      await evaluateMany(theta, nothing, nothing, value, accuracy);
      return { loss: value[0], accuracy: accuracy[0] };
    },

    async gradient(theta, gradient, batch): Promise<LossValue> {
      const read = await readOnce(() => {
        const { inputs, targets } = data.rows(batch);
        let outputs: tf.Tensor | undefined;
        const lossAndGradients = tf.valueAndGrads((...parameters: tf.Tensor[]) => {
          outputs = tf.keep(outputsOf(parameters, inputs));
          return meanLoss(loss, outputs, targets);
        });
        const { value, grads } = lossAndGradients(upload(theta, layout));
        const correct = fractionCorrect(task, outputs as tf.Tensor, targets);
        outputs?.dispose();
        return flatten([...grads, value, correct]);
      });
      gradient.set(read.subarray(0, total));
      return { loss: read[total], accuracy: read[total + 1] };
    },

    async hessianVector(theta, vector, product, batch) {
      const read = await readOnce(() => {
        const { inputs, targets } = data.rows(batch);
        const tangent = tf.tensor1d(vector);
        const gradientOf = tf.grads((...parameters: tf.Tensor[]) =>
          meanLoss(loss, outputsOf(parameters, inputs), targets),
        );
        const slopeOf = (...parameters: tf.Tensor[]) => dot(gradientOf(parameters), tangent);
        return flatten(tf.grads(slopeOf)(upload(theta, layout)));
      });
      product.set(read);
    },

    async gaussNewtonVector(theta, vector, product, batch) {
      const read = await readOnce(() => {
        const { inputs } = data.rows(batch);
        const tangent = tf.tensor1d(vector);
        const parameters = upload(theta, layout);
        const outputs = outputsOf(parameters, inputs);
        const pullBack = (cotangent: tf.Tensor) =>
          tf.grads((...at: tf.Tensor[]) => outputsOf(at, inputs))(parameters, cotangent);
        // Jᵀu is linear in u, so that the derivative of ⟨Jᵀu, v⟩ with respect to u is Jv.
        const pushed = tf.grad((u: tf.Tensor) => dot(pullBack(u), tangent))(tf.onesLike(outputs));
        return flatten(pullBack(outputHessianVector(loss, outputs, pushed)));
      });
      product.set(read);
    },

    async statistics(theta) {
      return readOnce(() => {
        const { moments } = network(layers, upload(theta, layout), data.all.inputs);
        return flatten(moments.flatMap(({ mean, variance }) => [mean, variance]));
      });
    },

    dispose() {
      data.dispose();
      momentsAt.dispose();
    },
  };
}

/** Inputs and targets of one evaluation. */
interface Rows {
  inputs: tf.Tensor;
  targets: tf.Tensor;
}

/** Keeps all samples on the device; a batch is gathered on the host, which beats a device gather. */
function sampleTensors(samples: Samples, inputShape: number[], task: Task) {
  const { count, inputs } = samples;
  const targets = denseTargets(task, samples.targets);
  const outputs = outputWidth(task);
  const rowsOf = (rows: number, x: Float32Array, y: Float32Array): Rows => ({
    inputs: tf.tensor(x, [rows, ...inputShape]),
    targets: tf.tensor(y, [rows, outputs]),
  });
  const all = rowsOf(count, inputs, targets);
  return {
    all,
    rows(batch?: Int32Array): Rows {
      if (batch === undefined) return all;
      return rowsOf(
        batch.length,
        pickRows(inputs, inputs.length / count, batch),
        pickRows(targets, outputs, batch),
      );
    },
    dispose: () => tf.dispose([all.inputs, all.targets]),
  };
}

function pickRows(values: Float32Array, width: number, rows: Int32Array): Float32Array {
  const picked = new Float32Array(rows.length * width);
  rows.forEach((row, index) => {
    picked.set(values.subarray(row * width, (row + 1) * width), index * width);
  });
  return picked;
}

/** Moments to normalize with at given parameters; undefined leaves it to the samples themselves. */
function momentsSource(layers: Layer[], inputShape: number[], statistics: BatchStatistics) {
  switch (statistics.policy) {
    case "batch":
      return { given: (): Moments[] | undefined => undefined, dispose() {} };
    case "frozen": {
      const moments = momentsFromValues(layers, statistics.values);
      return {
        given: () => moments,
        dispose: () => tf.dispose(moments.map(({ mean, variance }) => [mean, variance])),
      };
    }
    case "recomputed": {
      const { count, inputs } = statistics.samples;
      const training = tf.tensor(inputs, [count, ...inputShape]);
      return {
        given: (parameters: tf.Tensor[]) => network(layers, parameters, training).moments,
        dispose: () => training.dispose(),
      };
    }
  }
}

/** θ as one tensor per parameter. */
function upload(theta: Float32Array, layout: ParameterLayout): tf.Tensor[] {
  return layout.map(({ offset, size, shape }) =>
    tf.tensor(theta.slice(offset, offset + size), shape),
  );
}

/** The same from θ on the device, [1, parameters]. */
function split(theta: tf.Tensor, layout: ParameterLayout): tf.Tensor[] {
  const sizes = layout.map(({ size }) => size);
  return tf.split(theta, sizes, 1).map((part, index) => tf.reshape(part, layout[index].shape));
}

/** All tensors' values one after the other; an empty vector of none. */
function flatten(tensors: tf.Tensor[]): tf.Tensor {
  if (tensors.length === 0) return tf.tensor1d([]);
  return tf.concat(tensors.map((tensor) => tf.reshape(tensor, [-1])));
}

/**
 * ⟨a, b⟩ of tensors a with a flat vector b. Not `tf.addN` over the tensors: on WebGPU it binds one
 * buffer for each, and beyond the device's limit of them (8 by default) gives wrong sums in silence
 * (TensorFlow.js 4.22).
 */
function dot(a: tf.Tensor[], b: tf.Tensor): tf.Scalar {
  return tf.sum(tf.mul(flatten(a), b));
}

/** Computes one tensor, reads it and frees it and everything made on the way. */
async function readOnce(compute: () => tf.Tensor): Promise<Float32Array> {
  const result = tf.tidy(compute);
  const values = (await result.data()) as Float32Array;
  result.dispose();
  return values;
}
