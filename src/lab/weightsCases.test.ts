/** Weights of other programs with the loss that their own framework computed in the fixture's script. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import type { LayerActivation } from "../catalog/models/layerList";
import { recipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import type { NpyArray } from "../results/npy";
import { writeNpz } from "../results/npz";
import { importFiles } from "../snapshot/import/importFiles";
import type { ImportedWeights } from "../snapshot/import/importWeights";
import { readSafetensors } from "../snapshot/import/safetensors";
import { weightsRecipe, weightsRun } from "../snapshot/import/weightsRun";
import { runExperimentWith } from "./runExperiment";
import { tryWeightsWith } from "./tryWeights";
import { userFile } from "./userFile";
import { directCrew } from "./worker/directExecutor";

const bytesOf = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`../snapshot/fixtures/networks/${path}`, import.meta.url)));

const signal = new AbortController().signal;

async function weightsIn(...files: { name: string; bytes: Uint8Array }[]) {
  const imported = await importFiles(files);
  if (imported.kind !== "weights") throw new Error(`read as ${imported.kind}`);
  return imported.weights;
}

const fileOf = (path: string) => ({ name: basename(path), bytes: bytesOf(path) });

function recipeFor(
  weights: ImportedWeights,
  dataset: RecipeInput["dataset"],
  activation: LayerActivation,
  others: RecipeInput = {},
) {
  const under = recipe({ ...others, dataset });
  const side = under.dataset.kind === "glyphs" ? under.dataset.size : null;
  const input = weights.inputs.find(({ inputShape }) => side !== null && inputShape[0] === side);
  const choices = { activation, pooling: "max" as const, input };
  const parsed = weightsRecipe(weights, choices, under);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.recipe;
}

async function lossOfWeights(
  weights: ImportedWeights,
  dataset: RecipeInput["dataset"],
  activation: LayerActivation,
  data: string[],
): Promise<number> {
  const chosen = recipeFor(weights, dataset, activation);
  const [first, labels] = data.map((name) => new Blob([bytesOf(name)]));
  const file = first === undefined ? null : await userFile(data[0], first, labels);
  const options = { backend: "wasm" as const, file, signal };
  const trial = await tryWeightsWith(directCrew())(weightsRun(weights, chosen), options);
  if ("problem" in trial) throw new Error(trial.problem);
  return trial.loss;
}

const lossOf = async (
  path: string,
  dataset: RecipeInput["dataset"],
  activation: LayerActivation,
  data: string[],
): Promise<number> => lossOfWeights(await weightsIn(fileOf(path)), dataset, activation, data);

const moons = {
  kind: "npz",
  file: "moons.npz",
  samples: 20000,
  testFraction: 0,
  inputs: "raw",
} as const;
const images: RecipeInput["dataset"] = {
  kind: "idx",
  file: "images-idx3-ubyte",
  labels: "labels-idx1-ubyte",
  testFraction: 0,
  inputs: "given",
  mean: [0.1307],
  deviation: [0.3081],
};

test.each([
  ["plain.safetensors", "tanh", 0.0102143],
  ["batchnorm.safetensors", "relu", 0.0211906],
  ["keras.h5", "tanh", 0.0102143],
  ["names.safetensors", "tanh", 0.0042978],
  ["no-bias.safetensors", "relu", 0.200438],
  ["one-logit.safetensors", "tanh", 0.0287955],
  ["sigmoid.safetensors", "sigmoid", 0.0285121],
] as const)("%s has its loss on the points as they are", async (path, activation, loss) => {
  expect(Math.abs((await lossOf(path, moons, activation, ["moons.npz"])) - loss)).toBeLessThan(
    1e-6,
  );
});

test("a table as it is, and images by the mean and deviation they were trained with", async () => {
  const table = { kind: "csv", file: "raw.csv", testFraction: 0, inputs: "raw" } as const;
  const onTable = await lossOf("raw-table.safetensors", table, "tanh", ["raw.csv"]);
  expect(Math.abs(onTable - 0.3104771)).toBeLessThan(1e-6);
  const files = ["images-idx3-ubyte", "labels-idx1-ubyte"];
  const onImages = await lossOf("images.safetensors", images, "relu", files);
  expect(Math.abs(onImages - 0.0030315)).toBeLessThan(1e-6);
});

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
    signal,
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
