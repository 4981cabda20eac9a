/** Every loss of the catalog over classes, against their definitions in float64 and central differences of these. */
import { expect, it } from "vitest";
import type { LossKind, LossRecipe } from "../catalog/losses";
import { lossOfSample } from "../loss/lossOfSample";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import { randomVector, smallNetwork, threeClasses } from "./testing/smallNetwork";

/** The compiler asks for a new one. A function that is its own loss is held in `function`. */
const everyLoss: { [K in Exclude<LossKind, "value">]: Extract<LossRecipe, { kind: K }>[] } = {
  "cross-entropy": [{ kind: "cross-entropy" }],
  "mean-squared": [{ kind: "mean-squared" }],
  "half-squared": [{ kind: "half-squared" }],
  stablemax: [{ kind: "stablemax" }],
  squentropy: [{ kind: "squentropy" }],
  poly: [{ kind: "poly", epsilon: 2 }],
  focal: [
    { kind: "focal", focus: 2 },
    { kind: "focal", focus: 0.5 },
  ],
  encouraging: [
    { kind: "encouraging", threshold: 0.75 },
    { kind: "encouraging", threshold: 0.2 },
  ],
  generalized: [{ kind: "generalized", order: 0.7 }],
  normalized: [{ kind: "normalized" }],
  "mean-absolute": [{ kind: "mean-absolute" }],
  smoothed: [{ kind: "smoothed", smoothing: 0.1 }],
  "z-loss": [{ kind: "z-loss", weight: 0.3 }],
};
const losses: LossRecipe[] = Object.values(everyLoss).flat();

const [INPUTS, HIDDEN, CLASSES, COUNT] = [4, 3, 3, 7];

const setting = (loss: LossRecipe, hidden: number[]) =>
  smallNetwork({
    model: { kind: "mlp", hidden, activation: "tanh", gain: 2 },
    task: threeClasses,
    inputShape: [INPUTS],
    count: COUNT,
    loss,
  });

/** The mean loss in float64, of a network 4-3-3 with tanh. */
function reference(loss: LossRecipe, samples: { inputs: Float32Array; targets: Float32Array }) {
  const dense = (x: Float64Array, theta: Float64Array, at: number, outputs: number) =>
    Float64Array.from({ length: outputs }, (_, unit) =>
      x.reduce(
        (sum, value, k) => sum + value * theta[at + k * outputs + unit],
        theta[at + x.length * outputs + unit],
      ),
    );
  return (theta: Float64Array): number => {
    let total = 0;
    for (let i = 0; i < COUNT; i++) {
      const x = Float64Array.from(samples.inputs.subarray(i * INPUTS, (i + 1) * INPUTS));
      const hidden = dense(x, theta, 0, HIDDEN).map(Math.tanh);
      const said = dense(hidden, theta, HIDDEN * (INPUTS + 1), CLASSES);
      const wanted = said.map((_, k) => Number(samples.targets[i] === k));
      total += lossOfSample(loss, said, wanted);
    }
    return total / COUNT;
  };
}

describeEachBackend("a loss of classes", () => {
  it.each(losses)("%o has its definition, and the derivatives of that", async (recipe) => {
    const { objective, samples, theta } = setting(recipe, [HIDDEN]);
    const loss = reference(recipe, samples);
    const at = Float64Array.from(theta);
    expect((await objective.evaluate(theta)).loss).toBeCloseTo(loss(at), 5);

    const moved = (origin: Float64Array, direction: Float32Array, step: number) =>
      origin.map((value, k) => value + step * direction[k]);
    const along = (origin: Float64Array, direction: Float32Array, step = 1e-4) =>
      (loss(moved(origin, direction, step)) - loss(moved(origin, direction, -step))) / (2 * step);
    const unit = (k: number) => theta.map((_, i) => (i === k ? 1 : 0));
    const gradient = new Float32Array(theta.length);
    await objective.gradient(theta, gradient);
    const vector = randomVector(theta.length);
    const product = new Float32Array(theta.length);
    await objective.hessianVector(theta, vector, product);
    gradient.forEach((value, k) => {
      expect(value).toBeCloseTo(along(at, unit(k)), 5);
      const step = 1e-4;
      const [ahead, behind] = [moved(at, vector, step), moved(at, vector, -step)];
      const bent = (along(ahead, unit(k)) - along(behind, unit(k))) / (2 * step);
      expect(product[k]).toBeCloseTo(bent, 3);
    });
    objective.dispose();
  });

  it.each(losses)(
    "%o of a linear network has the Gauss–Newton matrix as its Hessian",
    async (recipe) => {
      const { objective, theta } = setting(recipe, []);
      const vector = randomVector(theta.length);
      const [hessian, gaussNewton] = [
        new Float32Array(theta.length),
        new Float32Array(theta.length),
      ];
      await objective.hessianVector(theta, vector, hessian);
      await objective.gaussNewtonVector(theta, vector, gaussNewton);
      gaussNewton.forEach((value, k) => {
        expect(value).toBeCloseTo(hessian[k], 5);
      });
      objective.dispose();
    },
  );

  it.each(losses)("%o and its derivatives are finite where a class is certain", async (recipe) => {
    const { objective, theta } = setting(recipe, []);
    const certain = theta.map((value) => 200 * value);
    const [gradient, product] = [new Float32Array(theta.length), new Float32Array(theta.length)];
    const { loss } = await objective.gradient(certain, gradient);
    await objective.hessianVector(certain, randomVector(theta.length), product);
    expect(Number.isFinite(loss)).toBe(true);
    expect([...gradient, ...product].every(Number.isFinite)).toBe(true);
    objective.dispose();
  });
});
