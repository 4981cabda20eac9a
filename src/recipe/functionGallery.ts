/** Functions worth walking down, with a start and an optimizer for each. Loaded with the editor. */
import type { FunctionParameter } from "../catalog/models/functionParameters";
import { functionRecipe } from "./functionRecipe";
import { presetById } from "./presets";
import type { OptimizerInput, Recipe, RecipeInput } from "./schema";

export interface FunctionExample {
  title: string;
  recipe: Recipe;
}

const parameter = (
  name: string,
  start: number | null,
  low: number,
  high: number,
): FunctionParameter => ({ name, start, low, high });

/** In x and y over a square, from (x₀, y₀). */
const inPlane = ([x, y]: [number, number], side: number): FunctionParameter[] => [
  parameter("x", x, -side, side),
  parameter("y", y, -side, side),
];

/** One that goes down and one that goes up the loss, from where they start. */
const game = (starts: Record<string, number>, side: number): FunctionParameter[] =>
  Object.entries(starts).map(([name, start], player) => ({
    ...parameter(name, start, -side, side),
    ...(player === 1 && { maximized: true as const }),
  }));

const weights = (starts: Record<string, number>, low: number, high: number): FunctionParameter[] =>
  Object.entries(starts).map(([name, start]) => parameter(name, start, low, high));

const descent = (learningRate: number): OptimizerInput => ({ rule: { kind: "sgd" }, learningRate });
const momentum = (learningRate: number): OptimizerInput => ({
  rule: { kind: "momentum" },
  learningRate,
});

interface Way {
  optimizer: OptimizerInput;
  steps: number;
  /** Rows of listed points, each with its target last. */
  points?: number[][];
  loss?: "value" | "half-squared";
}

function example(
  title: string,
  expression: string,
  parameters: FunctionParameter[],
  { optimizer, steps, points, loss = "value" }: Way,
): FunctionExample {
  const dataset: RecipeInput["dataset"] =
    points === undefined ? { kind: "none" } : { kind: "points", points };
  return {
    title,
    recipe: functionRecipe({
      name: title,
      dataset,
      model: { kind: "function", expression, parameters },
      training: { loss: { kind: loss }, optimizer, steps, checkpoints: Math.min(steps, 200) },
    }),
  };
}

/** One-hot rows and columns of a 2×2 matrix, with its entries. */
const entry = (row: number, column: number, value: number): number[] => [
  Number(row === 0),
  Number(row === 1),
  Number(column === 0),
  Number(column === 1),
  value,
];

/** One that is a preset too. */
function ofPreset(id: string): FunctionExample {
  const preset = presetById(id);
  if (preset === undefined) throw new Error(`There is no preset "${id}".`);
  return preset;
}

