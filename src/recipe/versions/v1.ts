/**
 * Version 1 of the recipe, frozen: its schema, and with it what the fields mean that a recipe of this
 * version leaves out. Links and files of it are read through here for good; nothing in this file changes.
 */
import * as v from "valibot";
import { boundedArray } from "../../catalog/boundedArray";
import { integer, number, text } from "../../catalog/schema";

const samples = v.optional(integer(8, 20000), 512);
const noise = (initial: number) => v.optional(number(0, 2), initial);
const testFraction = v.optional(number(0, 0.9), 0.25);

const spirals = v.strictObject({
  kind: v.literal("spirals"),
  samples,
  testFraction,
  arms: v.optional(integer(2, 6), 2),
  turns: v.optional(number(0.25, 4), 1.5),
  noise: noise(0.1),
});
const moons = v.strictObject({
  kind: v.literal("moons"),
  samples,
  testFraction,
  noise: noise(0.1),
});
const circles = v.strictObject({
  kind: v.literal("circles"),
  samples,
  testFraction,
  /** Radius of the inner circle as a fraction of the outer one. */
  factor: v.optional(number(0.05, 0.95), 0.5),
  noise: noise(0.1),
});
const blobs = v.strictObject({
  kind: v.literal("blobs"),
  samples,
  testFraction,
  classes: v.optional(integer(2, 16), 4),
  dimensions: v.optional(integer(2, 64), 2),
  /** Distance of every class mean from the origin; means are orthonormal when dimensions allow. */
  separation: v.optional(number(0, 20), 3),
  /** Standard deviation within a class. */
  spread: v.optional(number(0.01, 5), 0.8),
  /** Fraction of training labels replaced by a uniformly drawn other class. */
  labelNoise: v.optional(number(0, 0.9), 0),
});
const regression = v.strictObject({
  kind: v.literal("regression"),
  samples: v.optional(integer(4, 20000), 20),
  testFraction,
  target: v.optional(v.picklist(["chebyshev3", "chebyshev5", "sine", "step"]), "chebyshev3"),
  noise: noise(0),
});
const glyphs = v.strictObject({
  kind: v.literal("glyphs"),
  samples: v.optional(integer(8, 20000), 1000),
  testFraction: v.optional(number(0, 0.9), 0.5),
  size: v.optional(v.picklist([12, 16]), 12),
  difficulty: v.optional(number(0, 4), 1.3),
});
const csv = v.strictObject({
  kind: v.literal("csv"),
  testFraction,
  /** Name of the file; its contents travel beside the recipe and are never uploaded. */
  file: text(200),
  header: v.optional(v.picklist(["auto", "yes", "no"]), "auto"),
  /** Name or 0-based position of the target column; null is the last one. */
  label: v.optional(v.nullable(v.union([text(200), integer(0, 9999)])), null),
  task: v.optional(v.picklist(["auto", "classification", "regression"]), "auto"),
});
/** Samples that are drawn at random from a file that holds more. */
const drawn = v.optional(integer(8, 20000), 1000);
const npz = v.strictObject({
  kind: v.literal("npz"),
  samples: drawn,
  testFraction,
  file: text(200),
  task: v.optional(v.picklist(["auto", "classification", "regression"]), "auto"),
});
/** Images as MNIST has them: one IDX file of images, one of labels. */
const idx = v.strictObject({
  kind: v.literal("idx"),
  samples: drawn,
  testFraction,
  file: text(200),
  labels: text(200),
  /** Side that images are averaged down to; null keeps their size. */
  size: v.optional(v.nullable(integer(4, 64)), null),
});

const dataset = v.variant("kind", [
  spirals,
  moons,
  circles,
  blobs,
  regression,
  glyphs,
  csv,
  npz,
  idx,
]);

const activation = v.picklist(["tanh", "relu", "gelu", "gelu-tanh"]);
const initialization = v.optional(v.picklist(["auto", "glorot", "he", "lecun"]), "auto");
const gain = v.optional(number(0.01, 10), 1);

