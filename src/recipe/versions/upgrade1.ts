import type { OptimizerInput, RecipeInput } from "../schema";
import type { Recipe1 } from "./v1";

/**
 * A recipe of version 1 in the words of version 2, where a step of training is put together from parts:
 * an ascent, a clip, a rule and a schedule, each with settings of its own.
 */
export function upgrade1({ training, curvature, ...rest }: Recipe1): RecipeInput {
  const { loss, optimizer, ...program } = training;
  return {
    ...rest,
    version: 2,
    curvature: possibleCurvature(rest.dataset, curvature),
    training: { ...program, loss: { kind: loss }, optimizer: upgradeOptimizer(optimizer) },
  };
}

/** Version 1 took a restriction to one class of a regression, and then failed: nothing was measured. */
function possibleCurvature(
  dataset: Recipe1["dataset"],
  curvature: Recipe1["curvature"],
): Recipe1["curvature"] {
  const isRegression =
    dataset.kind === "regression" || ("task" in dataset && dataset.task === "regression");
  if (!isRegression || curvature.of.restriction.kind !== "class") return curvature;
  return { ...curvature, of: { ...curvature.of, restriction: { kind: "whole" } } };
}

type Optimizer1 = Recipe1["training"]["optimizer"];

function upgradeOptimizer(optimizer: Optimizer1): OptimizerInput {
  const { learningRate, weightDecay, warmup, schedule, samRadius } = optimizer;
  return {
    ascent: samRadius === 0 ? { kind: "gradient" } : { kind: "sam", radius: samRadius },
    clip: { kind: "none" },
    rule: upgradeRule(optimizer),
    schedule: { kind: schedule },
    learningRate,
    weightDecay,
    warmup,
  };
}

function upgradeRule({
  kind,
  momentum,
  beta1,
  beta2,
  epsilon,
}: Optimizer1): OptimizerInput["rule"] {
  switch (kind) {
    case "sgd":
      return { kind };
    case "momentum":
    case "nesterov":
      return { kind, momentum };
    case "adam":
    case "adamw":
      return { kind, beta1, beta2, epsilon };
  }
}
