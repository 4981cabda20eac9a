import { afterEach, expect, test } from "vitest";
import { FusedDerivatives } from "./fusedDerivatives";
import { FusedLayers } from "./fusedLayers";
import { FusedMlp, type FusedNetwork } from "./fusedMlp";
import type { KernelExports, LayeredExports } from "./kernelExports";
import type { LayeredNetwork } from "./layeredNetwork";
import { loadKernel } from "./loadKernel";
import { completed, type Parts } from "./parts";
import { sameBits } from "./sameBits";
import { stopWatching, watchInstances } from "./testing/watchInstances";

afterEach(stopWatching);

const count = 72;
const task = { kind: "classification", classes: 5, labels: [..."abcde"] } as const;
const samplesOf = (features: number) => ({
  count,
  inputs: Float32Array.from({ length: count * features }, (_, i) => Math.sin(i)),
  targets: Float32Array.from({ length: count }, (_, i) => i % 5),
});
const wide: FusedNetwork = {
  widths: [30, 700, 700, 5],
  activation: "tanh",
  skip: true,
  loss: "cross-entropy",
  task: { ...task, labels: [...task.labels] },
  samples: samplesOf(30),
};
const square = { height: 16, width: 16 };
const images: LayeredNetwork = {
  operations: [
    { ...square, kind: "convolution", channels: 3, outputs: 24, bias: false },
    { ...square, kind: "batchNormalization", channels: 24 },
    { ...square, kind: "activation", channels: 24, activation: "tanh" },
    { ...square, kind: "convolution", channels: 24, outputs: 24, bias: true },
    { ...square, kind: "spatialMean", channels: 24 },
    { height: 1, width: 1, kind: "dense", channels: 24, outputs: 5, bias: true },
  ],
  loss: "cross-entropy",
  task: wide.task,
  samples: samplesOf(3 * 16 * 16),
};

const vector = (length: number, phase: number): Float32Array =>
  Float32Array.from({ length }, (_, i) => Math.cos(3 * i + phase) / 20);

/** The number of parts, all of which are done. */
function partsIn(parts: Parts<unknown>): number {
  let number = 1;
  while (!parts.next().done) number += 1;
  return number;
}

const wideOnes: [string, FusedNetwork][] = [
  ["tanh and skip connections", wide],
  ["relu", { ...wide, activation: "relu", skip: false }],
];

test.each(wideOnes)(
  "a long pass of a perceptron comes in parts, to the bits that one call would have: %s",
  async (_, of) => {
    const kernel = await loadKernel();
    const instances = watchInstances();
    const network = new FusedMlp(kernel, of);
    const wasm = instances[0].exports as unknown as KernelExports;
    const P = network.parameterCount;
    const [theta, v, found] = [vector(P, 0), vector(P, 1), new Float32Array(P)];
    const result = () => new Float32Array(wasm.memory.buffer, wasm.result.value, P);

    expect(partsIn(network.gradientInParts(theta, found))).toBeGreaterThan(3);
    wasm.gradient(0);
    expect(sameBits(result(), found)).toBe(true);
    expect(partsIn(network.curvatureInParts(theta, v, found, undefined, false))).toBeGreaterThan(
      10,
    );
    wasm.curvatureVector(0, 0, 0);
    expect(sameBits(result(), found)).toBe(true);

    const [loss, accuracy] = [new Float32Array(3), new Float32Array(3)];
    const coefficients = Float32Array.of(0, 1, 0.5);
    expect(
      partsIn(network.evaluateManyInParts(theta, v, coefficients, loss, accuracy)),
    ).toBeGreaterThan(3);
    wasm.evaluatePoints(3);
    expect(new Float32Array(wasm.memory.buffer, wasm.losses.value, 3)).toEqual(loss);
  },
);

test("and one of a network with convolutions and normalization", async () => {
  const kernel = await loadKernel();
  const instances = watchInstances();
  const network = new FusedDerivatives(kernel, images);
  const wasm = instances[0].exports as unknown as LayeredExports;
  const P = network.parameterCount;
  const [theta, v, found] = [vector(P, 0), vector(P, 1), new Float32Array(P)];
  const result = () => new Float32Array(wasm.memory.buffer, wasm.layeredResult.value, P);
  expect(partsIn(network.gradientInParts(theta, found))).toBeGreaterThan(3);
  wasm.layeredGradient(0);
  expect(sameBits(result(), found)).toBe(true);
  expect(partsIn(network.curvatureInParts(theta, v, found, undefined, false))).toBeGreaterThan(10);
  wasm.layeredCurvature(0, 0, 0);
  expect(sameBits(result(), found)).toBe(true);

  const layers = new FusedLayers(kernel, images);
  const plane = instances[1].exports as unknown as LayeredExports;
  const [loss, accuracy] = [new Float32Array(2), new Float32Array(2)];
  expect(
    partsIn(layers.evaluateManyInParts(theta, v, Float32Array.of(0, 1), loss, accuracy)),
  ).toBeGreaterThan(3);
  plane.evaluateLayeredPoints(2);
  expect(new Float32Array(plane.memory.buffer, plane.layeredLosses.value, 2)).toEqual(loss);
});

test.each(wideOnes)("what is left in the middle leaves nothing behind: %s", async (_, of) => {
  const kernel = await loadKernel();
  const [used, fresh] = [new FusedMlp(kernel, of), new FusedMlp(kernel, of)];
  const P = used.parameterCount;
  const [theta, v] = [vector(P, 0), vector(P, 1)];
  const product = (network: FusedMlp): Float32Array => {
    const found = new Float32Array(P);
    network.hessianVector(theta, v, found);
    return found;
  };
  const expected = product(fresh);
  const ignored = new Float32Array(P);
  const values = new Float32Array(1);
  used.hessianVector(theta, v, ignored);
  for (const parts of [
    used.curvatureInParts(vector(P, 2), v, ignored, undefined, true),
    used.gradientInParts(vector(P, 3), ignored),
    used.evaluateManyInParts(vector(P, 4), v, Float32Array.of(1), values, values),
  ]) {
    expect(parts.next().done).toBe(false);
    expect(sameBits(product(used), expected)).toBe(true);
  }
  const lossAt = (network: FusedMlp): number => completed(network.evaluateInParts(theta)).loss;
  expect(lossAt(used)).toBe(lossAt(fresh));
});
