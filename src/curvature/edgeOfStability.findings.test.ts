/**
 * The edge of stability (Cohen et al. 2021, arXiv 2103.00065; Adam: Cohen et al. 2022, arXiv
 * 2207.14484): under full-batch training sharpness rises and then hovers at the optimizer's
 * threshold. A network 1-100-1 with tanh on 20 points of a Chebyshev polynomial, half-squared error,
 * 8,000 steps, three seeds. Learning rates are such that the threshold lies below the sharpness that
 * gradient flow would reach.
 */
import { expect, it } from "vitest";
import { createRule } from "../nn/rules";
import { recipe as makeRecipe } from "../recipe/parse";
import type { OptimizerInput } from "../recipe/schema";
import { stabilityEdge } from "../recipe/stabilityEdge";
import { curvatureTracker } from "./curvatureTracker";
import { adamPreconditioner } from "./operator";
import { initialNetwork } from "./testing/trainedNetwork";

const STEPS = 8000;
const EVERY = 40;

/** λ/edge through the run, and the share of steps in its second half that raise the loss. */
async function hover(target: "chebyshev3" | "chebyshev5", optimizer: OptimizerInput, seed: number) {
  const recipe = makeRecipe({
    dataset: { kind: "regression", samples: 20, testFraction: 0, target },
    model: { kind: "mlp", hidden: [100], activation: "tanh", initialization: "glorot", gain: 1.9 },
    training: { loss: { kind: "half-squared" }, optimizer, batchSize: null },
  });
  const settings = recipe.training.optimizer;
  const { objective, theta } = await initialNetwork(recipe, seed);
  const { step, moments } = createRule(settings, objective.layout);
  const measure = curvatureTracker({ objective, seed });
  const edge = stabilityEdge(recipe, 0, Number.NaN).value ?? Number.NaN;

  const gradient = new Float32Array(theta.length);
  const ratios: number[] = [];
  let rises = 0;
  let last = Number.POSITIVE_INFINITY;
  for (let done = 1; done <= STEPS; done++) {
    const { loss } = await objective.gradient(theta, gradient);
    if (done > STEPS / 2 && loss > last) rises += 1;
    last = loss;
    step(theta, gradient, settings.learningRate);
    if (done % EVERY !== 0) continue;
    const preconditioner =
      moments && "beta2" in settings.rule
        ? adamPreconditioner(moments.second, done, settings.rule)
        : undefined;
    const point = await measure(theta, { preconditioner });
    ratios.push((point?.sharpness ?? Number.NaN) / edge);
  }
  objective.dispose();
  const late = ratios.slice(ratios.length / 2).sort((a, b) => a - b);
  return {
    start: ratios[0],
    low: late[0],
    median: late[late.length / 2],
    high: late[late.length - 1],
    rising: rises / (STEPS / 2),
  };
}

const descent: OptimizerInput = { rule: { kind: "sgd" }, learningRate: 0.15 };
const seeds = [1, 2, 3];

it.each(["chebyshev3", "chebyshev5"] as const)(
  "sharpness rises to 2/η and stays there under gradient descent: %s",
  async (target) => {
    for (const seed of seeds) {
      const { start, low, median, high, rising } = await hover(target, descent, seed);
      expect(start).toBeLessThan(0.7);
      expect(median).toBeGreaterThan(0.9);
      expect(median).toBeLessThan(1.2);
      expect(low).toBeGreaterThan(0.83);
      expect(high).toBeLessThan(1.19);
      expect(rising).toBeGreaterThan(0.04);
    }
  },
);

it.each<OptimizerInput>([
  { rule: { kind: "momentum", momentum: 0.9 }, learningRate: 0.2 },
  { rule: { kind: "nesterov", momentum: 0.9 }, learningRate: 0.06 },
  { rule: { kind: "adam" }, learningRate: 1e-3 },
])("each optimizer has its own threshold: $kind", async (optimizer) => {
  for (const seed of seeds) {
    const { start, median } = await hover("chebyshev3", optimizer, seed);
    expect(start).toBeLessThan(0.7);
    expect(median).toBeGreaterThan(0.9);
    expect(median).toBeLessThan(1.2);
  }
});
