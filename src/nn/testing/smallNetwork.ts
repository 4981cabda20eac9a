/** Small networks on random samples, for tests of objectives. */

import * as v from "valibot";
import type { LossRecipe } from "../../catalog/losses";
import { modelSchema } from "../../catalog/models";
import type { Samples, Task } from "../../data/dataset";
import { stream } from "../../random/stream";
import type { ModelRecipe, RecipeInput } from "../../recipe/schema";
import { initialize } from "../initialize";
import type { NetworkSpec } from "../spec";
import { type BatchStatistics, tensorObjective } from "../tensorObjective";

export const threeClasses: Task = {
  kind: "classification",
  classes: 3,
  labels: ["a", "b", "c"],
};
export const twoValues: Task = { kind: "regression", outputs: 2 };

/** A model's recipe from what differs from the defaults. */
export function modelRecipe(input: RecipeInput["model"]): ModelRecipe {
  return v.parse(modelSchema, input);
}

export interface SmallNetwork {
  model: RecipeInput["model"];
  task: Task;
  inputShape: number[];
  count: number;
  loss: LossRecipe;
  statistics?: BatchStatistics;
}

/** The objective of a network on Gaussian inputs with arbitrary targets, and an initial θ. */
export function smallNetwork({ model, task, inputShape, count, loss, statistics }: SmallNetwork) {
  const spec: NetworkSpec = { model: modelRecipe(model), inputShape, task };
  const samples = randomSamples(task, count, inputShape);
  const objective = tensorObjective({ spec, samples, loss, statistics });
  return { spec, samples, objective, theta: initialize(spec, 3) };
}

/** Standard normal entries; another vector for every index. */
export function randomVector(length: number, index = 0): Float32Array {
  const random = stream(2, "directions", index);
  return Float32Array.from({ length }, () => random.gaussian());
}

/** Gaussian inputs with arbitrary targets. */
export function randomSamples(task: Task, count: number, inputShape: number[]): Samples {
  const random = stream(1, "data");
  const width = inputShape.reduce((total, side) => total * side, 1);
  const gaussians = (length: number) => Float32Array.from({ length }, () => random.gaussian());
  return {
    count,
    inputs: gaussians(count * width),
    targets:
      task.kind === "regression"
        ? gaussians(count * task.outputs)
        : Float32Array.from({ length: count }, () => random.integer(task.classes)),
  };
}
