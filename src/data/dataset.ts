/** Samples ready for a network: flat typed arrays, no tensors. */

export type Task =
  | { kind: "classification"; classes: number; labels: string[] }
  | { kind: "regression"; outputs: number };

export interface Samples {
  count: number;
  /** [count, …inputShape] row-major. */
  inputs: Float32Array;
  /** Class indices [count], or values [count, outputs] for a regression. */
  targets: Float32Array;
}

export interface Dataset {
  task: Task;
  /** Shape of one input, e.g. [2] or [12, 12, 1]. */
  inputShape: number[];
  train: Samples;
  test: Samples;
  /** 8 hexadecimal digits over all inputs and targets, train first. */
  hash: string;
  /** Remarks for the user, such as rows of a file that were left out. */
  notes: string[];
}

/** Width of the network's output: classes (logits) or regression outputs. */
export function outputWidth(task: Task): number {
  return task.kind === "classification" ? task.classes : task.outputs;
}

/** Numbers of one input, and of one target. */
export const widths = ({ count, inputs, targets }: Samples) => ({
  input: inputs.length / Math.max(1, count),
  target: targets.length / Math.max(1, count),
});

/** The first `count` samples, or all of them for null: a view, not a copy. */
export function take(samples: Samples, count: number | null): Samples {
  if (count === null || count >= samples.count) return samples;
  const { input, target } = widths(samples);
  return {
    count,
    inputs: samples.inputs.subarray(0, count * input),
    targets: samples.targets.subarray(0, count * target),
  };
}
