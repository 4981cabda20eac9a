import type { RecipeInput } from "../recipe/schema";

type Optimizer = NonNullable<NonNullable<RecipeInput["training"]>["optimizer"]>;

/** 8,000 full-batch steps of a network 1-100-1 with tanh on 20 points of a Chebyshev polynomial. */
export const chebyshev = (optimizer: Optimizer) =>
  ({
    dataset: { kind: "regression", samples: 20, testFraction: 0, target: "chebyshev3" },
    model: { kind: "mlp", hidden: [100], activation: "tanh", initialization: "glorot", gain: 1.9 },
    training: {
      loss: { kind: "half-squared" },
      optimizer,
      batchSize: null,
      steps: 8000,
      checkpoints: 40,
    },
  }) as const satisfies RecipeInput;
