import { afterEach, expect, test } from "vitest";
import { type Stream, stream } from "../random/stream";
import { FusedDerivatives } from "./fusedDerivatives";
import { FusedLayers } from "./fusedLayers";
import { FusedMlp } from "./fusedMlp";
import type { FusedOperation } from "./layeredNetwork";
import { type Kernel, loadKernel } from "./loadKernel";
import { threeClasses as task } from "./testing/layeredCases";
import { stopWatching, watchInstances } from "./testing/watchInstances";
import { MOST_MEMORY } from "./tooLarge";

afterEach(stopWatching);

const bytesOf = ({ exports }: WebAssembly.Instance): number =>
  (exports.memory as WebAssembly.Memory).buffer.byteLength;

function samplesOf(count: number, inputs: number) {
  return { count, inputs: new Float32Array(count * inputs), targets: new Float32Array(count) };
}

/** Inputs, hidden widths, outputs of about so many parameters. */
function randomWidths(random: Stream, parameters: number): number[] {
  const layers = 1 + random.integer(20);
  const width = Math.ceil(Math.sqrt(parameters / layers));
  const hidden = Array.from({ length: layers }, () => 1 + random.integer(2 * width));
  return [1 + random.integer(300), ...hidden, 3];
}

/** A network of everything that there is, of sides and channels up to the given ones. */
function randomOperations(random: Stream, side: number, most: number): FusedOperation[] {
  let [height, width] = [1 + random.integer(side), 1 + random.integer(side)];
  let channels = 1 + random.integer(3);
  const operations: FusedOperation[] = [];
  const shape = () => ({ height, width, channels });
  const convolve = (outputs: number): void => {
    operations.push({ ...shape(), kind: "convolution", outputs, bias: random.uniform() < 0.5 });
    channels = outputs;
    const kind = (["batchNormalization", "layerNormalization"] as const)[random.integer(3)];
    if (kind !== undefined) operations.push({ ...shape(), kind });
    const activation = random.uniform() < 0.5 ? "relu" : "tanh";
    operations.push({ ...shape(), kind: "activation", activation });
  };
  const layers = 1 + random.integer(8);
  for (let layer = 0; layer < layers; layer++) {
    convolve(1 + random.integer(most));
    if (random.uniform() < 0.5) {
      operations.push({ ...shape(), kind: "save" });
      convolve(channels);
      operations.push({ ...shape(), kind: "addSaved" });
    }
    if (random.uniform() < 0.3 && height > 1 && width > 1) {
      operations.push({
        ...shape(),
        kind: random.uniform() < 0.5 ? "averagePooling" : "maxPooling",
      });
      [height, width] = [height >> 1, width >> 1];
    }
  }
  if (random.uniform() < 0.5) {
    operations.push({ ...shape(), kind: "spatialMean" });
    [height, width] = [1, 1];
  }
  channels *= height * width;
  [height, width] = [1, 1];
  operations.push({ ...shape(), kind: "dense", outputs: 3, bias: true });
  return operations;
}

const perceptron = (kernel: Kernel, widths: number[], count: number) =>
  new FusedMlp(kernel, {
    widths,
    activation: "relu",
    skip: true,
    loss: "cross-entropy",
    task,
    samples: samplesOf(count, widths[0]),
  });

function layered(operations: FusedOperation[], count: number, lending: number) {
  const [{ height, width, channels }] = operations;
  const inputs = height * width * channels;
  return {
    operations,
    loss: "cross-entropy" as const,
    task,
    samples: samplesOf(count, inputs),
    ...(lending > 0 ? { lending: samplesOf(lending, inputs) } : {}),
  };
}

/** Losses in planes of every kind; asked of what has them. */
function evaluateAll(network: FusedMlp | FusedLayers): void {
  const size = network.parameterCount;
  const theta = new Float32Array(size).fill(0.01);
  for (const directions of [0, 1, 2, 3]) {
    const vectors = new Float32Array(directions * size).fill(0.01 * (1 + directions));
    const [loss, accuracy] = [new Float32Array(2), new Float32Array(2)];
    network.evaluateMany(theta, vectors, new Float32Array(2 * directions), loss, accuracy);
  }
}

