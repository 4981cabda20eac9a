// Networks of the kernel's operations on WebGPU, against float64. WebGPU is emulated in tests, and slow.

import type { WebGPUBackend } from "@tensorflow/tfjs-backend-webgpu";
import { beforeAll, describe, expect, it } from "vitest";
import { FusedLayers } from "../../kernel/fusedLayers";
import type { LayeredNetwork } from "../../kernel/layeredNetwork";
import { loadKernel } from "../../kernel/loadKernel";
import { float64Forms } from "../../kernel/testing/float64Layers";
import { type Case, layeredCases } from "../../kernel/testing/layeredCases";
import { startBackend } from "../backend";
import * as tf from "../tf";
import { layeredLosses } from "./layeredLosses";

let device: GPUDevice;

beforeAll(async () => {
  expect((await startBackend("webgpu")).backend).toBe("webgpu");
  device = (tf.backend() as WebGPUBackend).device;
});

async function lossesOf(network: LayeredNetwork, { theta, v, w }: Case, coefficients: number[]) {
  const evaluator = layeredLosses(device, network);
  if (evaluator === undefined) throw new Error("The device refused the network.");
  const points = coefficients.length / 2;
  const [loss, accuracy] = [new Float32Array(points), new Float32Array(points)];
  const directions = Float32Array.of(...v, ...w);
  await evaluator.evaluate(theta, directions, Float32Array.from(coefficients), loss, accuracy);
  const [alone, its] = [new Float32Array(1), new Float32Array(1)];
  await evaluator.evaluate(theta, new Float32Array(), new Float32Array(), alone, its);
  evaluator.dispose();
  return { loss, accuracy, alone: [alone[0], its[0]] };
}

/** Every kind of step once; the kernel's own tests have the rest of the activations. */
const TESTED = [
  "dense, batch normalization, tanh",
  "dense, layer normalization, gelu",
  "dense, values",
  "images, batch normalization",
  "images, layer normalization",
  "images, moments given",
];
const cases = layeredCases.filter(([name]) => TESTED.includes(name));

describe("losses of layers on a GPU", () => {
  it.each(cases)("agree with float64, %s", async (_, one) => {
    const { network, theta, v, w } = one;
    const coefficients = [0.3, -0.2, 0, 0, -0.5, 0.1];
    const { loss, accuracy, alone } = await lossesOf(network, one, coefficients);
    const kernel = new FusedLayers(await loadKernel(), network);
    const [its, correct] = [new Float32Array(3), new Float32Array(3)];
    const plane = [theta, Float32Array.of(...v, ...w), Float32Array.from(coefficients)] as const;
    kernel.evaluateMany(...plane, its, correct);
    kernel.dispose();
    for (let point = 0; point < 3; point++) {
      const [a, b] = coefficients.slice(2 * point);
      const there = theta.map((value, i) => value + a * v[i] + b * w[i]);
      const expected = float64Forms(network, there, v, w).loss;
      expect(Math.abs(loss[point] / expected - 1)).toBeLessThan(1e-5);
    }
    expect(accuracy).toEqual(correct);
    expect([loss[1], accuracy[1]]).toEqual(alone);
  });

  it("are NaN where a weight is, and where an output is infinite", async () => {
    const [, one] = layeredCases.find(([name]) => name === "images, layer normalization") ?? [];
    if (one === undefined) throw new Error("There is no such case.");
    for (const [value, index] of [
      [Number.NaN, 0],
      [Number.POSITIVE_INFINITY, one.theta.length - 1],
    ]) {
      const theta = one.theta.with(index, value);
      const { loss } = await lossesOf(one.network, { ...one, theta }, [0, 0]);
      expect(loss[0]).toBeNaN();
    }
  });
});
