/**
 * The recipe: one experiment as data. Everything a run does follows from it, so two people with the
 * same recipe get the same data, the same initial weights, the same batches and the same directions.
 * Every field is bounded and has a default; `parseRecipe` turns unknown JSON into a `Recipe` or into
 * a list of what is wrong and where.
 */
import * as v from "valibot";
import { analysisFields } from "../catalog/analyses";
import { axisSchema } from "../catalog/axes";
import { boundedArray } from "../catalog/boundedArray";
import { datasetSchema } from "../catalog/datasets";
import { lossSchema } from "../catalog/losses";
import { measureSchema, measures } from "../catalog/measures";
import { modelSchema } from "../catalog/models";
import { restrictionSchema } from "../catalog/restrictions";
import { integer, MOST_LANCZOS_STEPS, number, text } from "../catalog/schema";
import { taskSchema } from "../catalog/tasks";
import { contradictions } from "./contradictions";
import { optimizerSchema } from "./optimizerSchema";
import { partnersSchema } from "./partners";
import { batchSize, phasesSchema } from "./phaseSchema";

export type { AxisRecipe } from "../catalog/axes";
export type { DatasetRecipe } from "../catalog/datasets";
export type { ModelRecipe } from "../catalog/models";

export const RECIPE_VERSION = 2;

const MOST_MEASURES = measures.length;

const probes = v.strictObject({
  /** Checkpoints measured at, evenly spaced with the first and the last. */
  points: v.optional(integer(1, 1000), 30),
  measures: v.optional(boundedArray(measureSchema, MOST_MEASURES), []),
});

export const normalizationSchema = v.picklist(["filter", "layer", "unit", "none"]);

const axes = v.strictObject({
  first: v.optional(axisSchema, { kind: "pca", component: 0 }),
  /** null samples a line instead of a plane. */
  second: v.optional(v.nullable(axisSchema), { kind: "pca", component: 1 }),
  /** Applied to random directions only; the other kinds keep their natural length. */
  normalization: v.optional(normalizationSchema, "filter"),
  /** Biases and normalization parameters get direction 0 ('ignore biasbn') unless included. */
  includeBiases: v.optional(v.boolean(), false),
  /** Orthogonalize the second axis against the first, after normalization. */
  orthogonalize: v.optional(v.boolean(), false),
});

/** A training from freshly drawn weights. */
const freshTraining = v.strictObject({
  /** What is trained on, made of the data, until a phase says otherwise. */
  task: v.optional(taskSchema, { kind: "original" }),
  loss: v.optional(lossSchema, { kind: "cross-entropy" }),
  optimizer: v.optional(optimizerSchema, {}),
  steps: v.optional(integer(0, 100000), 600),
  batchSize: v.optional(batchSize, 64),
  /** Points of the trajectory kept besides the start. */
  checkpoints: v.optional(integer(1, 1000), 100),
  /** Measures taken while training, of the training loss. */
  probes: v.optional(probes, {}),
  /** What follows after `steps` steps; absent for nothing. */
  phases: v.optional(phasesSchema),
});

/** Where a training starts on the landscape of another: one with the same data, network and seed. */
export interface StartRecipe {
  training: TrainingRecipe;
  /** Of the other's plane. */
  axes: AxesRecipe;
  /** θ = its end + αδ + βη. */
  alpha: number;
  beta: number;
}

export interface TrainingRecipe extends v.InferOutput<typeof freshTraining> {
  /** Absent for freshly drawn weights. */
  start?: StartRecipe | undefined;
}

export interface TrainingInput extends v.InferInput<typeof freshTraining> {
  start?: {
    training?: TrainingInput;
    axes?: v.InferInput<typeof axes>;
    alpha: number;
    beta?: number;
  };
}

/** How many landscapes there may be before a training's own, each of which starts on the one before. */
export const MOST_STARTS = 3;

function trainingAfter(starts: number): v.GenericSchema<TrainingInput, TrainingRecipe> {
  if (starts === 0) return freshTraining;
  const start = v.strictObject({
    training: v.optional(trainingAfter(starts - 1), {}),
    axes: v.optional(axes, {}),
    alpha: number(-1e4, 1e4),
    beta: v.optional(number(-1e4, 1e4), 0),
  });
  return v.strictObject({ ...freshTraining.entries, start: v.optional(start) });
}