const mlp = v.strictObject({
  kind: v.literal("mlp"),
  hidden: v.optional(boundedArray(integer(1, 2048), 64, "must have at most 64 layers"), [32]),
  activation: v.optional(activation, "relu"),
  /** Adds a layer's input to its output wherever the widths agree. */
  skip: v.optional(v.boolean(), false),
  normalization: v.optional(v.picklist(["none", "batch", "layer"]), "none"),
  initialization,
  gain,
});
const cnn = v.strictObject({
  kind: v.literal("cnn"),
  /** Output channels of each 3×3 convolution; each is followed by 2×2 average or max pooling. */
  channels: v.optional(
    v.pipe(
      boundedArray(integer(1, 128), 6, "must have at most 6 layers"),
      v.minLength(1, "must have at least one layer"),
    ),
    [8, 16],
  ),
  pooling: v.optional(v.picklist(["average", "max"]), "average"),
  activation: v.optional(activation, "relu"),
  normalization: v.optional(v.picklist(["none", "batch", "layer"]), "none"),
  initialization,
  gain,
});
const resnet = v.strictObject({
  kind: v.literal("resnet"),
  channels: v.optional(integer(1, 64), 8),
  /** Residual blocks of two 3×3 convolutions each. */
  blocks: v.optional(integer(1, 30), 3),
  skip: v.optional(v.boolean(), true),
  normalization: v.optional(v.picklist(["none", "batch", "layer"]), "batch"),
  activation: v.optional(activation, "relu"),
  initialization,
  gain,
});

const model = v.variant("kind", [mlp, cnn, resnet]);

const optimizer = v.strictObject({
  kind: v.optional(v.picklist(["sgd", "momentum", "nesterov", "adam", "adamw"]), "momentum"),
  learningRate: v.optional(number(1e-6, 1e6), 0.05),
  momentum: v.optional(number(0, 0.9999), 0.9),
  beta1: v.optional(number(0, 0.9999), 0.9),
  beta2: v.optional(number(0, 0.99999), 0.999),
  epsilon: v.optional(number(1e-12, 1), 1e-8),
  /** Coupled (added to the gradient), except for AdamW where it is decoupled. */
  weightDecay: v.optional(number(0, 1), 0),
  schedule: v.optional(v.picklist(["constant", "linear", "cosine"]), "constant"),
  warmup: v.optional(integer(0, 100000), 0),
  /** Radius of sharpness-aware minimization (Foret et al. 2021, arXiv 2010.01412); 0 is off. */
  samRadius: v.optional(number(0, 10), 0),
});

const training = v.strictObject({
  loss: v.optional(v.picklist(["cross-entropy", "mean-squared", "half-squared"]), "cross-entropy"),
  optimizer: v.optional(optimizer, {}),
  steps: v.optional(integer(0, 100000), 600),
  /** Samples per step; null is the full training set. */
  batchSize: v.optional(v.nullable(integer(1, 20000)), 64),
  /** Points of the trajectory kept besides the start. */
  checkpoints: v.optional(integer(1, 1000), 100),
});

const axisSchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("random"), index: v.optional(integer(0, 999), 0) }),
  v.strictObject({ kind: v.literal("pca"), component: v.optional(integer(0, 9), 0) }),
  v.strictObject({
    kind: v.literal("eigenvector"),
    /** Which end of the Hessian's spectrum the index counts from. */
    end: v.optional(v.picklist(["top", "bottom"]), "top"),
    index: v.optional(integer(0, 49), 0),
    /** `curvature` scales by 1/√|λ|, so that one unit along the axis raises the quadratic by ½. */
    scale: v.optional(v.picklist(["unit", "curvature"]), "unit"),
  }),
  v.strictObject({ kind: v.literal("gradient") }),
  v.strictObject({
    kind: v.literal("adam"),
    moment: v.optional(v.picklist(["first", "second-root"]), "first"),
  }),
]);

const axes = v.strictObject({
  first: v.optional(axisSchema, { kind: "pca", component: 0 }),
  /** null samples a line instead of a plane. */
  second: v.optional(v.nullable(axisSchema), { kind: "pca", component: 1 }),
  /** Applied to random directions only; the other kinds keep their natural length. */
  normalization: v.optional(v.picklist(["filter", "layer", "unit", "none"]), "filter"),
  /** Biases and normalization parameters get direction 0 ('ignore biasbn') unless included. */
  includeBiases: v.optional(v.boolean(), false),
  /** Orthogonalize the second axis against the first, after normalization. */
  orthogonalize: v.optional(v.boolean(), false),
});

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

