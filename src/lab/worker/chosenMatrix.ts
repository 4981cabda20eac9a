import { layerBlocks } from "../../curvature/layerBlocks";
import { layerMatrix, type SizedOperator } from "../../curvature/layerMatrix";
import {
  differenceOperator,
  gaussNewtonOperator,
  hessianOperator,
  type LinearOperator,
} from "../../curvature/operator";
import type { Dataset, Samples } from "../../data/dataset";
import type { Objective } from "../../nn/objective";
import { stream } from "../../random/stream";
import type { MatrixRecipe } from "../../recipe/schema";

export interface MatrixChoice {
  objective: Objective;
  theta: Float32Array;
  of: MatrixRecipe;
  /** The samples that the objective is a mean over, and their task. */
  samples: Samples;
  task: Dataset["task"];
  /** Draws the batch. */
  seed: number;
}

/**
 * The matrix whose spectrum a recipe asks for: a part of the Hessian, of all samples, a class, a
 * layer or a random batch.
 *
 * @throws Error in words for the user where there is no such class or layer.
 */
export function chosenMatrix(choice: MatrixChoice): SizedOperator {
  const { objective, theta, of } = choice;
  const operator = partOperator(choice, batchOf(choice));
  if (of.restriction.kind !== "layer") return { operator, size: theta.length };
  const blocks = layerBlocks(objective.layout);
  const block = blocks[of.restriction.index];
  if (block === undefined) {
    throw new Error(
      `There is no layer ${of.restriction.index}: layers are counted from 0 and there are ${blocks.length}.`,
    );
  }
  return layerMatrix(operator, theta.length, block);
}

function partOperator(
  { objective, theta, of }: MatrixChoice,
  batch: Int32Array | undefined,
): LinearOperator {
  const hessian = hessianOperator(objective, theta, batch);
  const gaussNewton = gaussNewtonOperator(objective, theta, batch);
  switch (of.part) {
    case "hessian":
      return hessian;
    case "gauss-newton":
      return gaussNewton;
    case "residual":
      return differenceOperator(hessian, gaussNewton);
  }
}

/** Indices of the samples it is restricted to; undefined for all. */
function batchOf({ of, samples, task, seed }: MatrixChoice): Int32Array | undefined {
  const { restriction } = of;
  if (restriction.kind === "class") {
    const { index } = restriction;
    const isClass = task.kind === "classification";
    const members = isClass ? membersOf(samples.targets, index) : [];
    if (members.length === 0) {
      throw new Error(
        isClass
          ? `None of the measured samples is of class ${index}.`
          : "A regression has no classes to restrict the Hessian to.",
      );
    }
    return Int32Array.from(members);
  }
  if (restriction.kind === "batch" && restriction.size < samples.count) {
    return stream(seed, "evaluation").permutation(samples.count).slice(0, restriction.size);
  }
  return undefined;
}

function membersOf(labels: Float32Array, index: number): number[] {
  return Array.from(labels.keys()).filter((sample) => labels[sample] === index);
}
