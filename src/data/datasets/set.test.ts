import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type DatasetRecipe, datasetDefinition } from "../../catalog/datasets";
import { recipe } from "../../recipe/parse";
import type { RecipeInput } from "../../recipe/schema";
import { crc32 } from "../../results/zip";
import { outputWidth } from "../dataset";
import { makeDataset } from "../makeDataset";
import { setFile } from "../sets";

type SetInput = Extract<NonNullable<RecipeInput["dataset"]>, { kind: "set" }>;

const complete = (dataset: SetInput): DatasetRecipe =>
  recipe({ dataset, model: { kind: "mlp" }, training: { loss: { kind: "mean-squared" } } }).dataset;

function read(dataset: DatasetRecipe) {
  const file = setFile(dataset);
  if (file === null) throw new Error("no published set");
  return { crc: file.crc, bytes: new Uint8Array(readFileSync(file.url)) };
}

function make(input: SetInput) {
  const dataset = complete(input);
  return makeDataset(dataset, 1, { name: "", bytes: read(dataset).bytes });
}

// Fixtures: whoever changes a set changes everybody's data and must say so.
const sets: [SetInput, string][] = [
  [{ kind: "set" }, "12b63982"],
  [{ kind: "set", name: "fashion-mnist" }, "bf495a7e"],
  [{ kind: "set", name: "fashion-mnist", size: 28, samples: 100 }, "cb61981d"],
  [{ kind: "set", name: "iris" }, "dc5e8b1d"],
  [{ kind: "set", name: "penguins" }, "8faa9ab3"],
  [{ kind: "set", name: "diabetes" }, "81501407"],
];

describe.each(sets)("%o", (input, hash) => {
  test("gives the same data for ever, which the catalog knows before they are fetched", () => {
    const dataset = complete(input);
    const { ends, counts, isRegression } = datasetDefinition(dataset);
    const { train, test: held, inputShape, task, hash: made } = make(input);
    expect(made).toBe(hash);
    expect({ train: train.count, test: held.count }).toEqual(counts?.(dataset));
    expect({
      inputs: inputShape.reduce((product, side) => product * side, 1),
      outputs: outputWidth(task),
    }).toEqual(ends(dataset));
    expect(task.kind === "regression").toBe(isRegression(dataset));
    const { crc, bytes } = read(dataset);
    expect(crc32(bytes)).toBe(crc);
  });
});

test("pixels run from 0 to 1, and as they were published where they are asked for so", () => {
  const highest = (values: Float32Array) => values.reduce((most, one) => Math.max(most, one), 0);
  expect(highest(make({ kind: "set" }).train.inputs)).toBe(1);
  expect(highest(make({ kind: "set", inputs: "raw" }).train.inputs)).toBe(16);
  expect(highest(make({ kind: "set", name: "fashion-mnist" }).train.inputs)).toBe(1);
  const raw: SetInput = { kind: "set", name: "fashion-mnist", inputs: "raw", samples: 500 };
  expect(highest(make(raw).train.inputs)).toBe(255);
});

test("a draw of few samples has the classes of the whole set, by their names", () => {
  const { task, train, test: held } = make({ kind: "set", name: "fashion-mnist", samples: 10 });
  expect([train.count, held.count]).toEqual([8, 2]);
  expect(task).toMatchObject({ classes: 10, labels: expect.arrayContaining(["Ankle boot"]) });
});