/** Part of a Hessian that the samples or the parameters are restricted to. */
const restriction = v.variant("kind", [
  v.strictObject({ kind: v.literal("whole") }),
  v.strictObject({ kind: v.literal("class"), index: v.optional(integer(0, 999), 0) }),
  /** The diagonal block of one layer, counted in the order of the parameters. */
  v.strictObject({ kind: v.literal("layer"), index: v.optional(integer(0, 999), 0) }),
  /** A random subset of the evaluated samples. */
  v.strictObject({ kind: v.literal("batch"), size: v.optional(integer(1, 20000), 64) }),
]);

/** The matrix whose spectrum is measured. */
const matrix = v.strictObject({
  /** `residual` is the Hessian without its Gauss–Newton part. */
  part: v.optional(v.picklist(["hessian", "gauss-newton", "residual"]), "hessian"),
  restriction: v.optional(restriction, { kind: "whole" }),
});

/** Beyond this many steps the basis outgrows a tab. */
const MOST_LANCZOS_STEPS = 300;

const density = v.strictObject({
  /** Random probes; the band is their spread. */
  probes: v.optional(integer(1, 200), 10),
  /** Lanczos steps of each probe. */
  steps: v.optional(integer(2, MOST_LANCZOS_STEPS), 40),
  /** Standard deviation of the Gaussian kernel; null is 1 % of the spectrum's range. */
  width: v.optional(v.nullable(number(1e-9, 1e6)), null),
});

const sharpness = v.strictObject({
  /** ρ of SAM's ball. */
  radius: v.optional(number(1e-4, 10), 0.05),
});

const track = v.strictObject({
  /** Checkpoints measured, evenly spaced with the first and the last. */
  points: v.optional(integer(1, 1000), 30),
  /** Hessian-vector products for the trace at each of them; 0 leaves it out. */
  trace: v.optional(integer(0, 200), 0),
  /** How they are spent: Hutch++ finds the few large eigenvalues' part exactly. */
  traceBy: v.optional(v.picklist(["hutchinson", "hutch++"]), "hutchinson"),
});

const map = v.strictObject({
  columns: v.optional(integer(2, 101), 15),
  rows: v.optional(integer(2, 101), 15),
  /** Most Lanczos steps at each point; fewer where both ends of the spectrum have converged. */
  steps: v.optional(integer(10, MOST_LANCZOS_STEPS), 100),
});

const curvature = v.strictObject({
  /** Eigenvalues wanted at the top and at the bottom of the spectrum. */
  top: v.optional(integer(0, 50), 10),
  bottom: v.optional(integer(0, 50), 3),
  lanczosSteps: v.optional(integer(2, MOST_LANCZOS_STEPS), 30),
  /** What eigenvalues, density and the exact spectrum are those of. */
  of: v.optional(matrix, {}),
  /** Spectral density by stochastic Lanczos quadrature; null leaves it out, as below. */
  density: v.optional(v.nullable(density), null),
  /** Every eigenvalue of the matrix written out, for networks below `DENSE_LIMIT` parameters. */
  dense: v.optional(v.boolean(), false),
  sharpness: v.optional(v.nullable(sharpness), null),
  /** Curvature of the training loss along the run. */
  track: v.optional(v.nullable(track), null),
  /** Extreme eigenvalues over the plane, on a grid of their own. */
  map: v.optional(v.nullable(map), null),
});

export const recipeSchema1 = v.strictObject({
  version: v.optional(v.literal(1), 1),
  name: v.optional(text(120), ""),
  seed: v.optional(integer(0, 2 ** 32 - 1), 1),
  dataset: v.optional(dataset, { kind: "glyphs" }),
  model: v.optional(model, { kind: "mlp" }),
  training: v.optional(training, {}),
  axes: v.optional(axes, {}),
  grid: v.optional(grid, {}),
  evaluation: v.optional(evaluation, {}),
  curvature: v.optional(curvature, {}),
});

export type Recipe1 = v.InferOutput<typeof recipeSchema1>;
