/** Recipes in plain words, for summaries and captions. Pure functions of the recipe. */
import { isFromFile } from "./datasetTraits";
import { canSkip } from "./modelTraits";
import type {
  AxesRecipe,
  AxisRecipe,
  DatasetRecipe,
  EvaluationRecipe,
  GridRecipe,
  ModelRecipe,
  OptimizerRecipe,
  Recipe,
  TrainingRecipe,
} from "./schema";

const datasetNames: Record<DatasetRecipe["kind"], string> = {
  spirals: "spirals",
  moons: "moons",
  circles: "circles",
  blobs: "Gaussian blobs",
  regression: "1-D regression",
  glyphs: "glyph digits",
  csv: "your CSV",
  npz: "your arrays",
  idx: "your images",
};

export function datasetName(kind: DatasetRecipe["kind"]): string {
  return datasetNames[kind];
}

const targetNames = {
  chebyshev3: "Chebyshev T₃",
  chebyshev5: "Chebyshev T₅",
  sine: "sine",
  step: "step",
} as const;

/** "12×12 glyph digits, difficulty 1.3". */
export function datasetDetail(dataset: DatasetRecipe): string {
  switch (dataset.kind) {
    case "spirals":
      return `${dataset.arms} spirals, noise ${dataset.noise}`;
    case "moons":
      return `two moons, noise ${dataset.noise}`;
    case "circles":
      return `two circles, noise ${dataset.noise}`;
    case "blobs":
      return `${dataset.classes} Gaussian blobs in ${dataset.dimensions} dimensions`;
    case "regression":
      return `1-D regression, ${targetNames[dataset.target]}`;
    case "glyphs":
      return `${dataset.size}×${dataset.size} glyph digits, difficulty ${dataset.difficulty}`;
    case "csv":
      return dataset.file === "" ? "a CSV of yours" : dataset.file;
    case "npz":
      return dataset.file === "" ? "arrays of yours" : dataset.file;
    case "idx": {
      const size = dataset.size === null ? "" : ` at ${dataset.size}×${dataset.size}`;
      return `${dataset.file === "" ? "images of yours" : dataset.file}${size}`;
    }
  }
}

/** "12×12 glyph digits, difficulty 1.3, 500 train, 500 test". */
export function describeDataset(dataset: DatasetRecipe): string {
  if (dataset.kind === "csv") return datasetDetail(dataset);
  if (isFromFile(dataset)) return `${datasetDetail(dataset)}, up to ${dataset.samples} samples`;
  const test = Math.round(dataset.samples * dataset.testFraction);
  const split =
    test === 0 ? `${dataset.samples} train` : `${dataset.samples - test} train, ${test} test`;
  return `${datasetDetail(dataset)}, ${split}`;
}

/** As on the page; the two forms of GELU differ by up to 5·10⁻⁴. */
export const activationNames: Record<ModelRecipe["activation"], string> = {
  relu: "ReLU",
  tanh: "tanh",
  gelu: "GELU (exact)",
  "gelu-tanh": "GELU (tanh form)",
};

const normalizationNames = {
  none: "",
  batch: "batch normalization",
  layer: "layer normalization",
} as const;

/** Runs of equal widths are folded: [32, 32, 32, 32] reads "[32]×4". */
function describeWidths(widths: number[]): string {
  const folded = widths.length > 3 && widths.every((width) => width === widths[0]);
  return folded ? `[${widths[0]}]×${widths.length}` : widths.join("–");
}

function architecture(model: ModelRecipe, ends: ModelEnds | null): string {
  switch (model.kind) {
    case "mlp": {
      if (model.hidden.length === 0) return "linear model";
      const hidden = describeWidths(model.hidden);
      return `MLP ${ends === null ? hidden : `${ends.inputs}–${hidden}–${ends.outputs}`}`;
    }
    case "cnn":
      return `CNN ${model.channels.join("–")}, ${model.pooling} pooling`;
    case "resnet":
      return `${model.skip ? "residual CNN" : "plain CNN (skips cut)"}, ${model.blocks} blocks of ${model.channels} channels`;
  }
}

/** Widths that the data decide. */
export interface ModelEnds {
  inputs: number;
  outputs: number;
}

/** "MLP 32, ReLU", with its ends "MLP 144–32–10, ReLU", "residual CNN, 3 blocks of 8 channels, ReLU". */
export function describeModel(model: ModelRecipe, ends: ModelEnds | null = null): string {
  const parts = [architecture(model, ends)];
  if (model.kind !== "mlp" || model.hidden.length > 0)
    parts.push(activationNames[model.activation]);
  const skips = model.kind === "mlp" && model.skip && canSkip(model, ends?.inputs ?? null);
  if (skips) parts.push("skip connections");
  if (model.normalization !== "none") parts.push(normalizationNames[model.normalization]);
  return parts.join(", ");
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
  return recipe.model.normalization === "batch";
}

/** Whether any axis is a random direction, the only kind that is normalized. */
export function hasRandomAxis({ first, second }: AxesRecipe): boolean {
  return first.kind === "random" || second?.kind === "random";
}
