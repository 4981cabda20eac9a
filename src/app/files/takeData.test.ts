import { expect, it } from "vitest";
import type { DatasetRecipe } from "../../catalog/datasets";
import { recipe } from "../../recipe/parse";
import type { RecipeInput } from "../../recipe/schema";
import { tarPieces } from "../../results/tar";
import { testStore } from "../testing/testStore";
import { takeData } from "./takeData";

const images = new File(
  [Uint8Array.of(0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 7)],
  "a.npz",
);
const labels = new File([Uint8Array.of(0, 0, 8, 1, 0, 0, 0, 1, 3)], "b.csv");
const text = (name: string) => new File(["1,2\n3,4\n"], name);

async function taken(files: File[], dataset?: RecipeInput["dataset"]): Promise<DatasetRecipe> {
  const store = testStore({ recipe: recipe({ dataset }) });
  await takeData(store, files);
  return store.getState().recipe.dataset;
}

it("files are known by their bytes first, then by their ending; the rest is text", async () => {
  for (const pair of [
    [images, labels],
    [labels, images],
  ]) {
    expect(await taken(pair)).toMatchObject({ kind: "idx", file: "a.npz", labels: "b.csv" });
  }
  expect(await taken([text("A.NPZ")])).toMatchObject({ kind: "npz", file: "A.NPZ" });
  for (const name of ["a.TSV", "a.data"]) {
    expect(await taken([text(name)])).toMatchObject({ kind: "csv", file: name });
  }
});

it("another table keeps the settings, but for the column that only the first has", async () => {
  const before = { kind: "csv", file: "a.csv", label: "price", inputs: "raw" } as const;
  const after = await taken([text("b.csv")], before);
  expect(after).toMatchObject({ file: "b.csv", label: null, inputs: "raw" });
  expect(await taken([text("b.npz")], before)).toMatchObject({ inputs: "automatic" });
});

it("too many and too few files are refused in words", async () => {
  await expect(taken([text("a.csv"), text("b.csv")])).rejects.toThrow("from one file otherwise");
  await expect(taken([images])).rejects.toThrow("two files");
});

it("the archive of CIFAR's batches is arrays, any other archive a table", async () => {
  const pieces = tarPieces([{ name: "data_batch_1.bin", content: new Blob(["x"]) }]) as BlobPart[];
  const archive = (name: string) => new File(pieces, name);
  expect(await taken([archive("cifar-10-binary.tar")])).toMatchObject({ kind: "npz" });
  expect(await taken([archive("tables.tar")])).toMatchObject({ kind: "csv" });
});
