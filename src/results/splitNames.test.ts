import { expect, test } from "vitest";
import type { PartnerChange } from "../recipe/partners";
import { splitNames } from "./splitNames";

const trainedHere = {};
const known = { train: "train", test: "test" };
const unknown = { train: "first-split", test: "second-split" };

test("a loss is a test loss where this page kept its samples from training, and not of weights from files", () => {
  expect(splitNames(trainedHere)).toEqual(known);
  const weights = { file: "a.safetensors", count: 1 };
  expect(splitNames({ weights })).toEqual(unknown);
});

test("beside a partner that may have been trained on them, they are no test samples", () => {
  const beside = (change: PartnerChange) => splitNames(trainedHere, [{ change }]);
  expect(beside({ kind: "seed", seed: 7 })).toEqual(known);
  expect(beside({ kind: "branch", step: 10, seed: 7 })).toEqual(known);
  const field = (path: string) => beside({ kind: "field", path, value: 0.3 });
  expect(field("training.optimizer.learningRate")).toEqual(known);
  // Another share or another number of samples deals them out anew.
  expect(field("dataset.testFraction")).toEqual(unknown);
  expect(beside({ kind: "weights", name: "a kept run", hash: "0" })).toEqual(unknown);
});
