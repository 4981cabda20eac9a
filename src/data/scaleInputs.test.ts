import { expect, test } from "vitest";
import type { InputScaling } from "../catalog/datasets/inputScaling";
import type { Collection } from "./collection";
import { scaleInputs } from "./scaleInputs";

const table = (): Collection => ({
  task: { kind: "regression", outputs: 1 },
  inputShape: [2],
  count: 3,
  inputs: Float64Array.of(1, 10, 3, 20, 5, 60),
  targets: Float64Array.of(2, 4, 9),
  columns: ["a", "b"],
  notes: [],
});
const images = (): Collection => ({
  ...table(),
  inputShape: [1, 1, 2],
  inputs: Float64Array.of(0, 0.2, 0.4, 0.6, 0.8, 1),
  columns: undefined,
  pixelScale: 255,
});
const train = Int32Array.of(0, 1);
const scaled = (collection: Collection, choice: Partial<InputScaling>) => {
  scaleInputs(collection, { inputs: "automatic", mean: [0], deviation: [1], ...choice }, train);
  return { inputs: [...collection.inputs], targets: [...collection.targets] };
};

test("tables are standardized by their training rows, with their targets, or left as they are", () => {
  const standard = { inputs: [-1, -1, 1, 1, 3, 9], targets: [-1, 1, 6] };
  expect(scaled(table(), {})).toEqual(standard);
  expect(scaled(table(), { inputs: "standardized" })).toEqual(standard);
  expect(scaled(table(), { inputs: "raw" })).toEqual({
    inputs: [1, 10, 3, 20, 5, 60],
    targets: [2, 4, 9],
  });
  expect(scaled(table(), { inputs: "unit" }).inputs).toEqual([0, 0, 1, 1, 2, 5]);
  const given = { inputs: "given", mean: [1, 10], deviation: [2] } as const;
  expect(scaled(table(), { ...given, mean: [...given.mean], deviation: [2] }).inputs).toEqual([
    0, 0, 1, 5, 2, 25,
  ]);
});

test("images are scaled by channels, from pixels between 0 and 1", () => {
  expect(scaled(images(), {}).inputs).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(scaled(images(), { inputs: "raw" }).inputs).toEqual([0, 51, 102, 153, 204, 255]);
  const standard = scaled(images(), { inputs: "standardized" });
  [-1, -1, 1, 1, 3, 3].forEach((value, at) => {
    expect(standard.inputs[at]).toBeCloseTo(value, 12);
  });
  const given = scaled(images(), { inputs: "given", mean: [0.4], deviation: [0.2] });
  expect(given.inputs[5]).toBeCloseTo(3, 12);
});

test("numbers that are neither one nor one for each are refused in words", () => {
  expect(() => scaled(table(), { inputs: "given", mean: [1, 2, 3] })).toThrow(
    /3 numbers were given to scale 2 columns/,
  );
});
