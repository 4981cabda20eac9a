/** Tables and arrays as other programs and people write them: what is proposed for each, and what comes of it. */
import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { isArff } from "../../results/arff";
import type { NpyArray } from "../../results/npy";
import { writeNpz } from "../../results/npz";
import { ReadError } from "../../results/readError";
import { makeDataset } from "../makeDataset";
import { lookAtData } from "./lookAtData";

const rows = (count: number, cells: (k: number) => (string | number)[], between = ",") =>
  Array.from({ length: count }, (_, k) => cells(k).join(between)).join("\n");
const wave = (k: number) => Math.round(100 * Math.sin(3 * k + 1)) / 100;

function look(kind: "csv" | "npz", bytes: Uint8Array) {
  const file = { name: "a", bytes };
  const { dataset, table, read } = lookAtData(
    recipe({ dataset: { kind, file: "a" } }).dataset,
    file,
    true,
  );
  if ("problem" in read) throw new ReadError(read.problem);
  return { file, dataset, table, read, notes: read.notes.join(" ") };
}
const table = (text: string) => look("csv", new TextEncoder().encode(text));
const arrays = (named: Record<string, NpyArray>) =>
  look("npz", writeNpz({ arrays: new Map(Object.entries(named)), files: new Map() }));

test.each([
  [
    "R's, whose header has no name for the rows' names",
    `f\tkind\n${rows(20, (k) => [k + 1, wave(k), "ab"[k % 2]], "\t")}`,
  ],
  ["pandas', shuffled", `,f,kind\n${rows(20, (k) => [(7 * k) % 20, wave(k), "ab"[k % 2]])}`],
  [
    "R's, with names for rows",
    `"","f","kind"\n${rows(20, (k) => [`"car ${k}"`, wave(k), "ab"[k % 2]])}`,
  ],
])("a column that only names the rows is left out and told: %s", (_, text) => {
  const { read, table: found } = table(text);
  expect(read).toMatchObject({ inputShape: [1], classes: [{ label: "a" }, { label: "b" }] });
  expect(found?.columns[0].aside).toMatch(/identifier|counts the rows/);
});

test("a text that is another in every row is no target", () => {
  const { dataset, read } = table(rows(20, (k) => [wave(k), wave(k + 50), `car ${k}`]));
  expect(dataset).toMatchObject({ label: 1, without: [2], task: "regression" });
  expect(read.inputShape).toEqual([1]);
});

test.each([
  [-999, (k: number) => wave(k)],
  [-9999, (k: number) => 20 + wave(k)],
  [999, (k: number) => k],
  [1e20, (k: number) => wave(k)],
  [-200, (k: number) => 100 + wave(k)],
])("%d is named as a missing value, which can be undone", (sentinel, value) => {
  const text = `a,b,kind\n${rows(20, (k) => [k % 5 === 2 ? sentinel : value(k), k, "xy"[k % 2]])}`;
  const { dataset, table: found, read, notes, file } = table(text);
  expect(dataset).toMatchObject({ absent: [{ column: "a", value: sentinel }], missing: "mean" });
  expect(found?.columns[0]).toMatchObject({ sentinel: { value: sentinel, count: 4 }, missing: 4 });
  expect(notes).toContain(`Taken for missing: ${sentinel} in a.`);
  expect(read.train).toBe(20);
  const raw = { ...dataset, inputs: "raw" } as typeof dataset;
  expect(Math.max(...makeDataset(raw, 1, file).train.inputs.map(Math.abs))).toBeLessThan(200);
  const kept = makeDataset({ ...raw, absent: [] } as typeof dataset, 1, file);
  expect(kept.train.inputs).toContain(Math.fround(sentinel));
});

test.each([
  ["signs", (k: number) => (k % 2 ? -1 : 1)],
  ["counts from −1 on", (k: number) => (k % 6) - 1],
  ["one outlier", (k: number) => (k === 3 ? 999 : wave(k))],
  ["mostly nothing", (k: number) => (k % 4 === 0 ? 150 + k : 0)],
])("%s are values", (_, value) => {
  const { dataset } = table(`a,b,kind\n${rows(24, (k) => [value(k), wave(k), "xy"[k % 2]])}`);
  expect(dataset).toMatchObject({ absent: [], missing: "omitted" });
});

test("Weka's tables, full and sparse, with quotes, gaps and remarks", () => {
  const text = `% by hand\n@RELATION 'a b'\n\n@attribute "petal width" REAL\n@attribute kind {a,'b c'}\n@data\n1.5,a\n?, 'b c' % here\n{0 2.5, 1 'b c'}\n{0 3}\n% end\n4,a\n`;
  const { read, dataset } = table(text);
  expect(dataset).toMatchObject({ label: null, missing: "mean" });
  expect(read).toMatchObject({
    train: 5,
    inputShape: [1],
    classes: [
      { label: "a", count: 3 },
      { label: "b c", count: 2 },
    ],
  });
});

