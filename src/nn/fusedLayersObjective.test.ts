import { beforeAll, describe, expect, it } from "vitest";
import { startBackend } from "../tensor/backend";
import type { BatchStatistics } from "./batchStatistics";
import { fusedLayersObjective } from "./fusedLayersObjective";
import {
  randomVector,
  type SmallNetwork,
  smallNetwork,
  threeClasses,
  twoValues,
} from "./testing/smallNetwork";

const images: SmallNetwork = {
  model: { kind: "cnn", channels: [5, 3], normalization: "batch" },
  task: threeClasses,
  inputShape: [5, 6, 2],
  count: 19,
  loss: { kind: "cross-entropy" },
};
const vectors: SmallNetwork = {
  ...images,
  model: { kind: "mlp", hidden: [6, 7], normalization: "batch" },
  inputShape: [4],
};

const networks: [string, SmallNetwork][] = [
  ["convolutions with batch normalization", images],
  [
    "convolutions with biases, max pooling",
    { ...images, model: { kind: "cnn", channels: [7, 9], pooling: "max", activation: "tanh" } },
  ],
  [
    "convolutions with layer normalization",
    { ...images, model: { kind: "cnn", channels: [4], normalization: "layer" } },
  ],
  ["residual blocks", { ...images, model: { kind: "resnet", channels: 4, blocks: 2 } }],
  [
    "residual blocks with layer normalization",
    { ...images, model: { kind: "resnet", channels: 3, blocks: 2, normalization: "layer" } },
  ],
  [
    "plain blocks without normalization",
    {
      ...images,
      model: { kind: "resnet", channels: 4, blocks: 1, normalization: "none", skip: false },
    },
  ],
  ["dense layers with batch normalization", vectors],
  [
    "dense layers with batch–channel normalization",
    { ...vectors, model: { kind: "mlp", hidden: [6, 7], normalization: "batch-channel" } },
  ],
  [
    "convolutions with batch–channel normalization",
    { ...images, model: { kind: "cnn", channels: [5, 3], normalization: "batch-channel" } },
  ],
  [
    "dense residual layers with layer normalization",
    {
      ...vectors,
      model: {
        kind: "mlp",
        hidden: [4, 6, 6],
        normalization: "layer",
        skip: true,
        activation: "gelu",
      },
    },
  ],
  ["wide inputs with batch normalization", { ...vectors, inputShape: [3, 4, 1] }],
  [
    "wide inputs with layer normalization",
    { ...vectors, inputShape: [12], model: { kind: "mlp", hidden: [5], normalization: "layer" } },
  ],
  ["values", { ...vectors, task: twoValues, loss: { kind: "mean-squared" } }],
];

beforeAll(async () => {
  await startBackend("cpu");
});

async function bothAt(setting: SmallNetwork, coefficients: number[]) {
  const { spec, samples, objective, theta } = smallNetwork(setting);
  const options = { spec, samples, loss: setting.loss, statistics: setting.statistics };
  const fused = await fusedLayersObjective(options);
  const span = Float32Array.of(...randomVector(theta.length, 0), ...randomVector(theta.length, 1));
  const points = coefficients.length / 2;
  const lossesOf = async (one: typeof fused) => {
    const loss = new Float32Array(points);
    const accuracy = new Float32Array(points);
    await one.evaluateMany(theta, span, Float32Array.from(coefficients), loss, accuracy);
    return { loss, accuracy, alone: await one.evaluate(theta) };
  };
  const result = { tensors: await lossesOf(objective), kernel: await lossesOf(fused) };
  objective.dispose();
  fused.dispose();
  return result;
}

function expectAgreement({ tensors, kernel }: Awaited<ReturnType<typeof bothAt>>): void {
  kernel.loss.forEach((loss, point) => {
    expect(Math.abs(loss / tensors.loss[point] - 1)).toBeLessThan(1e-5);
    expect(kernel.accuracy[point]).toEqual(tensors.accuracy[point]);
  });
}

