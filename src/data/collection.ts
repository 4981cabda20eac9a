import type { Stream } from "../random/stream";
import type { Samples, Task } from "./dataset";

/** Samples as a generator or a file gives them: not yet split into training and test. */
export interface Collection {
  task: Task;
  /** Shape of one input, e.g. [2] or [12, 12, 1]. */
  inputShape: number[];
  count: number;
  /** [count, …inputShape] row-major. */
  inputs: Float32Array | Float64Array;
  /** Class indices [count], or values [count, outputs] for a regression. */
  targets: Float32Array | Float64Array;
  /** Names of the columns of a table from a file, whose values are yet to be standardized. */
  columns?: string[];
  /** Of images: what their brightest pixels may be in the file, when they were brought to 0–1. */
  pixelScale?: number;
  /** Where the samples begin that the file keeps for the test; they stand behind the others. */
  testFrom?: number;
  /** What is done to the samples that train, once they are chosen; those that test stay as they are. */
  corrupt?(train: Samples, random: Stream): Samples;
  /** Remarks for the user, such as rows of a file that were left out. */
  notes: string[];
}

/** A classification whose classes are called 0, 1, 2, …. */
export function numberedClasses(classes: number): Task {
  return {
    kind: "classification",
    classes,
    labels: Array.from({ length: classes }, (_, index) => String(index)),
  };
}
