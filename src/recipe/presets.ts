/**
 * Experiments worth starting from. Each shows one thing; pairs differ in one setting so that the
 * two landscapes can be compared.
 */
import type { Claim } from "./claims";
import { functionRecipe } from "./functionRecipe";
import { recipe } from "./parse";
import type { OptimizerInput, Recipe, RecipeInput } from "./schema";

export interface Preset {
  id: string;
  group: "Start here" | "Architecture" | "Optimization" | "Functions";
  title: string;
  /** One sentence: what to look at. */
  look: string;
  /** What the sentence says, in numbers; `npm run claims` checks them. */
  claims: Claim[];
  recipe: Recipe;
}

function preset(
  id: string,
  group: Preset["group"],
  title: string,
  look: string,
  claims: Claim[],
  input: RecipeInput,
): Preset {
  return { id, group, title, look, claims, recipe: recipe({ ...input, name: title }) };
}

/** 24 hidden layers of 32 units: deep enough for the plain network's landscape to break up. */
const deep = { kind: "mlp", hidden: Array<number>(24).fill(32) } as const;
const deepRun: RecipeInput = {
  dataset: { kind: "glyphs" },
  training: {
    optimizer: { rule: { kind: "adam" }, learningRate: 0.001 },
    steps: 600,
  },
  axes: { first: { kind: "random", index: 0 }, second: { kind: "random", index: 1 } },
  grid: { alpha: [-1, 1], beta: [-1, 1] },
};

const batchRun = (batchSize: number): RecipeInput => ({
  dataset: { kind: "glyphs", samples: 4000 },
  model: { kind: "mlp", hidden: [64, 64] },
  training: {
    optimizer: { rule: { kind: "momentum" }, learningRate: 0.05, schedule: { kind: "linear" } },
    steps: 1500,
    batchSize,
  },
  evaluation: { samples: 1000 },
});

const ascentRun = (ascent: NonNullable<OptimizerInput["ascent"]>): RecipeInput => ({
  dataset: { kind: "glyphs", samples: 1000 },
  model: { kind: "mlp", hidden: [64, 64] },
  training: {
    optimizer: {
      ascent,
      rule: { kind: "momentum" },
      learningRate: 0.05,
      schedule: { kind: "linear" },
    },
    steps: 1500,
  },
  evaluation: { samples: 1000 },
});

/** 21 convolutions: deep enough that without skip connections training hardly gets going. */
const convolutional = (skip: boolean): RecipeInput => ({
  dataset: { kind: "glyphs" },
  model: { kind: "resnet", channels: 4, blocks: 10, skip },
  training: {
    optimizer: { rule: { kind: "adam" }, learningRate: 0.003 },
    steps: 150,
    checkpoints: 50,
  },
  axes: { first: { kind: "random", index: 0 }, second: { kind: "random", index: 1 } },
  grid: { columns: 25, rows: 25, alpha: [-1, 1], beta: [-1, 1] },
  evaluation: { samples: 128 },
  curvature: { top: 5, bottom: 2, lanczosSteps: 20 },
});

