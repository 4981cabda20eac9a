import { afterEach, expect, test } from "vitest";
import { FusedMlp } from "./fusedMlp";
import type { KernelExports } from "./kernelExports";
import { loadKernel } from "./loadKernel";
import { MOST_MEMORY, mostBytes } from "./memoryNeeded";
import { stopWatching, watchInstances } from "./testing/watchInstances";

afterEach(stopWatching);

async function networkOf(widths: number[], count: number) {
  const kernel = await loadKernel();
  const instances = watchInstances();
  const classes = widths[widths.length - 1];
  const network = new FusedMlp(kernel, {
    widths,
    activation: "relu",
    skip: true,
    loss: "cross-entropy",
    task: { kind: "classification", classes, labels: widths.slice(0, classes).map(String) },
    samples: {
      count,
      inputs: new Float32Array(count * widths[0]),
      targets: new Float32Array(count),
    },
  });
  const wasm = instances[0].exports as unknown as KernelExports;
  return { network, wasm, taken: () => wasm.memory.buffer.byteLength };
}

test.each([
  { widths: [2, 3], count: 1 },
  { widths: [144, 32, 10], count: 2000 },
  { widths: [256, 300, 300, 10], count: 500 },
  { widths: [2, ...new Array<number>(64).fill(48), 3], count: 300 },
  { widths: [3000, 20, 2], count: 400 },
])(
  "a network never takes more than is said: $widths.length layers, $count samples",
  async ({ widths, count }) => {
    const { network, taken } = await networkOf(widths, count);
    const size = network.parameterCount;
    const theta = new Float32Array(size).fill(0.01);
    const product = new Float32Array(size);
    network.gradient(theta, product);
    network.gradient(theta, product, Int32Array.of(0));
    network.hessianVector(theta, theta, product);
    network.gaussNewtonVector(theta, theta, product);
    const directions = new Float32Array(3 * size).fill(0.01);
    const [loss, accuracy] = [new Float32Array(2), new Float32Array(2)];
    network.evaluateMany(theta, directions, new Float32Array(6), loss, accuracy);
    expect(taken()).toBeLessThanOrEqual(mostBytes(widths, count));
  },
);

/** Hidden layers as wide as a recipe may have them. */
const tower = (layers: number): number[] => [144, ...new Array<number>(layers).fill(2048), 10];

test("the largest network that is accepted can be built, and the next one is refused in words", async () => {
  let layers = 1;
  while (mostBytes(tower(layers + 1), 8) <= MOST_MEMORY) layers += 1;
  // What a plane of three directions needs is reserved but not written: that is gigabytes.
  const { wasm, taken } = await networkOf(tower(layers), 8);
  wasm.reservePlane(3, 256);
  expect(taken()).toBeGreaterThan(MOST_MEMORY / 2);
  expect(taken()).toBeLessThanOrEqual(MOST_MEMORY);
  expect(wasm.losses.value).toBeGreaterThan(0);
  await expect(networkOf(tower(layers + 1), 8)).rejects.toThrow(
    /too large: with 8 samples it may take 2\.\d GB, and there is room for 2 GB/,
  );
});
