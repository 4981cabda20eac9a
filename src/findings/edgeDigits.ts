import type { RecipeInput } from "../recipe/schema";

/** So many full-batch steps of gradient descent at η 0.1, whose 2/η a small tanh network on 500 digits comes up to. */
export const edgeDigits = (training: { steps: number; checkpoints: number }) =>
  ({
    dataset: { kind: "glyphs", samples: 500, testFraction: 0 },
    model: { kind: "mlp", hidden: [32], activation: "tanh", initialization: "glorot" },
    training: {
      loss: { kind: "half-squared" },
      optimizer: { rule: { kind: "sgd" }, learningRate: 0.1 },
      batchSize: null,
      ...training,
    },
  }) as const satisfies RecipeInput;
