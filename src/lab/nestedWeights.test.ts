/** Weights in pickles, joblib's files, JSON and arrays of objects; losses by scikit-learn's log_loss (scripts/sklearnFixtures.py). */
import { expect, test } from "vitest";
import { writeNpz } from "../results/npz";
import { importFiles } from "../snapshot/import/importFiles";
import { readSafetensors } from "../snapshot/import/safetensors";
import { bytesOf, fileOf, lossOfWeights, moons, weightsIn } from "./testing/importedWeights";

const lossOnMoons = async (
  weights: Parameters<typeof lossOfWeights>[0],
  scaling: object = {},
): Promise<number> => lossOfWeights(weights, { ...moons, ...scaling }, "tanh", ["moons.npz"]);

test.each([
  "sklearn.pkl",
  "sklearn-2.pkl",
  "sklearn.joblib",
  "sklearn.joblib.z",
  "sklearn.npz",
  "sklearn.json",
])("a network of scikit-learn's has its loss, one logit and all: %s", async (name) => {
  const weights = await weightsIn(fileOf(name));
  expect(weights.layers.map(({ inputs, outputs }) => [inputs, outputs])).toEqual([
    [2, 6],
    [6, 5],
    [5, 1],
  ]);
  expect(Math.abs((await lossOnMoons(weights)) - 0.2949163187226551)).toBeLessThan(1e-6);
});

test("a linear model is one layer, and a pipeline tells how it scales inputs", async () => {
  const linear = await weightsIn(fileOf("linear.pkl"));
  expect(Math.abs((await lossOnMoons(linear)) - 0.2596851088151599)).toBeLessThan(1e-6);
  const pipeline = await weightsIn(fileOf("pipeline.pkl"));
  const [, mean, deviation] =
    /by mean ([^a-z]+) and deviation ([^a-z]+)\.$/.exec(pipeline.notes.at(-1) ?? "") ?? [];
  const numbers = (text: string) => text.split(",").map(Number);
  const given = { inputs: "given", mean: numbers(mean), deviation: numbers(deviation) };
  expect(Math.abs((await lossOnMoons(pipeline, given)) - 0.8344213489352222)).toBeLessThan(1e-6);
});

const { tensors } = readSafetensors(bytesOf("plain.safetensors"));
const list = (name: string) => {
  const tensor = tensors.get(name);
  if (tensor === undefined) throw new Error(name);
  const { shape, data } = tensor;
  if (shape.length === 1) return Array.from(data);
  return Array.from({ length: shape[0] }, (_, row) =>
    Array.from(data.subarray(row * shape[1], (row + 1) * shape[1])),
  );
};
const layerOf = (name: string) => name.split(".")[0];
const names = [...tensors.keys()].sort((a, b) =>
  layerOf(a) === layerOf(b) ? (a < b ? 1 : -1) : a < b ? -1 : 1,
);
const turned = (rows: number[] | number[][]) =>
  Array.isArray(rows[0])
    ? (rows[0] as number[]).map((_, c) => (rows as number[][]).map((row) => row[c]))
    : rows;

test.each<[string, unknown]>([
  ["a state dict", Object.fromEntries(names.map((name) => [name, list(name)]))],
  [
    "one within others, beside an optimizer's",
    {
      epoch: 3,
      optimizer: { "0.weight": [[1]] },
      model: Object.fromEntries(names.map((name) => [name, list(name)])),
    },
  ],
  [
    "a list of layers",
    {
      layers: names
        .filter((name) => name.endsWith("weight"))
        .map((name) => ({ weight: list(name), bias: list(name.replace("weight", "bias")) })),
    },
  ],
  ["Keras' get_weights", names.map((name) => turned(list(name)))],
  ["PyTorch's parameters in turn", names.map(list)],
  [
    "kernels and biases in a list each",
    {
      weights: names.filter((name) => name.endsWith("weight")).map((name) => turned(list(name))),
      biases: names.filter((name) => name.endsWith("bias")).map(list),
    },
  ],
])("weights in JSON have their loss: %s", async (_, json) => {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  const weights = await weightsIn({ name: "w.json", bytes });
  expect(Math.abs((await lossOnMoons(weights)) - 0.0102143)).toBeLessThan(1e-6);
});

test("arrays of an .npz without names are weights where they feed each other, and samples else", async () => {
  const arrays = new Map(
    names.map((name, at) => [
      `arr_${at}`,
      { type: "f4" as const, ...(tensors.get(name) ?? { shape: [], data: new Float32Array() }) },
    ]),
  );
  const bytes = writeNpz({ arrays, files: new Map() });
  const weights = await weightsIn({ name: "w.npz", bytes });
  expect(Math.abs((await lossOnMoons(weights)) - 0.0102143)).toBeLessThan(1e-6);
  const samples = new Map(
    [[8, 2], [8], [4, 2], [4]].map((shape, at) => [
      `arr_${at}`,
      {
        type: "f4" as const,
        shape,
        data: new Float32Array(shape[0] * (shape[1] ?? 1)).map((__, k) => k % 2),
      },
    ]),
  );
  const file = { name: "s.npz", bytes: writeNpz({ arrays: samples, files: new Map() }) };
  expect(await importFiles([file])).toMatchObject({ kind: "data" });
});

test("an object that is no network is named, with the arrays in it", async () => {
  const bytes = new TextEncoder().encode('{"coefs_": [], "note": "none"}');
  await expect(weightsIn({ name: "a.json", bytes })).rejects.toThrow(/no surface/);
});
