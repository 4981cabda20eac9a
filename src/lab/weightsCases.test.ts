/** Weights of other programs with the loss that their own framework computed in the fixture's script. */
import { expect, test } from "vitest";
import { type NpyArray, toFloat64 } from "../results/npy";
import { NpzFile, writeNpz } from "../results/npz";
import { writeSafetensors } from "../snapshot/export/writeSafetensors";
import { type BlockForm, residualOptions } from "../snapshot/import/residualBlocks";
import { readSafetensors } from "../snapshot/import/safetensors";
import { weightsRun } from "../snapshot/import/weightsRun";
import { runExperimentWith } from "./runExperiment";
import {
  bytesOf,
  fileOf,
  lossOf,
  lossOfWeights,
  moons,
  recipeFor,
  weightsIn,
} from "./testing/importedWeights";
import { directCrew } from "./worker/directExecutor";

test("numbers under cross-entropy are refused, with what to choose", async () => {
  const table = { kind: "csv", file: "raw.csv", label: "temp", testFraction: 0 } as const;
  await expect(lossOf("one-logit.safetensors", table, "tanh", ["raw.csv"])).rejects.toThrow(
    /cross-entropy needs classes: choose a squared error/,
  );
});

test.each(["conv.keras", "conv.h5"])(
  "%s brings its layers along and has Keras' loss",
  async (path) => {
    const dataset = {
      kind: "npz",
      file: "keras-images.npz",
      testFraction: 0,
      inputs: "raw",
    } as const;
    // The activation that is asked for says nothing where the file has its own.
    const loss = await lossOf(path, dataset, "softplus", ["keras-images.npz"]);
    expect(Math.abs(loss - 1.0941520929)).toBeLessThan(1e-5);
  },
);

/** The samples that scripts/torchFixtures.py trained on. */
const digits = { kind: "glyphs", samples: 240, testFraction: 0, size: 16 } as const;

test("a LeNet-5 trained in PyTorch has its loss, and its curvature in float64", async () => {
  const weights = await weightsIn(fileOf("lenet.pth"));
  const run = weightsRun(
    weights,
    recipeFor(weights, digits, "tanh", {
      axes: { second: null },
      grid: { columns: 3, rows: 3 },
      evaluation: { samples: 240 },
      curvature: { top: 4, bottom: 0, lanczosSteps: 40 },
    }),
  );
  await runExperimentWith(directCrew())(run, "surface", {
    backend: "wasm",
    file: null,
    signal: new AbortController().signal,
    observer: { progress() {}, update() {}, notice() {} },
  });
  expect(Math.abs((run.trained?.history.trainLoss[0] ?? 0) - 0.09675487193914017)).toBeLessThan(
    1e-6,
  );
  const expected = [46.29271096435906, 9.301760213420291, 5.925792188500793, 3.7836157327535793];
  expected.forEach((value, rank) => {
    expect(Math.abs((run.spectrum?.eigenvalues[rank] ?? 0) / value - 1)).toBeLessThan(1e-3);
  });
});

test.each([
  ["residual.onnx", 0.9310788260492198],
  ["dense.onnx", 1.0564193388480925],
  // GELU in both forms and SiLU, written out in arithmetic.
  ["written.onnx", 1.1850344785618563],
])("%s brings its graph along and has PyTorch's loss", async (path, expected) => {
  const weights = await weightsIn(fileOf(path));
  expect(weights.inputs.map(({ inputShape }) => inputShape)).toEqual([[16, 16, 1]]);
  const loss = await lossOfWeights(weights, digits, "gelu", []);
  expect(Math.abs(loss - expected)).toBeLessThan(1e-6);
});

const tfjs = ["model.json", "group1-shard2of2.bin", "group1-shard1of2.bin"].map((name) =>
  fileOf(`tfjs/${name}`),
);

test("a model.json of TensorFlow.js has its loss, with its shards in any order", async () => {
  const loss = await lossOfWeights(await weightsIn(...tfjs), moons, "gelu", ["moons.npz"]);
  expect(Math.abs(loss - 0.6786591410636902)).toBeLessThan(1e-5);
  await expect(weightsIn(...tfjs.slice(0, 2))).rejects.toThrow(
    /"group1-shard1of2.bin", which is not/,
  );
});

