import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import { startBackend } from "../tensor/backend";
import { architecture } from "./architecture";
import { refuseTooLarge } from "./tensorMemory";
import { tensorObjective } from "./tensorObjective";
import { modelRecipe, threeClasses as task } from "./testing/smallNetwork";

const strided = modelRecipe({
  kind: "layers",
  layers: [
    { kind: "conv", outputs: 64, size: [5, 5], stride: [2, 2], padding: "same" },
    { kind: "conv", outputs: 64, groups: 4, padding: "same" },
    { kind: "dense", outputs: 3 },
  ],
});
const inputShape = [28, 28, 1];
/** 28·28 inputs, twice 14·14 outputs in 64 channels, and 3 of 4 bytes for each. */
const FITTING = Math.floor(2 ** 31 / (4 * (784 + 2 * 12544 + 3)));

test("outputs that TensorFlow.js has no room for are refused before anything is computed", async () => {
  expect((await startBackend("wasm")).backend).toBe("wasm");
  const spec = { model: strided, inputShape, task };
  const { loss } = recipe({}).training;
  const samples = { count: FITTING + 1, inputs: new Float32Array(), targets: new Float32Array() };
  expect(() => tensorObjective({ spec, samples, loss })).toThrow(
    /too large: with 20,749 samples it takes at least 2\.0 GB of memory/,
  );
  expect(() => refuseTooLarge(architecture(spec), inputShape, FITTING)).not.toThrow();
});
