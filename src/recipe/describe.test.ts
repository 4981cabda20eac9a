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
import type { OptimizerInput } from "./schema";

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

test("decay in words says what it acts on where that is more than kernels", () => {
  const words = (optimizer: OptimizerInput, phase?: OptimizerInput) =>
    describeTraining(
      recipe({ training: { optimizer, ...(phase && { phases: [{ optimizer: phase }] }) } })
        .training,
    );
  expect(words({ weightDecay: 0.01 })).toMatch(/, weight decay 0.01$/);
  expect(words({ weightDecay: 0.01, decayed: "all" })).toMatch(
    /, weight decay 0.01 of all parameters$/,
  );
  expect(words({ decayed: "all" })).not.toContain("decay");
  expect(words({ weightDecay: 0.01 }, { decayed: "all" })).toMatch(
    /; then decay of all parameters, 300 steps$/,
  );
  expect(words({ decayed: "all" }, { weightDecay: 0.1, decayed: "kernels" })).toMatch(
    /; then weight decay 0.1, decay of kernels alone, 300 steps$/,
  );
});

test("an equation and its network say what they are", () => {
  const { dataset, model } = recipe({
    dataset: { kind: "convection", speed: 30, frame: "moving" },
    model: { kind: "pinn", hidden: [16, 8] },
    training: { loss: { kind: "mean-squared" } },
  });
  expect(describeDataset(dataset)).toBe("convection at speed 30, moving frame");
  expect(describeModel(model, { inputs: 7, outputs: 1 })).toBe(
    "physics-informed network 16–8, tanh",
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
