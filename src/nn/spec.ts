import type { NetworkEnds } from "../catalog/datasets/definition";
import type { ModelRecipe } from "../catalog/models";
import { outputWidth, type Task } from "../data/dataset";

/** What decides a network's shape: its recipe and the data it meets. */
export interface NetworkSpec {
  model: ModelRecipe;
  /** Shape of one input, e.g. [2] or [12, 12, 1] (height, width, channels). */
  inputShape: number[];
  task: Task;
}

/** Widths of one input and of one output. */
export const endsOf = ({ inputShape, task }: NetworkSpec): NetworkEnds => ({
  inputs: inputShape.reduce((total, side) => total * side, 1),
  outputs: outputWidth(task),
});