export const presets: readonly Preset[] = [
  preset(
    "digits",
    "Start here",
    "Digits, small network",
    "The optimizer's path bends into a valley and follows it down; almost all of it lies in this plane.",
    [
      { quantity: "turn of the path", atLeast: 40 },
      { quantity: "path in the plane", atLeast: 0.98 },
    ],
    {},
  ),
  preset(
    "spirals",
    "Start here",
    "Two spirals",
    "A small task that is hard to optimize: a long plateau before the drop.",
    [
      { quantity: "train loss left after a fifth", atLeast: 0.6 },
      { quantity: "final train loss", atMost: 0.05 },
    ],
    {
      dataset: { kind: "spirals" },
      model: { kind: "mlp", hidden: [64, 64], activation: "tanh" },
      training: { optimizer: { rule: { kind: "adam" }, learningRate: 0.01 }, steps: 1500 },
    },
  ),
  preset(
    "deep-plain",
    "Architecture",
    "24 layers, plain",
    "Without skip connections a deep network's surroundings are rough and steep.",
    [
      { quantity: "non-convex share of the plane", atLeast: 0.2 },
      { quantity: "highest loss in the plane", atLeast: 1e5 },
    ],
    { ...deepRun, model: deep },
  ),
  preset(
    "deep-residual",
    "Architecture",
    "24 layers, residual",
    "The same network with skip connections: the basin is wide, and this cut through it nearly convex.",
    [
      { quantity: "non-convex share of the plane", over: "deep-plain", atMost: 0.1 },
      { quantity: "highest loss in the plane", over: "deep-plain", atMost: 0.01 },
      { quantity: "final train loss", atMost: 0.05 },
    ],
    { ...deepRun, model: { ...deep, skip: true } },
  ),
  preset(
    "residual-cnn",
    "Architecture",
    "Residual CNN",
    "21 convolutions with skip connections: 150 steps bring the loss to about half of what they do in the next one.",
    [
      { quantity: "final train loss", over: "plain-cnn", atLeast: 0.35, atMost: 0.65 },
      { quantity: "final test accuracy", over: "plain-cnn", atLeast: 1.5 },
    ],
    convolutional(true),
  ),
  preset(
    "plain-cnn",
    "Architecture",
    "Residual CNN, skips cut",
    "The same layers with the skip connections cut: after as many steps most digits are still taken for others.",
    [{ quantity: "final test accuracy", atMost: 0.4 }],
    convolutional(false),
  ),
  preset(
    "edge-of-stability",
    "Optimization",
    "Edge of stability",
    "Full-batch gradient descent sharpens until the largest eigenvalue reaches 2/η, and hovers there.",
    [{ quantity: "late sharpness over the edge", atLeast: 0.95, atMost: 1.1 }],
    {
      dataset: { kind: "regression", target: "chebyshev3", samples: 20, testFraction: 0 },
      model: { kind: "mlp", hidden: [100], activation: "tanh", gain: 1.9 },
      training: {
        loss: { kind: "half-squared" },
        optimizer: { rule: { kind: "sgd" }, learningRate: 0.2 },
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
    [{ quantity: "largest eigenvalue", over: "large-batch", atMost: 0.5 }],
    batchRun(16),
  ),
  preset(
    "large-batch",
    "Optimization",
    "Large batches (1,000)",
    "As many steps with large batches end in a sharper place.",
    [{ quantity: "largest eigenvalue", over: "small-batch", atLeast: 2 }],
    batchRun(1000),
  ),
  preset(
    "without-sam",
    "Optimization",
    "Plain gradients",
    "The gradient is taken where the weights are; with SAM the same run ends in a much flatter place.",
    [{ quantity: "largest eigenvalue", over: "with-sam", atLeast: 3 }],
    ascentRun({ kind: "gradient" }),
  ),
  preset(
    "with-sam",
    "Optimization",
    "SAM (ρ 0.1)",
    "Every gradient is taken a step uphill: the top eigenvalue ends at less than a third of what it is without.",
    [{ quantity: "largest eigenvalue", over: "without-sam", atMost: 0.333 }],
    ascentRun({ kind: "sam", radius: 0.1 }),
  ),
  preset(
    "rosenbrock",
    "Functions",
    "Rosenbrock’s valley",
    "Gradient descent drops into the bent valley at once, and then takes thousands of steps along its floor.",
    [
      { quantity: "train loss left after a fifth", atLeast: 0.001, atMost: 0.1 },
      { quantity: "final train loss", atLeast: 1e-5, atMost: 0.001 },
    ],
    functionRecipe({
      model: { kind: "function" },
      training: { optimizer: { rule: { kind: "sgd" }, learningRate: 0.002 }, steps: 4000 },
    }),
  ),
  preset(
    "himmelblau",
    "Functions",
    "Himmelblau’s four minima",
    "Four minima of one depth: which one is reached is decided by the start. Click on the terrain to train from there.",
    [{ quantity: "final train loss", atMost: 1e-6 }],
    functionRecipe({
      model: {
        kind: "function",
        expression: "(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
        parameters: [
          { name: "x", start: 0, low: -5, high: 5 },
          { name: "y", start: -1, low: -5, high: 5 },
        ],
      },
      training: { optimizer: { rule: { kind: "sgd" }, learningRate: 0.01 }, steps: 100 },
    }),
  ),
];

export function presetById(id: string): Preset | undefined {
  return presets.find((candidate) => candidate.id === id);
}

/** Presets that differ in one setting: each says something about the other. */
export const presetPairs: readonly (readonly [first: string, second: string])[] = [
  ["deep-plain", "deep-residual"],
  ["plain-cnn", "residual-cnn"],
  ["small-batch", "large-batch"],
  ["without-sam", "with-sam"],
];

/** A preset and the one that it is seen beside, in the order of the pair; null for one alone. */
export function pairOf(id: string): [Preset, Preset] | null {
  const pair = presetPairs.find((ids) => ids.includes(id))?.map(presetById) ?? [];
  const [first, second] = pair;
  return first && second ? [first, second] : null;
}