/** Row-major [outputs, inputs] times a vector. */
const times = (weight: Float32Array, x: number[]): number[] =>
  Array.from({ length: weight.length / x.length }, (_, row) =>
    x.reduce((sum, value, k) => sum + weight[row * x.length + k] * value, 0),
  );

test("residual blocks are told by names, and each form of theirs has its loss", async () => {
  const shapes = {
    stem: [4, 2],
    "layer.0.a": [6, 4],
    "layer.0.b": [6, 6],
    "layer.0.skip": [6, 4],
    "layer.1.a": [6, 6],
    "layer.1.b": [6, 6],
    head: [2, 6],
  };
  const weight = Object.fromEntries(
    Object.entries(shapes).map(([layer, [outputs, inputs]], seed) => [
      layer,
      Float32Array.from({ length: outputs * inputs }, (_, k) => 0.7 * Math.sin(3 * k + seed)),
    ]),
  );
  const bytes = writeSafetensors(
    new Map(
      Object.entries(shapes).map(([layer, shape]) => [
        `${layer}.weight`,
        { shape, data: weight[layer] },
      ]),
    ),
  );
  const weights = await weightsIn({ name: "residual.safetensors", bytes });
  const phi = (x: number[]) => x.map(Math.tanh);
  const plus = (a: number[], b: number[]) => a.map((value, k) => value + b[k]);
  const inside = (block: string, x: number[]) =>
    times(weight[`${block}.b`], phi(times(weight[`${block}.a`], x)));
  const forms: Record<BlockForm, (x: number[], around: number[], block: string) => number[]> = {
    "φ(x + F)": (x, around, block) => phi(plus(around, inside(block, x))),
    "x + φ(F)": (x, around, block) => plus(around, phi(inside(block, x))),
    "x + F": (x, around, block) => plus(around, inside(block, x)),
    "x + F(φ(x))": (x, around, block) => plus(around, inside(block, phi(x))),
  };
  const points = new NpzFile(bytesOf("moons.npz"));
  const [inputs, classes] = ["X", "y"].map((name) => toFloat64(points.array(name)));
  for (const way of residualOptions(weights.layers)) {
    const losses = Array.from(classes, (target, row) => {
      const stem = phi(times(weight.stem, [inputs[2 * row], inputs[2 * row + 1]]));
      const first = forms[way.form](stem, times(weight["layer.0.skip"], stem), "layer.0");
      const logits = times(weight.head, forms[way.form](first, first, "layer.1"));
      return Math.log(logits.reduce((sum, z) => sum + Math.exp(z), 0)) - logits[target];
    });
    const expected = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
    const loss = await lossOfWeights(weights, moons, "tanh", ["moons.npz"], way);
    expect(Math.abs(loss - expected)).toBeLessThan(1e-6);
  }
  expect(residualOptions(weights.layers)).toHaveLength(4);
});

test("flax's arrays in an .npz are the network that they were", async () => {
  const { tensors } = readSafetensors(bytesOf("plain.safetensors"));
  const arrays: [string, NpyArray][] = [...tensors].map(([name, { shape, data }]) => {
    const [layer, leaf] = name.split(".");
    const place = `params/Dense_${[...tensors.keys()].map((one) => one.split(".")[0]).indexOf(layer) / 2}`;
    if (leaf === "bias") return [`${place}/bias`, { type: "f4", shape, data }];
    const [outputs, inputs] = shape;
    const turned = data.map((_, k) => data[(k % outputs) * inputs + Math.floor(k / outputs)]);
    return [`${place}/kernel`, { type: "f4", shape: [inputs, outputs], data: turned }];
  });
  const bytes = writeNpz({ arrays: new Map(arrays), files: new Map() });
  const loss = await lossOfWeights(await weightsIn({ name: "flax.npz", bytes }), moons, "tanh", [
    "moons.npz",
  ]);
  expect(Math.abs(loss - 0.0102143)).toBeLessThan(1e-6);
});
