import { expect, it } from "vitest";
import type { OptimizerRecipe } from "../recipe/schema";
import { samEdge, stabilityThreshold } from "./stability";

const recipe: OptimizerRecipe = {
  kind: "sgd",
  learningRate: 0.1,
  momentum: 0.9,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  weightDecay: 0,
  schedule: "constant",
  warmup: 0,
  samRadius: 0,
};

/** |θ| after many steps of the optimizer on ½λθ² from θ = 1; Adam with its P held at 1. */
function sizeAfter(kind: OptimizerRecipe["kind"], lambda: number, steps = 4000): number {
  const { learningRate: eta, momentum: mu, beta1 } = recipe;
  let theta = 1;
  let memory = 0;
  for (let t = 0; t < steps; t++) {
    const gradient = lambda * theta;
    if (kind === "sgd") theta -= eta * gradient;
    else if (kind === "adam") {
      memory = beta1 * memory + (1 - beta1) * gradient;
      theta -= eta * memory;
    } else {
      memory = mu * memory + gradient;
      theta -= eta * (kind === "nesterov" ? gradient + mu * memory : memory);
    }
  }
  return Math.abs(theta);
}

it.each(["sgd", "momentum", "nesterov", "adam"] as const)(
  "separates convergence from divergence of %s on a quadratic",
  (kind) => {
    const { value } = stabilityThreshold({ ...recipe, kind });
    expect(sizeAfter(kind, 0.99 * value)).toBeLessThan(1e-3);
    expect(sizeAfter(kind, 1.01 * value)).toBeGreaterThan(1e3);
  },
);

it("follows a schedule's learning rate", () => {
  expect(stabilityThreshold(recipe, 0.02).value).toBe(100);
});

it("solves ηλ(1 + ρλ/‖∇L‖) = 2 for sharpness-aware training", () => {
  const lambda = samEdge(0.1, 0.05, 0.2);
  expect(0.1 * lambda * (1 + (0.05 / 0.2) * lambda)).toBeCloseTo(2, 12);
  expect(samEdge(0.1, 0, 0.2)).toBe(20);
});
