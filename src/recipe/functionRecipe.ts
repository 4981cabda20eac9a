import * as v from "valibot";
import { functionModel } from "../catalog/models/function";
import { recipe } from "./parse";
import type { Recipe, RecipeInput } from "./schema";

/** A recipe that goes down a function from its start, and sees it over its own first two parameters. */
export function functionRecipe(
  input: RecipeInput & { model: v.InferInput<typeof functionModel.schema> },
): Recipe {
  const isLine = v.parse(functionModel.schema, input.model).parameters.length === 1;
  return recipe({
    dataset: { kind: "none" },
    axes: {
      first: { kind: "parameter", index: 0 },
      second: isLine ? null : { kind: "parameter", index: 1 },
    },
    ...input,
    training: {
      loss: { kind: "value" },
      optimizer: { rule: { kind: "adam" }, learningRate: 0.02 },
      steps: 500,
      batchSize: null,
      checkpoints: 250,
      ...input.training,
    },
  });
}
