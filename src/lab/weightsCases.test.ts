/** Weights of other programs with the loss that their own framework computed in the fixture's script. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import type { LayerActivation } from "../catalog/models/layerList";
import { recipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import { importFiles } from "../snapshot/import/importFiles";
import { weightsRecipe, weightsRun } from "../snapshot/import/weightsRun";
import { tryWeightsWith } from "./tryWeights";
import { userFile } from "./userFile";
import { directCrew } from "./worker/directExecutor";

const bytesOf = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`../snapshot/fixtures/networks/${path}`, import.meta.url)));

async function lossOf(
  path: string,
  dataset: RecipeInput["dataset"],
  activation: LayerActivation,
  data: string[],
): Promise<number> {
  const imported = await importFiles([{ name: basename(path), bytes: bytesOf(path) }]);
  if (imported.kind !== "weights") throw new Error(`${path} was read as ${imported.kind}`);
  const choices = { activation, pooling: "max" as const };
  const parsed = weightsRecipe(imported.weights, choices, recipe({ dataset }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const [first, labels] = data.map((name) => new Blob([bytesOf(name)]));
  const file = await userFile(data[0], first, labels);
  const signal = new AbortController().signal;
  const options = { backend: "wasm" as const, file, signal };
  const run = weightsRun(imported.weights, parsed.recipe);
  const trial = await tryWeightsWith(directCrew())(run, options);
  if ("problem" in trial) throw new Error(trial.problem);
  return trial.loss;
}

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