describe("evaluation in the kernel", () => {
  it.each(networks)("agrees with tensors: %s", async (_, setting) => {
    const both = await bothAt(setting, [0.3, -0.2, 0, 0, -0.5, 0.4]);
    expectAgreement(both);
    const { loss, accuracy, alone } = both.kernel;
    expect([loss[1], accuracy[1]]).toEqual([alone.loss, alone.accuracy]);
  });

  it("normalizes with frozen moments and with those of other samples", async () => {
    const { objective, theta, samples } = smallNetwork(images);
    const values = await objective.statistics(theta.map((value) => 1.1 * value));
    objective.dispose();
    const others = { count: 7, inputs: samples.inputs.slice(0, 7 * 60), targets: samples.targets };
    const at = [0.3, -0.2, 0.1, 0.5];
    const own = await bothAt(images, at);
    for (const statistics of [
      { policy: "frozen", values } as const,
      { policy: "recomputed", samples: others } as const,
    ]) {
      const both = await bothAt({ ...images, statistics }, at);
      expectAgreement(both);
      expect(Math.abs(both.kernel.loss[0] - own.kernel.loss[0])).toBeGreaterThan(1e-3);
    }
  });

  it("lets NaN through", async () => {
    const { spec, samples, theta } = smallNetwork(images);
    const fused = await fusedLayersObjective({ spec, samples, loss: { kind: "cross-entropy" } });
    theta[3] = Number.NaN;
    expect(await fused.evaluate(theta)).toEqual({ loss: Number.NaN, accuracy: Number.NaN });
    fused.dispose();
  });
});

/** ‖a − b‖/‖b‖ */
function distance(a: Float32Array, b: Float32Array): number {
  return Math.hypot(...a.map((value, i) => value - b[i])) / Math.hypot(...b);
}

describe("derivatives in the kernel", () => {
  const statistics = async (): Promise<BatchStatistics[]> => {
    const { objective, theta, samples } = smallNetwork(images);
    const values = await objective.statistics(theta.map((value) => 1.1 * value));
    objective.dispose();
    const others = { count: 7, inputs: samples.inputs.slice(0, 7 * 60), targets: samples.targets };
    return [
      { policy: "frozen", values },
      { policy: "recomputed", samples: others },
    ];
  };

  async function expectAgreementOfDerivatives(setting: SmallNetwork): Promise<void> {
    const { spec, samples, objective: tensor, theta } = smallNetwork(setting);
    const { loss, statistics } = setting;
    const fused = await fusedLayersObjective({ spec, samples, loss, statistics });
    expect(fused.engine).toBe("fused");
    expect(fused.layout).toEqual(tensor.layout);
    const vector = randomVector(theta.length);
    const [ours, theirs] = [new Float32Array(theta.length), new Float32Array(theta.length)];
    for (const batch of [undefined, Int32Array.of(5, 0, 8, 2, 11, 3, 1, 7, 4)]) {
      const value = await fused.gradient(theta, ours, batch);
      const expected = await tensor.gradient(theta, theirs, batch);
      expect(value.loss / expected.loss).toBeCloseTo(1, 5);
      expect(value.accuracy).toEqual(expected.accuracy);
      expect(distance(ours, theirs)).toBeLessThan(1e-5);
      for (const product of ["hessianVector", "gaussNewtonVector"] as const) {
        await fused[product](theta, vector, ours, batch);
        await tensor[product](theta, vector, theirs, batch);
        expect(distance(ours, theirs)).toBeLessThan(1e-5);
      }
    }
    const measured = await fused.statistics(theta);
    const expected = await tensor.statistics(theta);
    expect(measured.length).toBe(expected.length);
    measured.forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i], 4);
    });
    fused.dispose();
    tensor.dispose();
  }

  it.each(networks)("agree with tensors: %s", async (_, setting) => {
    await expectAgreementOfDerivatives(setting);
  });

  it("go through frozen moments and through those of other samples", async () => {
    for (const one of await statistics()) {
      await expectAgreementOfDerivatives({ ...images, statistics: one });
    }
  });
});
