/** Files as people have them: what is proposed for them, and the samples that come of it. */
import { readFileSync } from "node:fs";
import { gzipSync } from "fflate";
import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import type { RecipeInput } from "../../recipe/schema";
import type { DataLook, ReadSamples } from "../../results/dataLook";
import { ReadError } from "../../results/readError";
import { tarPieces } from "../../results/tar";
import type { DataFile } from "../datasets/source";
import { makeDataset } from "../makeDataset";
import { lookAtData } from "./lookAtData";

const fixture = (name: string): DataFile => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url))),
});
const table = (text: string, name = "a.csv"): DataFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

function look(file: DataFile, settings: RecipeInput["dataset"] = { kind: "csv", file: "a" }) {
  const { dataset, ...found } = lookAtData(recipe({ dataset: settings }).dataset, file, true);
  return { dataset, ...found, read: samplesOf(found) };
}

function samplesOf({ read }: Pick<DataLook, "read">): ReadSamples {
  if ("problem" in read) throw new ReadError(read.problem);
  return read;
}

/** Mean of every input before it is standardized, over all samples. */
function rawMeans(file: DataFile, dataset: DataLook["dataset"]): number[] {
  const raw = { ...dataset, inputs: "raw" as const, testFraction: 0 };
  const { train } = makeDataset(raw, 1, file);
  const width = train.inputs.length / train.count;
  return Array.from({ length: width }, (_, c) => {
    let sum = 0;
    for (let at = c; at < train.inputs.length; at += width) sum += train.inputs[at];
    return sum / train.count;
  });
}

function expectMeans(file: DataFile, dataset: DataLook["dataset"], means: number[]): void {
  const found = rawMeans(file, dataset);
  expect(found).toHaveLength(means.length);
  for (const [c, mean] of means.entries()) expect(found[c]).toBeCloseTo(mean, 5);
}

test("the label may come first", () => {
  const file = fixture("label_first.csv");
  const { dataset, read, table } = look(file);
  expect(dataset).toMatchObject({ label: "label", header: "auto", without: [] });
  expect(table?.columns.map(({ name }) => name)).toEqual(["label", "f1", "f2", "f3"]);
  expect(read.classes).toEqual([
    { label: "0", count: 20 },
    { label: "1", count: 20 },
  ]);
  // By numpy.loadtxt(…)[:, 1:].mean(0).
  const means = [0.439625, 0.052675, -0.08925];
  expectMeans(file, dataset, means);
});

test("missing values are the mean of their column, and counted", () => {
  const file = fixture("missing.csv");
  const { dataset, read, table } = look(file);
  expect(dataset).toMatchObject({ missing: "mean", label: null });
  expect(table?.columns.map(({ missing }) => missing)).toEqual([5, 5, 6, 5, 5, 0]);
  expect([read.train, read.inputShape]).toEqual([30, [5]]);
  expect(read.notes.join()).toMatch(/^Missing values.*training rows: a \d+, b \d+.* of 30\.$/);
  // By numpy.genfromtxt(…, missing_values="?") and nanmean, which the mean does not move.
  const means = [-0.2644, 0.2388, 0.145833333, 0.1012, 0.0024];
  expectMeans(file, dataset, means);
});

test("text becomes columns of 0 and 1", () => {
  const file = fixture("categories.csv");
  const { dataset, read } = look(file);
  expect(dataset).toMatchObject({ text: "one-hot", label: null });
  expect(read).toMatchObject({
    train: 36,
    inputShape: [5],
    classes: [{ label: "bad" }, { label: "good" }],
  });
  expect(read.notes).toContain(
    "Text is read as columns of 0 and 1, one for each category: color (3), size (2).",
  );
  expectMeans(file, dataset, [1 / 3, 1 / 3, 1 / 3, 1 / 2, 1 / 2]);
  const ordinal = lookAtData({ ...dataset, text: "ordinal" } as typeof dataset, file, false);
  expect(samplesOf(ordinal).notes.join()).toMatch(
    /color \(blue 0, green 1, red 2\), size \(L 0, S 1\)/,
  );
});

test("columns between blanks, without a header", () => {
  const file = fixture("table.data");
  const { dataset, read } = look(file);
  expect(dataset).toMatchObject({ task: "regression" });
  expect(read).toMatchObject({ train: 20, inputShape: [2], classes: null, range: [0.3, 5.7] });
  expectMeans(file, dataset, [0.955, 2.1]);
});

test("MedMNIST's names, and its own test samples", () => {
  const file = fixture("medmnist.npz");
  const { dataset, read } = look(file, { kind: "npz", file: "a" });
  expect(dataset).toMatchObject({ split: "own" });
  expect(read).toMatchObject({ train: 60, test: 10, inputShape: [8, 8, 1] });
  const { train, test: kept } = makeDataset(dataset, 1, file);
  const mean = (values: Float32Array) => values.reduce((sum, v) => sum + v, 0) / values.length;
  // By numpy: (images / 255).mean().
  expect(mean(train.inputs)).toBeCloseTo(0.497890114, 5);
  expect(mean(kept.inputs)).toBeCloseTo(0.517610294, 5);
  expect([train.count, kept.count]).toEqual([60, 10]);
});

test("labels of text in an array", () => {
  const file = fixture("strlabels.npz");
  const { dataset, read } = look(file, { kind: "npz", file: "a" });
  expect(read.classes).toEqual([
    { label: "cat", count: 31 },
    { label: "dog", count: 29 },
  ]);
  expectMeans(file, dataset, [-0.16751989, 0.07583218, 0.18543677]);
});

const rows = (count: number, row: (k: number) => string) =>
  Array.from({ length: count }, (_, k) => row(k)).join("\n");

