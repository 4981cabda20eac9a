import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import { thresholdAlong } from "./stabilityAlong";

const track = { checkpoints: Int32Array.of(0, 1, 2), gradientNorm: Float64Array.of(1, 1, 1) };
const history = { step: Float64Array.of(0, 50, 100) };

function along(optimizer: NonNullable<RecipeInput["training"]>["optimizer"]) {
  const asked = recipe({ training: { steps: 100, optimizer } });
  return Array.from(thresholdAlong(asked, track, history));
}

test("with a constant rate the threshold is 2/η throughout", () => {
  expect(along({ kind: "sgd", learningRate: 0.1 })).toEqual([20, 20, 20]);
});

test("as a schedule lowers the rate, more curvature is stable", () => {
  const [start, middle, end] = along({ kind: "sgd", learningRate: 0.1, schedule: "linear" });
  expect(start).toBe(20);
  expect(middle).toBeCloseTo(2 / (0.1 * (1 - 0.49)), 10);
  expect(end).toBeCloseTo(2 / (0.1 * 0.01), 6);
});

test("sharpness-aware descent settles below 2/η; for other optimizers nothing is claimed", () => {
  expect(along({ kind: "sgd", learningRate: 0.1, samRadius: 0.1 })[0]).toBeLessThan(20);
  expect(along({ kind: "adam", samRadius: 0.1 })[0]).toBeNaN();
});