/** Derivatives on all samples, and on some and all of them as a batch. */
function differentiateAll(network: FusedMlp | FusedDerivatives): void {
  const theta = new Float32Array(network.parameterCount).fill(0.01);
  const out = theta.slice();
  const all = Int32Array.from({ length: network.sampleCount }, (_, sample) => sample);
  for (const batch of [undefined, all, all.subarray(0, 1), all.subarray(0, all.length >> 1)]) {
    if (batch?.length === 0) continue;
    network.gradient(theta, out, batch);
    network.hessianVector(theta, theta, out, batch);
    network.gaussNewtonVector(theta, theta, out, batch);
  }
}

test("no call takes more memory than was made sure of beforehand, whatever the network", async () => {
  const kernel = await loadKernel();
  const random = stream(1, "data");
  for (let round = 0; round < 12; round++) {
    const instances = watchInstances();
    const count = 1 + random.integer(60);
    const mlp = perceptron(kernel, randomWidths(random, 3000), count);
    const wide = perceptron(kernel, [3, 256, 260 + 4 * random.integer(60), 3], count);
    const network = layered(randomOperations(random, 9, 12), count, random.integer(3) * 10);
    const layers = new FusedLayers(kernel, network);
    const derivatives = new FusedDerivatives(kernel, network);
    const held = instances.map(bytesOf);
    evaluateAll(mlp);
    differentiateAll(mlp);
    evaluateAll(wide);
    differentiateAll(wide);
    evaluateAll(layers);
    differentiateAll(derivatives);
    expect(instances.map(bytesOf)).toEqual(held);
    stopWatching();
  }
});

const ROUNDS = Number(process.env.MEMORY_ROUNDS ?? 10);

/** What becomes of a network: bytes taken, or why it was refused. */
function outcomeOf(make: () => { dispose(): void }): number | string {
  const instances = watchInstances();
  try {
    make().dispose();
    return Math.max(...instances.map(bytesOf));
  } catch (error) {
    if (!(error instanceof Error) || error instanceof WebAssembly.RuntimeError) throw error;
    return error.message;
  } finally {
    stopWatching();
  }
}

test("networks about the limit are taken or refused in words, and none traps", async () => {
  const kernel = await loadKernel();
  const random = stream(2, "data");
  const counts = { taken: 0, refused: 0 };
  const note = (outcome: number | string): void => {
    if (typeof outcome === "number") {
      counts.taken += 1;
      expect(outcome).toBeLessThanOrEqual(MOST_MEMORY);
    } else {
      counts.refused += 1;
      expect(outcome).toMatch(
        /^This network is too large: with [\d,]+ samples? it takes at least [\d.]+ GB of memory, and there is room for 2 GB\. Choose/,
      );
    }
  };
  for (let round = 0; round < ROUNDS; round++) {
    const parameters = 2 ** (24 + 3 * random.uniform());
    note(outcomeOf(() => perceptron(kernel, randomWidths(random, parameters), 50)));
    const operations = randomOperations(random, 40, 2 ** (3 + 6 * random.uniform()));
    const network = layered(operations, 100 + random.integer(400), random.integer(2) * 100);
    note(outcomeOf(() => new FusedLayers(kernel, network)));
    note(outcomeOf(() => new FusedDerivatives(kernel, network)));
  }
  expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(5);
});

/** Hidden layers as wide as a recipe may have them. */
const tower = (layers: number): number[] => [144, ...new Array<number>(layers).fill(2048), 3];

test("sizes that numbers of 32 bits do not hold are refused as well", async () => {
  const kernel = await loadKernel();
  const wide = (channels: number): FusedOperation[] => [
    { height: 1, width: 1, channels: 4, kind: "dense", outputs: channels, bias: true },
    { height: 1, width: 1, channels, kind: "dense", outputs: channels, bias: true },
    { height: 1, width: 1, channels, kind: "dense", outputs: 3, bias: true },
  ];
  for (const outcome of [
    outcomeOf(() => perceptron(kernel, tower(2000), 1)),
    outcomeOf(() => perceptron(kernel, [4, 60_000, 60_000, 3], 1)),
    outcomeOf(() => new FusedLayers(kernel, layered(wide(60_000), 1, 0))),
    outcomeOf(() => new FusedDerivatives(kernel, layered(wide(60_000), 1, 0))),
  ]) {
    expect(outcome).toMatch(/too large: with 1 sample it takes at least \d+\.\d GB/);
  }
});
