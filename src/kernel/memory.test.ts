import { afterEach, expect, test } from "vitest";
import { FusedDerivatives } from "./fusedDerivatives";
import { FusedMlp } from "./fusedMlp";
import type { KernelExports, LayeredExports } from "./kernelExports";
import { loadKernel } from "./loadKernel";
import { stopWatching, watchInstances } from "./testing/watchInstances";

afterEach(stopWatching);

test("a network's memory stays as large as it is over 1,000 evaluations of every kind", async () => {
  const kernel = await loadKernel();
  const instances = watchInstances();
  const count = 24;
  const network = new FusedMlp(kernel, {
    widths: [5, 7, 3],
    activation: "tanh",
    skip: false,
    loss: "cross-entropy",
    task: { kind: "classification", classes: 3, labels: ["a", "b", "c"] },
    samples: {
      count,
      inputs: Float32Array.from({ length: 5 * count }, (_, i) => Math.sin(i)),
      targets: Float32Array.from({ length: count }, (_, i) => i % 3),
    },
  });
  const { memory } = instances[0].exports as unknown as KernelExports;

  const size = network.parameterCount;
  const vector = (phase: number) =>
    Float32Array.from({ length: size }, (_, i) => Math.cos(i + phase) / 4);
  const batch = Int32Array.of(3, 1, 4, 1, 5);
  const product = new Float32Array(size);
  const useAll = (phase: number): void => {
    const theta = vector(phase);
    for (const directions of [0, 1, 2, 3]) {
      network.evaluateMany(
        theta,
        Float32Array.from({ length: directions * size }, (_, i) => Math.sin(i * phase)),
        new Float32Array(9 * directions).fill(0.1),
        new Float32Array(9),
        new Float32Array(9),
      );
    }
    network.gradient(theta, product, batch);
    network.hessianVector(theta, vector(phase + 1), product);
    network.gaussNewtonVector(theta, vector(phase + 1), product, batch);
  };
  useAll(0);
  const held = memory.buffer.byteLength;
  for (let round = 1; round <= 150; round++) useAll(round);
  expect(memory.buffer.byteLength).toBe(held);
  network.dispose();
});

test("and so does that of a network with normalization, whatever samples a call takes", async () => {
  const kernel = await loadKernel();
  const instances = watchInstances();
  const count = 150;
  const shape = { height: 1, width: 1 };
  const network = new FusedDerivatives(kernel, {
    operations: [
      { ...shape, kind: "dense", channels: 5, outputs: 7, bias: false },
      { ...shape, kind: "batchNormalization", channels: 7 },
      { ...shape, kind: "activation", channels: 7, activation: "tanh" },
      { ...shape, kind: "dense", channels: 7, outputs: 1, bias: true },
    ],
    loss: "half-squared",
    task: { kind: "regression", outputs: 1 },
    samples: {
      count,
      inputs: Float32Array.from({ length: 5 * count }, (_, i) => Math.sin(i)),
      targets: Float32Array.from({ length: count }, (_, i) => Math.cos(i)),
    },
  });
  const { memory } = instances[0].exports as unknown as LayeredExports;
  const vector = (phase: number) =>
    Float32Array.from({ length: network.parameterCount }, (_, i) => Math.cos(i + phase));
  const out = vector(0);
  const useAll = (phase: number): void => {
    for (const batch of [
      undefined,
      Int32Array.of(3, 1, 4),
      Int32Array.from({ length: 90 }, (_, i) => i),
    ]) {
      network.gradient(vector(phase), out, batch);
      network.hessianVector(vector(phase), vector(1), out, batch);
      network.gaussNewtonVector(vector(phase), vector(2), out, batch);
    }
  };
  useAll(0);
  const held = memory.buffer.byteLength;
  for (let round = 1; round <= 100; round++) useAll(round);
  expect(memory.buffer.byteLength).toBe(held);
  network.dispose();
});
