import { expect, it } from "vitest";
import { float64Mlp } from "../kernel/testing/float64Mlp";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import { fusedObjective } from "./fusedObjective";
import { parameterLayout } from "./layout";
import { parametrized } from "./parametrized";
import { randomVector, smallNetwork, threeClasses } from "./testing/smallNetwork";
import { withSampleLosses } from "./withSampleLosses";

const WIDTHS = [3, 8, 4, 3];
const SCALE = 3;

/** μP's of kernels and biases in turn, at four and at two times the base width. */
const MULTIPLIERS = [2, 2, Math.SQRT1_2, Math.SQRT2, SCALE / Math.SQRT2, SCALE];

const SIZES = [24, 8, 32, 4, 12, 3];

describeEachBackend("parametrized objectives", (backend) => {
  it("are the chain rule's, with hand-computed multipliers", async () => {
    const { spec, samples, objective, theta } = smallNetwork({
      model: {
        kind: "mlp",
        hidden: [8, 4],
        activation: "tanh",
        gain: 1.5,
        parametrization: "mup",
        baseWidth: 2,
        outputScale: SCALE,
      },
      task: threeClasses,
      inputShape: [3],
      count: 9,
      loss: { kind: "cross-entropy" },
    });
    const layout = parameterLayout(spec);
    const m = SIZES.flatMap((size, tensor) => Array<number>(size).fill(MULTIPLIERS[tensor]));
    const network = {
      widths: WIDTHS,
      skip: false,
      activation: "tanh",
      task: threeClasses,
    } as const;
    const reference = float64Mlp({ ...network, loss: "cross-entropy", samples });
    const loss = (at: ArrayLike<number>) =>
      reference.evaluate(Float64Array.from(at, (value, k) => m[k] * value)).loss;

    // Biases that are not 0, so that their multipliers count.
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
      expect((await engine.evaluate(at)).loss).toBeCloseTo(loss(at), 5);
      const losses = new Float32Array(samples.count);
      await engine.sampleLosses(at, losses);
      expect(losses.reduce((a, b) => a + b) / losses.length).toBeCloseTo(loss(at), 5);

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
      const scaled = Float64Array.from(at, (value, k) => m[k] * value);
      const direction = Float64Array.from(vector, (value, k) => m[k] * value);
      const form = ofGauss.reduce((sum, value, k) => sum + value * vector[k], 0);
      expect(form / reference.gaussNewtonForm(scaled, direction)).toBeCloseTo(1, 3);
    }
    objective.dispose();
  });
});
