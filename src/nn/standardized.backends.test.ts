import { expect, it } from "vitest";
import { float64Mlp } from "../kernel/testing/float64Mlp";
import { fromWeights, toWeights } from "../results/multipliers";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import { fusedObjective } from "./fusedObjective";
import { parameterLayout } from "./layout";
import { parametrized } from "./parametrized";
import { randomVector, smallNetwork, threeClasses } from "./testing/smallNetwork";
import { withSampleLosses } from "./withSampleLosses";

const MULTIPLIER = 0.5;

/** Kernels [3, 8] and [8, 4] standardized column by column, the second times ½; the last one as it is. */
function weightsOf(theta: Float64Array): Float64Array {
  const weights = theta.slice();
  const standardize = (offset: number, rows: number, columns: number, factor: number) => {
    for (let column = 0; column < columns; column++) {
      const places = Array.from({ length: rows }, (_, row) => offset + row * columns + column);
      const mean = places.reduce((sum, p) => sum + theta[p], 0) / rows;
      const variance = places.reduce((sum, p) => sum + (theta[p] - mean) ** 2, 0) / rows;
      for (const p of places)
        weights[p] = (factor * Math.sqrt(2 / rows) * (theta[p] - mean)) / Math.sqrt(variance);
    }
  };
  standardize(0, 3, 8, 1);
  standardize(32, 8, 4, MULTIPLIER);
  return weights;
}

describeEachBackend("standardized weights", (backend) => {
  it("have the derivatives of their definition, on either engine", async () => {
    const { spec, samples, objective, theta } = smallNetwork({
      model: {
        kind: "mlp",
        hidden: [8, 4],
        activation: "tanh",
        parametrization: "mup-adam",
        baseWidth: 4,
        standardized: true,
      },
      task: threeClasses,
      inputShape: [3],
      count: 9,
      loss: { kind: "cross-entropy" },
    });
    const layout = parameterLayout(spec);
    // Of 8 units, twice the base width, reads the second layer.
    const kernels = layout.filter(({ role }) => role === "kernel");
    expect(kernels.map(({ multiplier }) => multiplier)).toEqual([undefined, MULTIPLIER, undefined]);
    expect(kernels.map(({ standardized }) => standardized)).toEqual([true, true, undefined]);
    const reference = float64Mlp({
      widths: [3, 8, 4, 3],
      skip: false,
      activation: "tanh",
      task: threeClasses,
      loss: "cross-entropy",
      samples,
    });
    const loss = (at: Float64Array) => reference.evaluate(weightsOf(at)).loss;

    const noise = randomVector(theta.length, 1);
    const at = theta.map((value, k) => value + 0.1 * noise[k]);
    const vector = randomVector(theta.length);
    const moved = (k: number, step: number, along = 0) =>
      Float64Array.from(at, (value, i) => value + along * vector[i] + (i === k ? step : 0));
    const slope = (k: number, along = 0, step = 1e-4) =>
      (loss(moved(k, step, along)) - loss(moved(k, -step, along))) / (2 * step);

    const engines = [parametrized(objective, layout)];
    if (backend !== "webgpu") {
      const fused = await fusedObjective({ spec, samples, loss: { kind: "cross-entropy" } });
      engines.push(
        parametrized(
          withSampleLosses(fused, async () => objective),
          layout,
        ),
      );
    }
    for (const engine of engines) {
      expect((await engine.evaluate(at)).loss).toBeCloseTo(loss(Float64Array.from(at)), 5);
      const [values, rights] = [new Float32Array(2), new Float32Array(2)];
      await engine.evaluateMany(at, vector, Float32Array.of(0, 0.5), values, rights);
      expect(values[0]).toBe((await engine.evaluate(at)).loss);
      expect(values[1]).toBeCloseTo(loss(moved(-1, 0, 0.5)), 4);

      const [gradient, product, ofGauss] = [0, 1, 2].map(() => new Float32Array(at.length));
      await engine.gradient(at, gradient);
      await engine.hessianVector(at, vector, product);
      await engine.gaussNewtonVector(at, vector, ofGauss);
      gradient.forEach((value, k) => {
        expect(value).toBeCloseTo(slope(k), 4);
        const bent = (slope(k, 1e-3) - slope(k, -1e-3)) / 2e-3;
        expect(Math.abs(product[k] - bent)).toBeLessThan(1e-3 * (1 + Math.abs(bent)));
      });
      const [ahead, behind] = [1e-5, -1e-5].map((along) => weightsOf(moved(-1, 0, along)));
      const direction = ahead.map((value, k) => (value - behind[k]) / 2e-5);
      const form = ofGauss.reduce((sum, value, k) => sum + value * vector[k], 0);
      const expected = reference.gaussNewtonForm(weightsOf(Float64Array.from(at)), direction);
      expect(form / expected).toBeCloseTo(1, 3);
    }
    objective.dispose();

    const weights = toWeights(layout, at);
    toWeights(layout, fromWeights(layout, weights)).forEach((value, k) => {
      expect(value).toBeCloseTo(weights[k], 5);
    });
    expect(() => fromWeights(layout, at)).toThrow(/not standardized/);
  });
});
