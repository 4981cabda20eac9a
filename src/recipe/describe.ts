/** Recipes in plain words, for summaries and captions. Pure functions of the recipe. */
import { type DatasetRecipe, datasetDetail, isFromFile } from "../catalog/datasets";
import { modelDefinition } from "../catalog/models";
import type {
  AxesRecipe,
  AxisRecipe,
  EvaluationRecipe,
  GridRecipe,
  OptimizerRecipe,
  Recipe,
  TrainingRecipe,
} from "./schema";

/** "12×12 glyph digits, difficulty 1.3, 500 train, 500 test". */
export function describeDataset(dataset: DatasetRecipe): string {
  const detail = datasetDetail(dataset);
  if (isFromFile(dataset))
    return "samples" in dataset ? `${detail}, up to ${dataset.samples} samples` : detail;
  const test = Math.round(dataset.samples * dataset.testFraction);
  const split =
    test === 0 ? `${dataset.samples} train` : `${dataset.samples - test} train, ${test} test`;
  return `${detail}, ${split}`;
}

const lossNames = {
  "cross-entropy": "cross-entropy",
  "mean-squared": "mean squared error",
  "half-squared": "half squared error",
} as const;

export function lossName(loss: TrainingRecipe["loss"]): string {
  return lossNames[loss];
}

/** "nats" for cross-entropy, "" for squared errors, whose unit is the target's squared. */
export function lossUnit(loss: TrainingRecipe["loss"]): string {
  return loss === "cross-entropy" ? "nats" : "";
}

const optimizerNames: Record<OptimizerRecipe["kind"], string> = {
  sgd: "SGD",
  momentum: "heavy-ball momentum",
  nesterov: "Nesterov momentum",
  adam: "Adam",
  adamw: "AdamW",
};

export function optimizerName(kind: OptimizerRecipe["kind"]): string {
  return optimizerNames[kind];
}

const decays: Record<OptimizerRecipe["schedule"], string> = {
  constant: "",
  linear: " falling linearly to 0",
  cosine: " falling to 0 by a cosine",
};

/** "η 0.05", "η 0.05 falling linearly to 0 after 100 warm-up steps". */
function rate({ learningRate, schedule, warmup }: OptimizerRecipe): string {
  const after = warmup === 0 ? "" : ` after ${warmup.toLocaleString("en")} warm-up steps`;
  return `η ${learningRate}${decays[schedule]}${after}`;
}

/** "heavy-ball momentum 0.9, η 0.05, 600 steps, batch 64". */
export function describeTraining({ optimizer, steps, batchSize }: TrainingRecipe): string {
  const hasMomentum = optimizer.kind === "momentum" || optimizer.kind === "nesterov";
  const parts = [
    hasMomentum
      ? `${optimizerNames[optimizer.kind]} ${optimizer.momentum}`
      : batchSize === null && optimizer.kind === "sgd"
        ? "gradient descent"
        : optimizerNames[optimizer.kind],
    rate(optimizer),
    `${steps.toLocaleString("en")} steps`,
    batchSize === null ? "full batch" : `batch ${batchSize}`,
  ];
  if (optimizer.weightDecay > 0) parts.push(`weight decay ${optimizer.weightDecay}`);
  if (optimizer.samRadius > 0) parts.push(`SAM ρ ${optimizer.samRadius}`);
  return parts.join(", ");
}

/** "PC 1", "random direction 1", "Hessian eigenvector 1 from the top". */
export function describeAxis(axis: AxisRecipe): string {
  switch (axis.kind) {
    case "random":
      return `random direction ${axis.index + 1}`;
    case "pca":
      return `PC ${axis.component + 1}`;
    case "eigenvector":
      return `Hessian eigenvector ${axis.index + 1} from the ${axis.end}`;
    case "gradient":
      return "gradient";
    case "adam":
      return axis.moment === "first" ? "Adam first moment" : "root of Adam second moment";
  }
}

/** "PC 1 × PC 2", "PC 1 alone". */
export function describeAxes({ first, second }: AxesRecipe): string {
  return second === null
    ? `${describeAxis(first)} alone`
    : `${describeAxis(first)} × ${describeAxis(second)}`;
}

/** "51×51 points", "a line of 51 points". */
export function describeGrid(axes: AxesRecipe, grid: GridRecipe): string {
  return axes.second === null
    ? `a line of ${grid.columns} points`
    : `${grid.columns}×${grid.rows} points`;
}

/** "all train samples", "256 test samples". @param split what the recipe's split is to be called. */
export function describeEvaluation(
  { samples }: Pick<EvaluationRecipe, "samples">,
  split: string,
): string {
  return samples === null ? `all ${split} samples` : `${samples} ${split} samples`;
}

export function hasBatchNormalization(recipe: Recipe): boolean {
  return modelDefinition(recipe.model).batchNormalized(recipe.model);
}

/** Whether any axis is a random direction, the only kind that is normalized. */
export function hasRandomAxis({ first, second }: AxesRecipe): boolean {
  return first.kind === "random" || second?.kind === "random";
}