export const functionGallery: readonly FunctionExample[] = [
  example("Bowl", "(x^2 + y^2)/2", inPlane([1.6, 1.2], 2), { optimizer: descent(0.1), steps: 60 }),
  example("Stretched bowl", "(x^2 + 25*y^2)/2", inPlane([1.8, 0.6], 2), {
    optimizer: descent(0.075),
    steps: 80,
  }),
  example("Saddle", "x^2/2 + (y^2 - 1)^2/4", inPlane([1.8, 0.001], 2), {
    optimizer: descent(0.05),
    steps: 300,
  }),
  example("Monkey saddle", "x^3 - 3*x*y^2 + (x^2 + y^2)^2/2 + 27/32", inPlane([1.6, 0.01], 2), {
    optimizer: descent(0.01),
    steps: 300,
  }),
  ofPreset("rosenbrock"),
  ofPreset("himmelblau"),
  example(
    "Beale",
    "(1.5 - x + x*y)^2 + (2.25 - x + x*y^2)^2 + (2.625 - x + x*y^3)^2",
    inPlane([-2, 1.5], 4.5),
    { optimizer: { rule: { kind: "adam" }, learningRate: 0.05 }, steps: 1000 },
  ),
  example(
    "Rastrigin",
    "20 + x^2 - 10*cos(2*pi*x) + y^2 - 10*cos(2*pi*y)",
    inPlane([3.3, -2.4], 4),
    { optimizer: momentum(0.0005), steps: 300 },
  ),
  example(
    "River valley",
    "5*(y - sin(x))^2 + (9 - x)/5",
    [parameter("x", -2, -3, 9), parameter("y", 1, -3, 3)],
    { optimizer: descent(0.08), steps: 600 },
  ),
  example("Degenerate minimum", "x^4 + y^2", inPlane([1.5, 1.5], 2), {
    optimizer: descent(0.1),
    steps: 300,
  }),
  example("Absolute value", "abs(x) + abs(y)/2", inPlane([1.73, 1.41], 2), {
    optimizer: descent(0.1),
    steps: 60,
  }),
  example("Cliff", "(x^2 + y^2)/20 + 4*sigmoid(12*(x - 1))", inPlane([2.5, 2], 3), {
    optimizer: momentum(0.1),
    steps: 200,
  }),
  example("Bilinear game", "x*y", game({ x: 1, y: 0.5 }, 2), {
    optimizer: { ...descent(0.1), ascent: { kind: "extragradient", ahead: 0.1 } },
    steps: 400,
  }),
  example("Dirac-GAN", "-softplus(-t*d)", game({ t: 1, d: 0 }, 2), {
    optimizer: descent(0.2),
    steps: 300,
  }),
  example("Dirac-GAN with a penalty", "-softplus(-t*d) - 0.15*d^2", game({ t: 1, d: 0 }, 2), {
    optimizer: descent(0.2),
    steps: 300,
  }),
  example("Scalar net of two layers", "w1*w2*x", weights({ w1: 2.2, w2: 0.4 }, -3, 3), {
    optimizer: descent(0.1),
    steps: 100,
    points: [[1, 1]],
    loss: "half-squared",
  }),
  example(
    "Scalar net of four layers",
    "w1*w2*w3*w4*x",
    weights({ w1: 1.8, w2: 0.8, w3: 0.5, w4: 0.7 }, -3, 3),
    { optimizer: descent(0.1), steps: 300, points: [[1, 1]], loss: "half-squared" },
  ),
  example("One ReLU neuron", "relu(w*x + b)", weights({ w: -0.5, b: 1.5 }, -2.5, 2.5), {
    optimizer: descent(0.1),
    steps: 300,
    points: [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2].map((x) => [x, Math.max(0, x - 0.5)]),
    loss: "half-squared",
  }),
  example(
    "Rank-one factorization",
    "(u1*x1 + u2*x2)*(v1*x3 + v2*x4)",
    weights({ u1: 0.4, v1: 0.2, u2: 0.1, v2: 0.3 }, -2.5, 2.5),
    {
      optimizer: descent(0.2),
      steps: 200,
      points: [entry(0, 0, 2), entry(0, 1, 1), entry(1, 0, 1), entry(1, 1, 0.5)],
      loss: "half-squared",
    },
  ),
  // One entry is not told: the rank alone decides it.
  example(
    "Rank-one completion",
    "(u1*x1 + u2*x2)*(v1*x3 + v2*x4)",
    weights({ u1: 0.6, v1: 0.3, u2: 0.1, v2: 0.5 }, -2.5, 2.5),
    {
      optimizer: descent(0.2),
      steps: 200,
      points: [entry(0, 0, 2), entry(0, 1, 1), entry(1, 0, 1)],
      loss: "half-squared",
    },
  ),
  example("One tanh unit", "b*tanh(a*x)", weights({ a: -1.5, b: 0.5 }, -3, 3), {
    optimizer: descent(0.2),
    steps: 400,
    points: [-2, -1, -0.5, 0.5, 1, 2].map((x) => [x, Math.round(1e4 * Math.tanh(x)) / 1e4]),
    loss: "half-squared",
  }),
  example(
    "Logistic regression",
    "softplus(-y*(w1*x1 + w2*x2))",
    weights({ w1: -2, w2: 3 }, -4, 8),
    {
      optimizer: descent(1),
      steps: 300,
      points: [
        [1, 0.5, 1],
        [2, -0.5, 1],
        [0.5, 1.5, 1],
        [-1, 0.3, -1],
        [-0.5, -1.5, -1],
        [0.4, -0.6, -1],
      ],
    },
  ),
];
