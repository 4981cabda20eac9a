import type { Task } from "../data/dataset";
import type { ModelRecipe } from "../recipe/schema";

/** What decides a network's shape: its recipe and the data it meets. */
export interface NetworkSpec {
  model: ModelRecipe;
  /** Shape of one input, e.g. [2] or [12, 12, 1] (height, width, channels). */
  inputShape: number[];
  task: Task;
}
