import { expect, test } from "vitest";
import { describeModel } from "../catalog/models";
import {
  describeAxes,
  describeDataset,
  describeEvaluation,
  describeGrid,
  describeTraining,
} from "./describe";
import { recipe } from "./parse";

test("the default experiment in plain words", () => {
  const { dataset, model, training, axes, grid, evaluation } = recipe();
  expect(describeDataset(dataset)).toBe("12×12 glyph digits, difficulty 1.3, 500 train, 500 test");
  expect(describeModel(model)).toBe("MLP 32, ReLU");
  expect(describeModel(model, { inputs: 144, outputs: 10 })).toBe("MLP 144–32–10, ReLU");
  expect(describeTraining(training)).toBe("heavy-ball momentum 0.9, η 0.05, 600 steps, batch 64");
  expect(describeAxes(axes)).toBe("PC 1 × PC 2");
  expect(describeGrid(axes, grid)).toBe("51×51 points");
  expect(describeEvaluation(evaluation, "train")).toBe("all train samples");
});

test("training in words has its schedule", () => {
  const optimizer = {
    rule: { kind: "adam" },
    learningRate: 0.01,
    schedule: { kind: "cosine" },
    warmup: 100,
  } as const;
  const { training } = recipe({ training: { optimizer } });
  expect(describeTraining(training)).toBe(
    "Adam, η 0.01 falling to 0 by a cosine after 100 warm-up steps, 600 steps, batch 64",
  );
});

test("deep, residual and linear models are told apart", () => {
  const words = (model: object) => describeModel(recipe({ model } as never).model);
  expect(words({ kind: "mlp", hidden: [] })).toBe("linear model");
  expect(words({ kind: "mlp", hidden: Array(24).fill(32), skip: true })).toBe(
    "MLP [32]×24, ReLU, skip connections",
  );
  expect(words({ kind: "resnet", skip: false })).toBe(
    "plain CNN (skips cut), 3 blocks of 8 channels, ReLU, batch normalization",
  );
});
