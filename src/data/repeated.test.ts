import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import { makeDataset } from "./makeDataset";
import { repeatedInputs } from "./repeated";

const samples = (...inputs: number[]) => ({
  count: inputs.length / 2,
  inputs: Float32Array.from(inputs),
  targets: new Float32Array(inputs.length / 2),
});

test("counts test samples that were trained on, whatever their target", () => {
  const train = samples(1, 2, 3, 4, 3, 4);
  expect(repeatedInputs(train, samples(3, 4, 4, 3, 1, 2, 3, 4))).toBe(3);
  expect(repeatedInputs(train, samples())).toBe(0);
});

test("a file that repeats its rows says that its test loss is not one of new samples", () => {
  const rows = Array.from({ length: 40 }, (_, k) => `${k % 4},${(k % 4) ** 2},${k % 2}`);
  const { dataset } = recipe({ dataset: { kind: "csv", file: "twice.csv", testFraction: 0.25 } });
  const bytes = new TextEncoder().encode(["a,b,class", ...rows].join("\n"));
  const { notes } = makeDataset(dataset, 1, { name: "twice.csv", bytes });
  expect(notes).toContain(
    "10 of the 10 test samples are also among the training samples: their test loss is one of samples that were trained on.",
  );
  const generated = recipe({ dataset: { kind: "glyphs", samples: 200 } });
  expect(makeDataset(generated.dataset, 1, null).notes).toEqual([]);
});
