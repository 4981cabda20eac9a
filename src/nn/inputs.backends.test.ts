import { expect, it } from "vitest";
import { lossOfSample } from "../loss/lossOfSample";
import { differenceGradient } from "../tensor/testing/differences";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import { architecture } from "./architecture";
import { fusedObjective } from "./fusedObjective";
import { parameterLayout } from "./layout";
import type { SampleObjective } from "./objective";
import { parametrized } from "./parametrized";
import { tensorObjective } from "./tensorObjective";
import { float64Outputs } from "./testing/float64Network";
import {
  randomVector,
  type SmallNetwork,
  smallNetwork,
  threeClasses,
} from "./testing/smallNetwork";
import { withTensorParts } from "./withTensorParts";

const perceptron: SmallNetwork = {
  model: { kind: "mlp", hidden: [5, 4], activation: "tanh" },
  task: threeClasses,
  inputShape: [4],
  count: 7,
  loss: { kind: "cross-entropy" },
};
const images: SmallNetwork = {
  ...perceptron,
  model: { kind: "cnn", channels: [2], activation: "tanh" },
  inputShape: [3, 3, 2],
};
const normalized: SmallNetwork = {
  ...perceptron,
  model: { kind: "mlp", hidden: [5], activation: "tanh", normalization: "layer" },
};
const derived: SmallNetwork = {
  ...perceptron,
  model: { kind: "pinn", hidden: [5, 4] },
  inputShape: [7],
};

/** The mean loss over a batch in float64, as a function of its inputs one behind the other. */
function reference(setting: SmallNetwork, theta: ArrayLike<number>, batch: Int32Array) {
  const { spec, samples } = smallNetwork(setting);
  const width = samples.inputs.length / samples.count;
  const layers = architecture(spec);
  return (inputs: number[]): number => {
    let total = 0;
    for (const [place, sample] of batch.entries()) {
      let taken = 0;
      const next = (count: number) => Array.from({ length: count }, () => theta[taken++]);
      const noBatches = () => ({ mean: [], variance: [] });
      const own = inputs.slice(place * width, (place + 1) * width);
      const said = Float64Array.from(
        float64Outputs(layers, own, setting.inputShape, next, noBatches),
      );
      const wanted = said.map((_, k) => Number(samples.targets[sample] === k));
      total += lossOfSample(setting.loss, said, wanted);
    }
    return total / batch.length;
  };
}

describeEachBackend("a loss of moved inputs", (backend) => {
  it.each([
    ["a perceptron", perceptron],
    ["a convolution", images],
    ["layer normalization", normalized],
    ["a derivative along a direction", derived],
  ] satisfies [string, SmallNetwork][])(
    "has the differences of its definition as derivatives, with %s",
    async (_, setting) => {
      const { objective, samples, theta } = smallNetwork(setting);
      const { inputs } = objective;
      const batch = Int32Array.of(5, 0, 2);
      const shift = randomVector(batch.length * inputs.width).map((value) => 0.3 * value);
      const moved = Array.from(batch).flatMap((sample, place) =>
        Array.from(
          samples.inputs.subarray(sample * inputs.width, (sample + 1) * inputs.width),
          (value, i) => value + shift[place * inputs.width + i],
        ),
      );
      const slope = new Float32Array(shift.length);
      const { loss } = await inputs.slope(theta, shift, slope, batch);
      expect(loss).toBeCloseTo(reference(setting, theta, batch)(moved), 5);
      const expected = differenceGradient(reference(setting, theta, batch), moved);
      slope.forEach((value, i) => {
        expect(value).toBeCloseTo(expected[i], 5);
      });
      const gradient = new Float32Array(theta.length);
      const again = await inputs.gradient(theta, shift, gradient, batch);
      expect(again.loss).toBe(loss);
      const byTheta = differenceGradient((at) => reference(setting, at, batch)(moved), [...theta]);
      gradient.forEach((value, i) => {
        expect(value).toBeCloseTo(byTheta[i], 5);
      });
      objective.dispose();
    },
  );

  it("has the Hessian of the loss of the samples that the moved ones are", async () => {
    const { objective, theta, samples, spec } = smallNetwork(perceptron);
    const shift = randomVector(samples.inputs.length).map((value) => 0.3 * value);
    const inputs = samples.inputs.map((value, i) => value + shift[i]);
    const { loss } = perceptron;
    const other = tensorObjective({ spec, samples: { ...samples, inputs }, loss });
    const vector = randomVector(theta.length, 1);
    const [product, expected] = [0, 1].map(() => new Float32Array(theta.length));
    await objective.inputs.hessianVector(theta, shift, vector, product);
    await other.hessianVector(theta, vector, expected);
    product.forEach((value, k) => {
      expect(value).toBeCloseTo(expected[k], 5);
    });
    objective.dispose();
    other.dispose();
  });

  it("is the loss itself where nothing moves", async () => {
    const { objective, theta, samples } = smallNetwork(perceptron);
    const [slope, plain, moved] = [samples.inputs, theta, theta].map(
      ({ length }) => new Float32Array(length),
    );
    const value = await objective.gradient(theta, plain);
    const still = new Float32Array(samples.inputs.length);
    expect(await objective.inputs.gradient(theta, still, moved)).toEqual(value);
    expect(await objective.inputs.slope(theta, still, slope)).toEqual(value);
    expect(moved).toEqual(plain);
    objective.dispose();
  });

  it.each([
    ["multipliers", { parametrization: "ntk", outputScale: 3 }],
    ["standardized weights", { standardized: true }],
  ] as const)("follows %s and is had beside the kernel", async (_, settings) => {
    const setting: SmallNetwork = {
      ...perceptron,
      model: { kind: "mlp", hidden: [4], activation: "tanh", ...settings },
    };
    const { spec, samples, objective, theta } = smallNetwork(setting);
    const layout = parameterLayout(spec);
    const engines: SampleObjective[] = [parametrized(objective, layout)];
    if (backend !== "webgpu") {
      const fused = await fusedObjective({ spec, samples, loss: setting.loss });
      engines.push(
        parametrized(
          withTensorParts(fused, { spec, samples }, async () => objective),
          layout,
        ),
      );
    }
    const still = new Float32Array(samples.inputs.length);
    for (const engine of engines) {
      const [plain, moved] = [new Float32Array(theta.length), new Float32Array(theta.length)];
      const { loss } = await engine.gradient(theta, plain);
      const value = await engine.inputs?.gradient(theta, still, moved);
      expect(value?.loss).toBeCloseTo(loss, 5);
      moved.forEach((entry, k) => {
        expect(entry).toBeCloseTo(plain[k], 5);
      });
      const vector = randomVector(theta.length, 1);
      await engine.hessianVector(theta, vector, plain);
      await engine.inputs?.hessianVector(theta, still, vector, moved);
      moved.forEach((entry, k) => {
        expect(Math.abs(entry - plain[k])).toBeLessThan(1e-4);
      });
      const slope = new Float32Array(still.length);
      expect((await engine.inputs?.slope(theta, still, slope))?.loss).toBeCloseTo(loss, 5);
    }
    objective.dispose();
  });
});
