import { recipe } from "../src/recipe/parse";
import type { Recipe, RecipeInput } from "../src/recipe/schema";

/** A network on its samples, and how finely its surface is sampled. */
export interface BenchModel {
  /** Widths of a multilayer perceptron, or what else it is. */
  name: string;
  recipe: Recipe;
  samples: number;
  /** Points per side of the surface. */
  side: number;
  /** The slower sides are timed on every stride-th point, and their time multiplied by this. */
  stride: number;
}

function make(name: string, side: number, stride: number, input: RecipeInput): BenchModel {
  const whole = recipe(input);
  // All datasets here are generated and have a number of samples, all of them for training.
  const { samples } = whole.dataset as { samples: number };
  return { name, side, stride, samples, recipe: whole };
}

/** All samples are training samples, so that a recipe's `samples` is what the loss is taken over. */
const digits = (samples: number): RecipeInput["dataset"] => ({
  kind: "glyphs",
  samples,
  testFraction: 0,
});

export const MODELS: BenchModel[] = [
  make("2-64-64-3", 51, 5, {
    dataset: { kind: "spirals", arms: 3, samples: 1024, testFraction: 0 },
    model: { kind: "mlp", hidden: [64, 64], activation: "tanh" },
  }),
  make("144-32-10", 51, 5, { dataset: digits(512), model: { kind: "mlp", hidden: [32] } }),
  make("144-64-64-10", 51, 25, { dataset: digits(4000), model: { kind: "mlp", hidden: [64, 64] } }),
  make("24 × 32", 51, 25, {
    dataset: digits(500),
    model: { kind: "mlp", hidden: Array(24).fill(32) },
  }),
  make("144-144-144-10", 51, 25, {
    dataset: digits(1000),
    model: { kind: "mlp", hidden: [144, 144] },
  }),
  make("144-600-600-10", 25, 25, {
    dataset: digits(1000),
    model: { kind: "mlp", hidden: [600, 600] },
  }),
  make("64-64 batch norm", 51, 25, {
    dataset: digits(1000),
    model: { kind: "mlp", hidden: [64, 64], normalization: "batch" },
  }),
  make("64-64 layer norm", 51, 25, {
    dataset: digits(1000),
    model: { kind: "mlp", hidden: [64, 64], normalization: "layer" },
  }),
  make("CNN 8-16", 25, 25, { dataset: digits(500), model: { kind: "cnn", channels: [8, 16] } }),
  make("residual CNN", 25, 5, { dataset: digits(500), model: { kind: "resnet" } }),
];

/** The product's first network at the resolution of a surface that follows a knob. */
export const LIVE = make("144-32-10, live", 25, 1, {
  dataset: digits(256),
  model: { kind: "mlp", hidden: [32] },
});

/** The edge-of-stability experiment: Chebyshev's T₃ at 20 points. */
export const EDGE_OF_STABILITY = make("1-100-1", 2, 1, {
  dataset: { kind: "regression", target: "chebyshev3", samples: 20, testFraction: 0 },
  model: { kind: "mlp", hidden: [100], activation: "tanh", initialization: "glorot", gain: 1.9 },
  training: { loss: { kind: "half-squared" } },
});

/** A run of a study over digits. */
export const STUDY = make("144-32-10, study", 2, 1, {
  // The seeds are of the networks alone, as for everybody else.
  dataSeed: 1,
  dataset: digits(1000),
  model: { kind: "mlp", hidden: [32] },
  training: {
    optimizer: { rule: { kind: "momentum", momentum: 0.9 }, learningRate: 0.05 },
    steps: 1500,
    batchSize: 64,
    checkpoints: 1,
  },
});

/** Surfaces for a GPU, all of 51×51 points. */
export const WEBGPU_MODELS: BenchModel[] = [
  ...MODELS.map((model) =>
    model.side === 51 ? model : { ...model, name: `${model.name}, 51×51`, side: 51 },
  ),
  make("144-2048-64-10", 51, 51, {
    dataset: digits(1000),
    model: { kind: "mlp", hidden: [2048, 64] },
  }),
  make("residual CNN, 2,000 samples", 51, 51, { dataset: digits(2000), model: { kind: "resnet" } }),
];

/** Small enough for an emulated GPU, which shows how often it is asked but not how fast it is. */
export const SMALL_SURFACE = make("2-8-8-3", 51, 51, {
  dataset: { kind: "spirals", arms: 3, samples: 32, testFraction: 0 },
  model: { kind: "mlp", hidden: [8, 8] },
});

export function modelNamed(name: string): BenchModel {
  const found = [...MODELS, ...WEBGPU_MODELS, LIVE, EDGE_OF_STABILITY, STUDY, SMALL_SURFACE].find(
    (model) => model.name === name,
  );
  if (found === undefined) throw new Error(`There is no model called ${name}.`);
  return found;
}
