import { expect, test } from "vitest";
import { makeDataset } from "../data/makeDataset";
import { recipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import { startBackend } from "../tensor/backend";
import { initialize } from "./initialize";
import { tensorObjective } from "./tensorObjective";

const networks: [string, RecipeInput][] = [
  ["relu", { model: { kind: "mlp", hidden: [5, 5], activation: "relu" } }],
  [
    "relu behind batch normalization",
    { model: { kind: "mlp", hidden: [5, 5], activation: "relu", normalization: "batch" } },
  ],
  [
    "relu behind layer normalization",
    { model: { kind: "mlp", hidden: [5, 5], activation: "relu", normalization: "layer" } },
  ],
  [
    "relu and pooling of images",
    {
      dataset: { kind: "glyphs", samples: 20 },
      model: { kind: "cnn", channels: [2, 3], activation: "relu", pooling: "max" },
    },
  ],
];

test.each(networks)(
  "a network that overflows has no loss and no accuracy, on any backend: %s",
  async (_, input) => {
    const { dataset, model, training } = recipe({
      dataset: { kind: "blobs", samples: 30, classes: 3 },
      ...input,
    });
    const data = makeDataset(dataset, 2, null);
    const spec = { model, inputShape: data.inputShape, task: data.task };
    const start = initialize(spec, 2);
    for (const backend of ["cpu", "wasm"] as const) {
      await startBackend(backend);
      const objective = tensorObjective({ spec, samples: data.train, loss: training.loss });
      for (const value of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
        const theta = start.slice();
        // All weights of the first layer's units infinite: their sums are ∞ − ∞ or 0·∞ somewhere.
        theta.fill(value, 0, objective.layout[0].size);
        const unknown = { loss: Number.NaN, accuracy: Number.NaN };
        expect(await objective.evaluate(theta)).toEqual(unknown);
        expect(await objective.gradient(theta, theta.slice())).toEqual(unknown);
      }
      objective.dispose();
    }
  },
);
