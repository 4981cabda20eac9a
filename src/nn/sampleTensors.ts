import { outputWidth, type Samples, type Task } from "../data/dataset";
import * as tf from "../tensor/tf";
import { denseTargets } from "./meanLoss";

/** Inputs [samples, …inputShape] and targets [samples, outputs] of one evaluation. */
export interface SampleRows {
  inputs: tf.Tensor;
  targets: tf.Tensor;
}

export interface SampleTensors {
  /** Kept on the device. */
  all: SampleRows;
  /** New tensors for those samples, or `all` without a batch. */
  rows(batch?: Int32Array): SampleRows;
  dispose(): void;
}

/** Uploads samples; batches are gathered on the host, where they cost less than a kernel's launch. */
export function sampleTensors(samples: Samples, inputShape: number[], task: Task): SampleTensors {
  const { count, inputs } = samples;
  const targets = denseTargets(task, samples.targets);
  const outputs = outputWidth(task);
  const rowsOf = (rows: number, x: Float32Array, y: Float32Array): SampleRows => ({
    inputs: tf.tensor(x, [rows, ...inputShape]),
    targets: tf.tensor(y, [rows, outputs]),
  });
  const all = rowsOf(count, inputs, targets);
  return {
    all,
    rows(batch) {
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

/** The same with every input moved by `shift`, [samples, …inputShape] flattened. */
export const shifted = ({ inputs, targets }: SampleRows, shift: Float32Array): SampleRows => ({
  inputs: tf.add(inputs, tf.tensor(shift, inputs.shape)),
  targets,
});

function pickRows(values: Float32Array, width: number, rows: Int32Array): Float32Array {
  const picked = new Float32Array(rows.length * width);
  rows.forEach((row, index) => {
    picked.set(values.subarray(row * width, (row + 1) * width), index * width);
  });
  return picked;
}
