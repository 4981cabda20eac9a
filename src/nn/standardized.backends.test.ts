import { expect, it } from "vitest";
import { float64Mlp } from "../kernel/testing/float64Mlp";
import { fromWeights, toWeights } from "../results/multipliers";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import { parameterLayout } from "./layout";
import { expectDerivatives, movesFrom, parametrizedEngines } from "./testing/parametrizedEngines";
import { randomVector, smallNetwork, threeClasses } from "./testing/smallNetwork";

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
    const moved = movesFrom(at, vector);
    const [ahead, behind] = [1e-5, -1e-5].map((along) => weightsOf(moved(-1, 0, along)));
    const direction = ahead.map((value, k) => (value - behind[k]) / 2e-5);
    const gaussNewtonForm = reference.gaussNewtonForm(weightsOf(moved(-1, 0)), direction);
    for (const engine of await parametrizedEngines(backend, { spec, samples, objective }))
      await expectDerivatives(engine, { at, vector, loss, gaussNewtonForm });
    objective.dispose();

    const weights = toWeights(layout, at);
    toWeights(layout, fromWeights(layout, weights)).forEach((value, k) => {
      expect(value).toBeCloseTo(weights[k], 5);
    });
    expect(() => fromWeights(layout, at)).toThrow(/not standardized/);
  });
});
