import type { RecipeInput } from "../recipe/schema";

/** 2,000 digits to train on and as many to test, two hidden layers, descent that comes to rest. */
export const digitsNet = (steps: number) =>
  ({
    dataset: { kind: "glyphs", samples: 4000 },
    model: { kind: "mlp", hidden: [64, 64] },
    training: {
      optimizer: { rule: { kind: "momentum" }, learningRate: 0.05, schedule: { kind: "linear" } },
      steps,
      checkpoints: 1,
    },
  }) satisfies RecipeInput;
