import { expect, it } from "vitest";
import { float64Mlp } from "../kernel/testing/float64Mlp";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import { expectDerivatives, parametrizedEngines } from "./testing/parametrizedEngines";
import { randomVector, smallNetwork, threeClasses } from "./testing/smallNetwork";

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
    const [scaled, direction] = [at, vector].map((values) =>
      Float64Array.from(values, (value, k) => m[k] * value),
    );
    const gaussNewtonForm = reference.gaussNewtonForm(scaled, direction);
    for (const engine of await parametrizedEngines(backend, { spec, samples, objective })) {
      await expectDerivatives(engine, { at, vector, loss, gaussNewtonForm });
      const losses = new Float32Array(samples.count);
      await engine.sampleLosses(at, losses);
      expect(losses.reduce((a, b) => a + b) / losses.length).toBeCloseTo(loss(at), 5);
    }
    objective.dispose();
  });
});
