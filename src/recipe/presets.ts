/**
 * Experiments worth starting from. Each shows one thing; pairs differ in one setting so that the
 * two landscapes can be compared.
 */
import { recipe } from "./parse";
import type { Recipe, RecipeInput } from "./schema";

export interface Preset {
  id: string;
  group: "Start here" | "Architecture" | "Optimization";
  title: string;
  /** One sentence: what to look at. */
  look: string;
  recipe: Recipe;
}

function preset(
  id: string,
  group: Preset["group"],
  title: string,
  look: string,
  input: RecipeInput,
): Preset {
  return { id, group, title, look, recipe: recipe({ ...input, name: title }) };
}

/** 24 hidden layers of 32 units: deep enough for the plain network's landscape to break up. */
const deep = { kind: "mlp", hidden: Array<number>(24).fill(32), initialization: "he" } as const;
const deepRun: RecipeInput = {
  dataset: { kind: "glyphs" },
  training: {
    optimizer: { kind: "adam", learningRate: 0.001 },
    steps: 600,
  },
  axes: { first: { kind: "random", index: 0 }, second: { kind: "random", index: 1 } },
  grid: { alpha: [-1, 1], beta: [-1, 1] },
};

const batchRun = (batchSize: number): RecipeInput => ({
  dataset: { kind: "glyphs", samples: 4000 },
  model: { kind: "mlp", hidden: [64, 64] },
  training: {
    optimizer: { kind: "momentum", learningRate: 0.05, schedule: "linear" },
    steps: 1500,
    batchSize,
  },
  evaluation: { samples: 1000 },
});

const convolutional = (skip: boolean): RecipeInput => ({
  dataset: { kind: "glyphs" },
  model: { kind: "resnet", channels: 8, blocks: 3, skip },
  training: {
    optimizer: { kind: "adam", learningRate: 0.003 },
    steps: 200,
    checkpoints: 50,
  },
  axes: { first: { kind: "random", index: 0 }, second: { kind: "random", index: 1 } },
  grid: { columns: 25, rows: 25, alpha: [-1, 1], beta: [-1, 1] },
  evaluation: { samples: 256 },
  curvature: { top: 5, bottom: 2, lanczosSteps: 20 },
});

export const presets: readonly Preset[] = [
  preset(
    "digits",
    "Start here",
    "Digits, small network",
    "The optimizer's path runs down a curved valley; almost all of it lies in this plane.",
    {},
  ),
  preset(
    "spirals",
    "Start here",
    "Two spirals",
    "A small task that is hard to optimize: long plateaus before the drop.",
    {
      dataset: { kind: "spirals" },
      model: { kind: "mlp", hidden: [64, 64], activation: "tanh" },
      training: { optimizer: { kind: "adam", learningRate: 0.01 }, steps: 1500 },
    },
  ),
  preset(
    "deep-plain",
    "Architecture",
    "24 layers, plain",
    "Without skip connections a deep network's surroundings are rough and steep.",
    { ...deepRun, model: deep },
  ),
  preset(
    "deep-residual",
    "Architecture",
    "24 layers, residual",
    "The same network with skip connections: the basin is wide and nearly convex.",
    { ...deepRun, model: { ...deep, skip: true } },
  ),
  preset(
    "residual-cnn",
    "Architecture",
    "Residual CNN",
    "A small residual network with batch normalization; compare it with the next one.",
    convolutional(true),
  ),
  preset(
    "plain-cnn",
    "Architecture",
    "Residual CNN, skips cut",
    "The same layers with the skip connections cut.",
    convolutional(false),
  ),
  preset(
    "edge-of-stability",
    "Optimization",
    "Edge of stability",
    "Full-batch gradient descent sharpens until the largest eigenvalue reaches 2/η, and hovers there.",
    {
      dataset: { kind: "regression", target: "chebyshev3", samples: 20, testFraction: 0 },
      model: { kind: "mlp", hidden: [100], activation: "tanh", gain: 1.9 },
      training: {
        loss: "half-squared",
        optimizer: { kind: "sgd", learningRate: 0.2 },
        steps: 4000,
        batchSize: null,
        checkpoints: 400,
      },
      curvature: { track: { points: 200 } },
    },
  ),
  preset(
    "small-batch",
    "Optimization",
    "Small batches (16)",
    "Small batches end in a flatter place: a smaller top eigenvalue than with large ones.",
    batchRun(16),
  ),
  preset(
    "large-batch",
    "Optimization",
    "Large batches (1,000)",
    "As many steps with large batches end in a sharper place.",
    batchRun(1000),
  ),
];

export function presetById(id: string): Preset | undefined {
  return presets.find((candidate) => candidate.id === id);
}