test("what tells rows apart is named and left out", () => {
  const text = `id,name,x,kind\n${rows(30, (k) => `${2 * k + 7},n${k},${k % 7},${k % 2 ? "a" : "b"}`)}`;
  const { dataset, table: found, read } = look(table(text));
  expect(dataset).toMatchObject({ without: ["id", "name"] });
  expect(found?.columns.map(({ aside }) => aside)).toEqual([
    "an identifier",
    "an identifier",
    null,
    null,
  ]);
  expect(read.inputShape).toEqual([1]);
});

test("beside an x, a y is a coordinate and no target", () => {
  const text = (names: string) =>
    table(`${names}\n${rows(40, (k) => `${k / 9},${k % 5},${k % 2}`)}`);
  expect(look(text("x,y,kind")).dataset).toMatchObject({ label: null });
  expect(look(text("u,y,kind")).dataset).toMatchObject({ label: "y" });
});

test("a header of numbers, as of an array that pandas wrote", () => {
  const text = `,0,1,label\n${rows(20, (k) => `${k},${k / 7},${k % 3},${k % 2 ? "a" : "b"}`)}`;
  const { dataset, read } = look(table(text));
  expect(dataset).toMatchObject({ header: "yes", label: null });
  expect(read).toMatchObject({
    train: 20,
    inputShape: [2],
    classes: [{ label: "a" }, { label: "b" }],
  });
});

test("a target under a header that a recipe names by its position is found, and what is beside it told", () => {
  const file = table(`y,x,id\n${rows(20, (k) => `${k % 2},${k / 3},${k}`)}`);
  const asked = recipe({ dataset: { kind: "csv", file: "a", label: 0 } }).dataset;
  const { table: found } = lookAtData(asked, file, false);
  expect(found?.columns.map(({ aside }) => aside)).toEqual([null, null, "counts the rows"]);
});

test("digits with their label first are images", () => {
  const line = (k: number) =>
    `${k % 10},${rows(64, (p) => String((p * k) % 256)).replace(/\n/g, ",")}`;
  const { dataset, read } = look(table(rows(40, line)));
  expect(dataset).toMatchObject({ label: 0, images: true });
  expect(read).toMatchObject({ inputShape: [8, 8, 1], classes: { length: 10 } });
});

test("a table sorted by class is drawn over all of it, gzipped or not", () => {
  const text = `x,y\n${rows(900, (k) => `${k / 2},${k < 450 ? "a" : "b"}`)}`;
  const zipped = { name: "a.csv.gz", bytes: gzipSync(new TextEncoder().encode(text)) };
  const { read } = look(zipped, { kind: "csv", file: "a", samples: 100 });
  const [a, b] = read.classes ?? [];
  // The proposal draws only what is too much; asked for, a hundred come from both halves.
  expect(a.count + b.count).toBe(900);
  const asked = recipe({ dataset: { kind: "csv", file: "a", samples: 100 } }).dataset;
  const drawn = samplesOf(lookAtData(asked, zipped, false));
  expect(drawn.train).toBe(100);
  for (const { count } of drawn.classes ?? []) expect(count).toBeGreaterThan(25);
});

test("training and test tables that were dropped together", async () => {
  const part = (name: string, from: number) => ({
    name,
    content: new Blob([`x,y\n${rows(20, (k) => `${from + k / 3},${k % 2}`)}`]),
  });
  const pieces = tarPieces([part("test.csv", 100), part("train.csv", 0)]) as BlobPart[];
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  const file = { name: "train.csv and test.csv", bytes };
  const { dataset, read } = look(file);
  expect(read).toMatchObject({ train: 20, test: 20 });
  const { test: kept } = makeDataset({ ...dataset, inputs: "raw" } as typeof dataset, 1, file);
  expect(Math.min(...kept.inputs)).toBe(100);
});

test("classes in a column each are one target, in the order of the columns", () => {
  const marks = (k: number) => [0, 1, 2].map((one) => Number(k % 3 === one)).join();
  const file = table(
    `x0,x1,class_a,class_b,class_c\n${rows(30, (k) => `${k * 0.37},${(k * k) % 7},${marks(k)}`)}`,
  );
  const { dataset, read, table: found } = look(file);
  expect(dataset).toMatchObject({ classes: ["class_a", "class_b", "class_c"], without: [] });
  expect(read).toMatchObject({ inputShape: [2], classes: Array(3).fill({ count: 10 }) });
  expect(read.classes?.map(({ label }) => label)).toEqual(["class_a", "class_b", "class_c"]);
  expect(found?.oneHot).toEqual([["class_a", "class_b", "class_c"]]);
  const words = table(
    `x,dog,cat\n${rows(30, (k) => `${k * 0.37},${k % 3 === 0},${k % 3 !== 0 ? "True" : "False"}`)}`,
  );
  expect(look(words).read.classes).toEqual([
    { label: "dog", count: 10 },
    { label: "cat", count: 20 },
  ]);
  // Categories of a feature, beside a target of its own.
  const feature = look(
    table(`red,blue,y\n${rows(30, (k) => `${k % 2},${1 - (k % 2)},${(k * k) % 7}.5`)}`),
  );
  expect(feature).toMatchObject({ dataset: { classes: [], task: "regression" } });
  expect(feature.table?.oneHot).toEqual([["red", "blue"]]);
  // Marks that overlap are features of their own.
  const apart = table(
    `x0,has_a,has_b\n${rows(30, (k) => `${k * 0.37},${k % 2},${Math.floor(k / 2) % 2}`)}`,
  );
  expect(look(apart).dataset).toMatchObject({ without: [] });
});
