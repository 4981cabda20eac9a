import { expect, it } from "vitest";
import { lossOfSample } from "../loss/lossOfSample";
import { differenceGradient } from "../tensor/testing/differences";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import { architecture } from "./architecture";
import { fusedObjective } from "./fusedObjective";
import { parameterLayout } from "./layout";
import type { SampleObjective } from "./objective";
import { parametrized } from "./parametrized";
import { float64Outputs } from "./testing/float64Network";
import {
  randomVector,
  type SmallNetwork,
  smallNetwork,
  threeClasses,
} from "./testing/smallNetwork";
import { withTensorParts } from "./withTensorParts";

const perceptron: SmallNetwork = {
  model: { kind: "mlp", hidden: [5], activation: "tanh" },
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

const BATCH = Int32Array.of(5, 0, 2);
const CLASSES = 3;

const drawnTo = (temperature: number, weights = [0.5, 0, 2]) => ({
  towards: randomVector(BATCH.length * CLASSES, 7),
  weights: Float32Array.from(weights),
  temperature,
  outputs: new Float32Array(BATCH.length * CLASSES),
});

/** softmax(z/τ). */
function softened(logits: number[], temperature: number): number[] {
  const sizes = logits.map((z) => Math.exp(z / temperature));
  const sum = sizes.reduce((a, b) => a + b);
  return sizes.map((size) => size / sum);
}

/** Outputs of a batch in float64, one row for each sample. */
function outputsAt({ inputShape, ...setting }: SmallNetwork, theta: ArrayLike<number>): number[][] {
  const { spec, samples } = smallNetwork({ inputShape, ...setting });
  const width = samples.inputs.length / samples.count;
  return Array.from(BATCH, (sample) => {
    let taken = 0;
    const next = (count: number) => Array.from({ length: count }, () => theta[taken++]);
    const own = Array.from(samples.inputs.subarray(sample * width, (sample + 1) * width));
    const noBatches = () => ({ mean: [], variance: [] });
    return [...float64Outputs(architecture(spec), own, inputShape, next, noBatches)];
  });
}

type Drawn = ReturnType<typeof drawnTo>;

/** L, and L + the mean of wτ²·KL(p ‖ q), by their definition. */
function lossesAt(setting: SmallNetwork, theta: ArrayLike<number>, drawn: Drawn) {
  const { samples } = smallNetwork(setting);
  let [loss, term] = [0, 0];
  outputsAt(setting, theta).forEach((said, place) => {
    const wanted = said.map((_, k) => Number(samples.targets[BATCH[place]] === k));
    loss += lossOfSample(setting.loss, Float64Array.from(said), Float64Array.from(wanted));
    const row = drawn.towards.subarray(place * CLASSES, (place + 1) * CLASSES);
    const p = softened([...row], drawn.temperature);
    const q = softened(said, drawn.temperature);
    const divergence = p.reduce((sum, share, k) => sum + share * Math.log(share / q[k]), 0);
    term += drawn.weights[place] * drawn.temperature ** 2 * divergence;
  });
  return { loss: loss / BATCH.length, drawn: (loss + term) / BATCH.length };
}

describeEachBackend("a loss whose outputs are drawn to others", (backend) => {
  it.each([
    ["a perceptron", perceptron, 5],
    ["a convolution", images, 0.7],
  ] satisfies [string, SmallNetwork, number][])(
    "has the differences of its definition as its gradient, and tells the outputs, with %s",
    async (_, setting, temperature) => {
      const { objective, theta } = smallNetwork(setting);
      const drawn = drawnTo(temperature);
      const gradient = new Float32Array(theta.length);
      const value = await objective.outputs?.gradient(theta, drawn, gradient, BATCH);
      expect(value?.loss).toBeCloseTo(lossesAt(setting, theta, drawn).loss, 5);
      const expected = differenceGradient((at) => lossesAt(setting, at, drawn).drawn, [...theta]);
      gradient.forEach((entry, k) => {
        expect(entry).toBeCloseTo(expected[k], 5);
      });
      const outputs = outputsAt(setting, theta).flat();
      drawn.outputs.forEach((entry, k) => {
        expect(entry).toBeCloseTo(outputs[k], 5);
      });
      objective.dispose();
    },
  );

  it("is the loss itself where nothing weighs, to the last bit", async () => {
    const { objective, theta } = smallNetwork(perceptron);
    const [plain, drawn] = [0, 1].map(() => new Float32Array(theta.length));
    const value = await objective.gradient(theta, plain, BATCH);
    const still = drawnTo(5, [0, 0, 0]);
    expect(await objective.outputs?.gradient(theta, still, drawn, BATCH)).toEqual(value);
    expect(drawn).toEqual(plain);
    objective.dispose();
  });

  it("follows multipliers and is had beside the kernel", async () => {
    const setting: SmallNetwork = {
      ...perceptron,
      model: { kind: "mlp", hidden: [4], parametrization: "ntk", outputScale: 3 },
    };
    const { spec, samples, objective, theta } = smallNetwork(setting);
    const layout = parameterLayout(spec);
    const engines: SampleObjective[] = [parametrized(objective, layout)];
    if (backend !== "webgpu") {
      const fused = await fusedObjective({ spec, samples, loss: setting.loss });
      const both = withTensorParts(fused, { spec, samples }, async () => objective);
      engines.push(parametrized(both, layout));
    }
    for (const engine of engines) {
      const [plain, drawn] = [0, 1].map(() => new Float32Array(theta.length));
      const { loss } = await engine.gradient(theta, plain, BATCH);
      const value = await engine.outputs?.gradient(theta, drawnTo(5, [0, 0, 0]), drawn, BATCH);
      expect(value?.loss).toBeCloseTo(loss, 5);
      drawn.forEach((entry, k) => {
        expect(entry).toBeCloseTo(plain[k], 5);
      });
    }
    objective.dispose();
  });
});
