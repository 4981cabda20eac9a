import { axisDefinition } from "../../catalog/axes";
import { datasetDefinition } from "../../catalog/datasets";
import { isFunction, modelDefinition } from "../../catalog/models";
import { phasesOf } from "../../recipe/phases";
import type { Recipe } from "../../recipe/schema";

/** Why a field changes nothing with the rest of the recipe as it is; undefined if it does. */
export function inertField(recipe: Recipe, path: string): string | undefined {
  const { dataset, model, axes } = recipe;
  const [group, field] = path.split(".");
  if (path.endsWith("optimizer.decayed")) return inertDecay(recipe, path);
  if (group === "model") {
    const inputs = datasetDefinition(dataset).ends(dataset)?.inputs ?? null;
    return modelDefinition(model).inert?.(model, field, inputs);
  }
  if (path === "axes.includeBiases") return inertBiases(recipe);
  if (path !== "axes.orthogonalize" || axes.second === null) return undefined;
  const { first, second } = axes;
  return first.kind === second.kind && axisDefinition(first).orthogonal
    ? "these two directions are orthogonal already"
    : undefined;
}

const NO_BIASES = "the network has no biases and no normalization";

function inertBiases({ model }: Recipe): string | undefined {
  if (isFunction(model)) return "a function has no biases";
  return modelDefinition(model).onlyKernels?.(model) ? NO_BIASES : undefined;
}

/** Why it does not matter what weight decay acts on from the phase on that says so. */
function inertDecay({ model, training }: Recipe, path: string): string | undefined {
  if (isFunction(model)) return "all parameters of a function are decayed alike";
  if (modelDefinition(model).onlyKernels?.(model)) return NO_BIASES;
  const [, phase] = /phases\.(\d+)/.exec(path) ?? [];
  const from = phase === undefined ? 0 : Number(phase) + 1;
  return phasesOf(training)
    .slice(from)
    .every(({ optimizer }) => optimizer.weightDecay === 0)
    ? "there is no weight decay"
    : undefined;
}
