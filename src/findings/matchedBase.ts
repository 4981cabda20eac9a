import type { RecipeInput } from "../recipe/schema";

/** A network with one hidden layer, trained with weight decay: its units can be matched by weights. */
export const matchedBase = {
  dataset: { kind: "glyphs", samples: 2000, testFraction: 0.5, difficulty: 1 },
  model: { kind: "mlp", hidden: [64] },
  training: {
    optimizer: { rule: { kind: "momentum" }, learningRate: 0.1, weightDecay: 1e-3 },
    steps: 600,
    checkpoints: 1,
  },
} as const satisfies RecipeInput;