const range = v.nullable(
  v.pipe(
    v.strictTuple([number(-1e4, 1e4), number(-1e4, 1e4)]),
    v.check(([low, high]) => low < high, "must run from a lower to a higher number"),
  ),
);

const grid = v.strictObject({
  columns: v.optional(integer(2, 201), 51),
  rows: v.optional(integer(2, 201), 51),
  /** [low, high] along each axis; null chooses a range that contains the trajectory. */
  alpha: v.optional(range, null),
  beta: v.optional(range, null),
});

const evaluation = v.strictObject({
  split: v.optional(v.picklist(["train", "test"]), "train"),
  /** How many samples the surface and curvature are measured on; null is all of them. */
  samples: v.optional(v.nullable(integer(1, 20000)), null),
  /** What stands for the mean and variance in batch normalization away from the trained weights. */
  batchStatistics: v.optional(v.picklist(["batch", "frozen", "recomputed"]), "batch"),
});

/** The matrix whose spectrum is measured. */
const matrix = v.strictObject({
  /** `residual` is the Hessian without its Gauss–Newton part. */
  part: v.optional(v.picklist(["hessian", "gauss-newton", "residual"]), "hessian"),
  restriction: v.optional(restrictionSchema, { kind: "whole" }),
});

const curvature = v.strictObject({
  /** Eigenvalues wanted at the top and at the bottom of the spectrum. */
  top: v.optional(integer(0, 50), 10),
  bottom: v.optional(integer(0, 50), 3),
  lanczosSteps: v.optional(integer(2, MOST_LANCZOS_STEPS), 30),
  /** What eigenvalues, density and the exact spectrum are those of. */
  of: v.optional(matrix, {}),
  ...analysisFields,
});

/** Each field by itself. */
export const recipeFields = v.strictObject({
  version: v.optional(v.literal(RECIPE_VERSION), RECIPE_VERSION),
  name: v.optional(text(120), ""),
  seed: v.optional(integer(0, 2 ** 32 - 1), 1),
  /** Draws the data in place of `seed`, so that runs of several seeds can have the same; null is `seed`. */
  dataSeed: v.optional(v.nullable(integer(0, 2 ** 32 - 1)), null),
  dataset: v.optional(datasetSchema, { kind: "glyphs" }),
  model: v.optional(modelSchema, { kind: "mlp" }),
  training: v.optional(trainingAfter(MOST_STARTS), {}),
  axes: v.optional(axes, {}),
  grid: v.optional(grid, {}),
  evaluation: v.optional(evaluation, {}),
  curvature: v.optional(curvature, {}),
  partners: v.optional(partnersSchema, []),
});

/** A dotted path as valibot has it. */
function pathItems(root: object, path: string): [v.ObjectPathItem, ...v.ObjectPathItem[]] {
  let input = root as Record<string, unknown>;
  const items = path.split(".").map((key): v.ObjectPathItem => {
    const value = input[key];
    const item = { type: "object", origin: "value", input, key, value } as const;
    input = value as Record<string, unknown>;
    return item;
  });
  return items as [v.ObjectPathItem, ...v.ObjectPathItem[]];
}

/** The fields, and what they must not say together. */
export const recipeSchema = v.pipe(
  recipeFields,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const { path, message } of contradictions(dataset.value))
      addIssue({ message, path: pathItems(dataset.value, path) });
  }),
);

export type Recipe = v.InferOutput<typeof recipeFields>;
/** A recipe as written by hand: everything optional. */
export type RecipeInput = v.InferInput<typeof recipeFields>;
export type { OptimizerRecipe } from "./optimizerSchema";
export type OptimizerInput = NonNullable<TrainingInput["optimizer"]>;
export type AxesRecipe = Recipe["axes"];
export type GridRecipe = Recipe["grid"];
export type EvaluationRecipe = Recipe["evaluation"];
export type CurvatureRecipe = Recipe["curvature"];
export type MatrixRecipe = CurvatureRecipe["of"];