test("LIBSVM's tables, in which what is not named is 0", () => {
  const { file, dataset, read } = table("+1 1:0.5 3:2 # a\n-1 2:1\n+1 3:-1\n-1 1:4 2:.5 3:1\n");
  expect(read).toMatchObject({
    train: 4,
    inputShape: [3],
    classes: [{ label: "-1" }, { label: "1" }],
  });
  const raw = { ...dataset, inputs: "raw", testFraction: 0 } as typeof dataset;
  const { train } = makeDataset(raw, 1, file);
  const sorted = Array.from({ length: 4 }, (_, k) =>
    Array.from(train.inputs.slice(3 * k, 3 * k + 3)),
  );
  expect(sorted.sort((a, b) => a[2] - b[2])).toEqual([
    [0, 0, -1],
    [0, 1, 0],
    [4, 0.5, 1],
    [0.5, 0, 2],
  ]);
});

const y: NpyArray = { type: "u1", shape: [4], data: Uint8Array.of(0, 1, 0, 1) };
const images = (shape: number[], value: (k: number) => number): NpyArray => {
  const size = shape.reduce((product, side) => product * side, 1);
  return { type: "f4", shape, data: Float32Array.from({ length: size }, (_, k) => value(k)) };
};

test.each([
  [[4, 3, 4, 4], "channels-first", [4, 4, 3]],
  [[4, 8, 6, 6], "channels-first", [6, 6, 8]],
  [[4, 4, 4, 3], "channels-last", [4, 4, 3]],
  [[4, 1, 6, 6], "auto", [6, 6, 1]],
  [[4, 6, 6, 3], "auto", [6, 6, 3]],
])(
  "where the channels of images of the shape %j lie is stated where it is no matter of course",
  (shape, layout, inputShape) => {
    const { dataset, read } = arrays({ X: images(shape, (k) => k % 2), y });
    expect(dataset).toMatchObject({ layout });
    expect(read.inputShape).toEqual(inputShape);
  },
);

test("both layouts can be had, and give the same images", () => {
  const first = images([4, 3, 4, 4], (k) => k % 7);
  const last = images([4, 4, 4, 3], () => 0);
  for (let at = 0; at < first.data.length; at++) {
    const [image, c, pixel] = [Math.floor(at / 48), Math.floor(at / 16) % 3, at % 16];
    last.data[image * 48 + pixel * 3 + c] = first.data[at];
  }
  const hashes = [first, last].map((X) => {
    const { dataset, file } = arrays({ X, y });
    return makeDataset(dataset, 1, file).hash;
  });
  expect(hashes[0]).toBe(hashes[1]);
});

test.each([
  ["16 bits", (k: number) => 1000 * (k % 60), 65535],
  ["12 bits", (k: number) => 64 * (k % 60), 4095],
  ["digits to 16", (k: number) => k % 17, 16],
  ["dark bytes", (k: number) => k % 120, 255],
])("what white is, is proposed: %s", (_, value, white) => {
  const { dataset, notes, file } = arrays({ X: images([4, 8, 8], value), y });
  expect(dataset).toMatchObject({ white });
  expect(notes).toContain(`from 0 to ${white} and are scaled to 0–1`);
  expect(Math.max(...makeDataset(dataset, 1, file).train.inputs)).toBeLessThanOrEqual(1);
});

test("other ranges are said, and left as they are", () => {
  const { dataset, notes } = arrays({ X: images([4, 8, 8], wave), y });
  expect(dataset).toMatchObject({ white: null });
  expect(notes).toMatch(/run from -1 to 1, as the file has them, and are not scaled/);
});

test("rows of pixels are images, as in tables", () => {
  const { dataset, read } = arrays({ X: images([4, 64], (k) => k % 250), y });
  expect(dataset).toMatchObject({ layout: "pixels" });
  expect(read.inputShape).toEqual([8, 8, 1]);
});

test.each([
  [1, -1],
  [0.9, 0.05],
])("classes marked by %d beside %d are classes", (high, low) => {
  const Y = images([4, 3], (k) => (k % 3 === Math.floor(k / 3) % 3 ? high : low));
  const { read } = arrays({ X: images([4, 2], wave), y: Y });
  expect(read.classes?.map(({ count }) => count)).toEqual([2, 1, 1]);
});

test("blank lines without end are no table of Weka's, soon", () => {
  expect(isArff("\n \n".repeat(10_000))).toBe(false);
  expect(isArff("\ufeff\n% a\n @RELATION x")).toBe(true);
});
