// Runs in Node (plain SIMD, and relaxed where the engine has it) and in Chromium (both binaries).
import { describe, expect, it } from "vitest";
import resnetOracle from "../nn/oracle/resnet-bn-relu-xent.json";
import { type DifferentiableNetwork, FusedDerivatives } from "./fusedDerivatives";
import type { FusedOperation } from "./layeredNetwork";
import { loadKernel } from "./loadKernel";
import { supportsRelaxedSimd } from "./relaxedSimd";
import { distance, dot } from "./testing/distance";
import { float64Forms } from "./testing/float64Layers";
import { act, at, caseNamed, flat, layeredCases, threeClasses } from "./testing/layeredCases";

const binaries = supportsRelaxedSimd() ? [false, true] : [false];
const kernels = await Promise.all(binaries.map((relaxed) => loadKernel(relaxed)));

describe.each(kernels)("against float64, relaxed: $relaxed", (kernel) => {
  it.each(layeredCases)("%s", (_, { network, theta, v, w, batch }) => {
    const fused = new FusedDerivatives(kernel, network);
    const gradient = new Float32Array(theta.length);
    const [ofH, ofG] = [new Float32Array(theta.length), new Float32Array(theta.length)];
    const length = Math.sqrt(dot(v, v));
    for (const indices of [undefined, batch]) {
      const expected = float64Forms(network, theta, v, w, indices);
      const { loss } = fused.gradient(theta, gradient, indices);
      fused.hessianVector(theta, w, ofH, indices);
      fused.gaussNewtonVector(theta, w, ofG, indices);
      expect(loss / expected.loss).toBeCloseTo(1, 5);
      // Of the length that a random vector's product has: what is orthogonal to v tells nothing.
      for (const [ours, theirs] of [
        [gradient, expected.slope],
        [ofH, expected.hessian],
        [ofG, expected.gaussNewton],
      ] as const) {
        const scale = length * Math.sqrt(dot(ours, ours));
        expect(Math.abs(dot(v, ours) - theirs) / scale).toBeLessThan(1e-6);
      }
    }
    fused.dispose();
  });

  it("residual network of the reference values", () => {
    const { inputs, targets, parameters, gradient, hessianVector, vector } = resnetOracle;
    const [count, height, width, channels] = inputs.shape;
    const wide = at(height, width, 4);
    const convolution = (shape: ReturnType<typeof at>): FusedOperation[] => [
      { ...shape, kind: "convolution", outputs: 4, bias: false },
      { ...wide, kind: "batchNormalization" },
    ];
    const network: DifferentiableNetwork = {
      operations: [
        ...convolution(at(height, width, channels)),
        act(wide, "relu"),
        { ...wide, kind: "save" },
        ...convolution(wide),
        act(wide, "relu"),
        ...convolution(wide),
        { ...wide, kind: "addSaved" },
        act(wide, "relu"),
        { ...wide, kind: "spatialMean" },
        { ...flat(4), kind: "dense", outputs: 3, bias: true },
      ],
      loss: "cross-entropy",
      task: threeClasses,
      samples: {
        count,
        inputs: Float32Array.from(inputs.values),
        targets: Float32Array.from(targets.values),
      },
    };
    const fused = new FusedDerivatives(kernel, network);
    const theta = Float32Array.from(parameters.flatMap(({ values }) => values));
    const out = new Float32Array(theta.length);
    expect(fused.gradient(theta, out).loss / resnetOracle.loss).toBeCloseTo(1, 5);
    expect(distance(out, gradient)).toBeLessThan(1e-4);
    fused.hessianVector(theta, Float32Array.from(vector), out);
    expect(distance(out, hessianVector)).toBeLessThan(1e-4);
  });
});

describe.each(kernels)("contracts, relaxed: $relaxed", (kernel) => {
  const { network, theta, v, w, batch } = caseNamed("images, batch normalization");

  it("gives the same bits whatever was kept of the product before", () => {
    const fused = new FusedDerivatives(kernel, network);
    const fresh = new FusedDerivatives(kernel, network);
    const product = (
      from: FusedDerivatives,
      kind: "hessianVector" | "gaussNewtonVector",
      point: Float32Array,
      vector: Float32Array,
      indices?: Int32Array,
    ) => {
      const out = new Float32Array(theta.length);
      from[kind](point, vector, out, indices);
      return out;
    };
    const moved = theta.map((value, i) => (i === 3 ? value + 0.5 : value));
    const calls = [
      ["hessianVector", theta, v],
      ["hessianVector", theta, w],
      ["gaussNewtonVector", theta, v],
      ["hessianVector", moved, w],
      ["hessianVector", moved, w, batch],
      ["hessianVector", moved, v, batch],
      ["hessianVector", moved, v, batch.toReversed()],
      ["hessianVector", theta, v],
    ] as const;
    for (const [kind, point, vector, indices] of calls) {
      const ours = product(fused, kind, point, vector, indices);
      // A gradient makes the other one forget what it kept.
      fresh.gradient(theta, new Float32Array(theta.length));
      expect(ours).toEqual(product(fresh, kind, point, vector, indices));
    }
  });

  it("lets NaN through", () => {
    const fused = new FusedDerivatives(kernel, network);
    const broken = theta.map((value, i) => (i === 1 ? Number.NaN : value));
    const out = new Float32Array(theta.length);
    expect(fused.gradient(broken, out)).toEqual({ loss: Number.NaN, accuracy: Number.NaN });
    fused.hessianVector(broken, v, out);
    expect(out.some(Number.isNaN)).toBe(true);
  });

  it("refuses what does not fit", () => {
    const fused = new FusedDerivatives(kernel, network);
    const out = new Float32Array(theta.length);
    expect(() => fused.gradient(new Float32Array(3), out)).toThrow(RangeError);
    expect(() => fused.hessianVector(theta, v, new Float32Array(3))).toThrow(RangeError);
    expect(() => fused.gradient(theta, out, Int32Array.of(12))).toThrow(RangeError);
    fused.dispose();
    expect(() => fused.gradient(theta, out)).toThrow("disposed");
  });
});
