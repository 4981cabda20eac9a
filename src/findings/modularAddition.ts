import type { RecipeInput } from "../recipe/schema";

/** a + b mod 31 by a network with one hidden layer: it fits at once and may come to generalize later. */
export const modularAddition = {
  dataset: { kind: "modular-addition", modulus: 31, testFraction: 0.3 },
  model: { kind: "mlp", hidden: [128] },
  training: {
    optimizer: { rule: { kind: "adamw", beta2: 0.98 }, learningRate: 0.01 },
    batchSize: null,
    steps: 1200,
    checkpoints: 120,
  },
} satisfies RecipeInput;

export const control = {
  label: "no decay",
  change: { training: { steps: 2000, checkpoints: 200 } },
};

export const grokkingMeasures = {
  test: { kind: "accuracy" },
  fits: { kind: "steps-until", accuracy: 0.99 },
  generalizes: { kind: "steps-until", accuracy: 0.95, split: "test" },
} as const;
