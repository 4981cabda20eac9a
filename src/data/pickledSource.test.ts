import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import { ReadError } from "../results/readError";
import { tarPieces } from "../results/tar";
import { lookAtData } from "./look/lookAtData";
import { makeDataset } from "./makeDataset";

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

function look(bytes: Uint8Array) {
  const file = { name: "a", bytes };
  const asked = recipe({ dataset: { kind: "npz", file: "a", samples: 1000 } }).dataset;
  const { dataset, read } = lookAtData(asked, file, true);
  if ("problem" in read) throw new ReadError(read.problem);
  return { dataset, read, made: makeDataset(dataset, 1, file) };
}

test("a batch of CIFAR's for Python is images", () => {
  const { read, made } = look(fixture("data_batch_1"));
  expect(read).toMatchObject({ train: 3, inputShape: [32, 32, 3] });
  // The first channel of image k is 40k everywhere, the others 9.
  const colors = new Set(
    Array.from({ length: made.train.inputs.length / 3 }, (_, pixel) =>
      Array.from(made.train.inputs.slice(3 * pixel, 3 * pixel + 3), (x) =>
        Math.round(255 * x),
      ).join(),
    ),
  );
  for (const color of colors) expect(["0,9,9", "40,9,9", "80,9,9"]).toContain(color);
});

test("batches of it are training and test images together", async () => {
  const names = ["test_batch", "batches.meta", "data_batch_2", "data_batch_1"];
  const files = names.map((name) => ({
    name,
    content: new Blob([
      name === "batches.meta" ? Uint8Array.of(0x80, 2, 0x4e, 0x2e) : fixture(name),
    ]),
  }));
  const bytes = new Uint8Array(await new Blob(tarPieces(files) as BlobPart[]).arrayBuffer());
  const { dataset, read } = look(bytes);
  expect(dataset).toMatchObject({ split: "own" });
  expect(read).toMatchObject({ train: 5, test: 2, inputShape: [32, 32, 3] });
});

test("pairs of training, validation and test samples in one pickle, gzipped", () => {
  const { dataset, read } = look(fixture("pairs.pkl.gz"));
  expect(dataset).toMatchObject({ split: "own" });
  expect(read).toMatchObject({ train: 12, test: 6, inputShape: [9] });
});
