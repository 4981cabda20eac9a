import { expect, it } from "vitest";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import { randomVector, smallNetwork, threeClasses } from "./testing/smallNetwork";

const [INPUTS, HIDDEN, CLASSES, COUNT] = [4, 3, 3, 7];

const setting = (hidden: number[]) =>
  smallNetwork({
    model: { kind: "mlp", hidden, activation: "tanh", gain: 2 },
    task: threeClasses,
    inputShape: [INPUTS],
    count: COUNT,
    loss: { kind: "stablemax" },
  });

/** The definition in float64, of a network 4-3-3 with tanh. */
function reference({ inputs, targets }: { inputs: Float32Array; targets: Float32Array }) {
  const size = (x: number) => (x >= 0 ? x + 1 : 1 / (1 - x));
  const dense = (x: number[], theta: Float64Array, at: number, outputs: number) =>
    Array.from({ length: outputs }, (_, unit) =>
      x.reduce(
        (sum, value, k) => sum + value * theta[at + k * outputs + unit],
        theta[at + x.length * outputs + unit],
      ),
    );
  return (theta: Float64Array): number => {
    let total = 0;
    for (let i = 0; i < COUNT; i++) {
      const x = Array.from(inputs.subarray(i * INPUTS, (i + 1) * INPUTS));
      const hidden = dense(x, theta, 0, HIDDEN).map(Math.tanh);
      const sizes = dense(hidden, theta, HIDDEN * (INPUTS + 1), CLASSES).map(size);
      total -= Math.log(sizes[targets[i]] / sizes.reduce((sum, value) => sum + value, 0));
    }
    return total / COUNT;
  };
}

describeEachBackend("StableMax", () => {
  it("has its definition, and the derivatives of that by central differences", async () => {
    const { objective, samples, theta } = setting([HIDDEN]);
    const loss = reference(samples);
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

  it("of a linear network has the Gauss–Newton matrix as its Hessian", async () => {
    const { objective, theta } = setting([]);
    const vector = randomVector(theta.length);
    const [hessian, gaussNewton] = [new Float32Array(theta.length), new Float32Array(theta.length)];
    await objective.hessianVector(theta, vector, hessian);
    await objective.gaussNewtonVector(theta, vector, gaussNewton);
    gaussNewton.forEach((value, k) => {
      expect(value).toBeCloseTo(hessian[k], 5);
    });
    objective.dispose();
  });
});
