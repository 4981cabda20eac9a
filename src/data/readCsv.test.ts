import { describe, expect, test } from "vitest";
import { stream } from "../random/stream";
import { recipe as csvRecipe } from "../recipe/parse";
import { makeDataset } from "./makeDataset";
import { type CsvOptions, readCsv } from "./readCsv";

const defaults: CsvOptions = {
  header: "auto",
  label: null,
  task: "auto",
  text: "omitted",
  missing: "omitted",
  absent: [],
  without: [],
  classes: [],
  images: false,
  samples: null,
};
const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string, options: Partial<CsvOptions> = {}) =>
  readCsv(encode(text), { ...defaults, ...options }, stream(1, "data"));

const expected = { inputs: [1.5, 2, 3, 4.25, 5, 6], targets: [1, 0, 1], labels: ["a", "b"] };

describe("one table in many dialects", () => {
  test.each([
    ["commas and a header", "x,y,label\n1.5,2,b\n3,4.25,a\n5,6,b\n"],
    ["no header, no last line end", "1.5,2,b\n3,4.25,a\n5,6,b"],
    ["byte-order mark and CRLF", "\ufeffx,y,label\r\n1.5,2,b\r\n3,4.25,a\r\n5,6,b\r\n"],
    ["semicolons and decimal commas", "x;y;label\n1,5;2;b\n3;4,25;a\n5;6;b\n"],
    ["tabs and blank lines", "x\ty\tlabel\n\n1.5\t2\tb\n3\t4.25\ta\n\n5\t6\tb\n\n"],
    ["quotes and spaces", '"x","y","la,bel"\n"1.5", 2 ,b\n3,"4.25", a\n5e0,+6,"b"\n'],
    ["old Macintosh line ends", "x,y,label\r1.5,2,b\r3,4.25,a\r5,6,b\r"],
  ])("%s", (_, text) => {
    const { inputs, targets, task, inputShape, notes } = read(text);
    expect([...inputs]).toEqual(expected.inputs);
    expect([...targets]).toEqual(expected.targets);
    expect(task).toEqual({ kind: "classification", classes: 2, labels: expected.labels });
    expect(inputShape).toEqual([2]);
    expect(notes).toEqual([]);
  });

  test("UTF-16, as spreadsheets save it", () => {
    const units = Uint16Array.from("\ufeffx\tgroß\n1\tja\n2\tnein\n", (c) => c.charCodeAt(0));
    const { task } = readCsv(new Uint8Array(units.buffer), defaults, stream(1, "data"));
    expect(task).toMatchObject({ labels: ["ja", "nein"] });
  });
});

test.each<[CsvOptions["label"], string, number[]]>([
  [null, "x,y,z\n1,2,a\n3,4,b", [1, 2, 3, 4]],
  ["x", "x,y,z\na,2,5\nb,4,6", [2, 5, 4, 6]],
  [1, "x,y,z\n1,a,5\n3,b,6", [1, 5, 3, 6]],
])("with label %s, the other columns are the features", (label, text, inputs) => {
  expect([...read(text, { label }).inputs]).toEqual(inputs);
});

describe("the task", () => {
  const column = (labels: (string | number)[]) => labels.map((y, i) => `${i},${y}`).join("\n");
  test.each<[string, (string | number)[], CsvOptions["task"], object]>([
    ["few whole numbers are classes", [10, 9, 10, 9], "auto", { classes: 2, labels: ["9", "10"] }],
    ["fractions are values", [1, 2.5, 1, 2.5], "auto", { kind: "regression" }],
    ["many whole numbers are values", [1, 2, 3, 4, 5, 6], "auto", { kind: "regression" }],
    ["unless classes are asked for", [1, 2, 3, 4], "classification", { classes: 4 }],
    ["and values where values are", [0, 1, 0, 1], "regression", { kind: "regression" }],
  ])("%s", (_, labels, task, result) => {
    expect(read(column(labels), { task }).task).toMatchObject(result);
  });
});

test("bad rows are skipped and reported by line, the first ten of them", () => {
  const few = read('x,y\n1,0\n?,1\n"2\n",0\n3\n4,1\n5,\n');
  expect([...few.inputs]).toEqual([1, 2, 4]);
  expect(few.notes).toEqual([
    '3 rows were left out: line 3: "?" in x is not a number; line 6: 1 fields instead of 2; line 8: no label.',
  ]);
  const many = read(`x,y\n1,0\n2,1\n3,NA\n${"1,2,3\n".repeat(12)}4,1\n5,0\n`, {
    header: "yes",
  });
  expect(many.notes[0]).toMatch(
    /^13 rows were left out: line 4: .*; line 13: [^;]*; and 3 more\.$/,
  );
});

test("columns of text and rows beyond 20,000 are left out, and the notes say so", () => {
  const text = `x,name,y\n${"1,Ada,0\n2,Bob,1\n".repeat(10_001)}`;
  const { count, inputShape, notes } = read(text);
  expect([count, inputShape]).toEqual([20_000, [1]]);
  expect(notes).toEqual([
    "Only the first 20000 rows were read.",
    "Columns without numbers were left out: name.",
  ]);
});

test.each<[string, string, Partial<CsvOptions>, RegExp]>([
  ["an empty file", "", {}, /is empty/],
  ["blank lines only", "\n \n,,\n", {}, /is empty/],
  ["one column", "x\n1\n2\n", {}, /only one column/],
  ["no numbers", "a,b\nc,d\ne,f\n", {}, /no numeric columns/],
  ["one class", "1,a\n2,a\n3,a\n", {}, /same label "a"/],
  ["too many classes", Array.from({ length: 101 }, (_, i) => `1,c${i}`).join("\n"), {}, /101 diff/],
  ["an unknown label", "x,y\n1,0\n2,1\n", { label: "z" }, /no column "z"; the file has: x, y/],
  ["a label out of range", "x,y\n1,0\n2,1\n", { label: 2 }, /no column 2/],
  ["regression on text", "1,a\n2,b\n", { task: "regression" }, /holds text/],
  ["a header alone", "x,y\n", { header: "yes" }, /no numeric columns/],
  ["an unclosed quote", 'x,y\n1,0\n"2,1\n3,1\n', {}, /two usable rows.*line 3: misplaced quot/],
  [
    "too many columns",
    `${"1,".repeat(5000)}1\n`.repeat(3),
    {},
    /Line 1 has more than 4096 columns/,
  ],
  ["a binary file", "PK\u0003\u0004\u0000\u0000", {}, /not text/],
  ["numbers too large for float32", "x,y\n1e39,0\n1e39,1\n", {}, /no numeric columns/],
])("%s is refused in plain words", (_, text, options, message) => {
  expect(() => read(text, options)).toThrow(message);
});

test("names such as __proto__ are names like any other", () => {
  const { task } = read("__proto__,constructor\n1,__proto__\n2,toString\n", { header: "yes" });
  expect(task).toMatchObject({ labels: ["__proto__", "toString"] });
});

test("a first column without a name that counts the rows is no feature", () => {
  const rows = [",f1,kind", "0,0.5,a", "1,0.1,b", "2,0.3,a"].join("\n");
  const { columns, notes } = read(rows);
  expect(columns).toEqual(["f1"]);
  expect(notes.join()).toMatch(/only counts the rows: it was left out/);
  expect(read(rows.replace("2,0.3", "7,0.3")).columns).toEqual(["column 1", "f1"]);
});

describe("as a dataset", () => {
  const recipe = csvRecipe({ dataset: { kind: "csv", file: "a.csv", ...defaults } }).dataset;
  const file = (text: string) => ({ name: "a.csv", bytes: encode(text) });

  test("training features get mean 0 and deviation 1; constants are centered", () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${1e9 + i * i},0.1,${i % 2}`).join("\n");
    const { train, notes } = makeDataset(recipe, 1, file(rows));
    const column = (c: number) => Array.from({ length: 30 }, (_, i) => train.inputs[2 * i + c]);
    expect(column(0).reduce((sum, x) => sum + x, 0) / 30).toBeCloseTo(0, 6);
    expect(column(0).reduce((sum, x) => sum + x * x, 0) / 30).toBeCloseTo(1, 6);
    expect(Math.max(...column(1).map(Math.abs))).toBeLessThan(1e-15);
    expect(notes.at(-1)).toMatch(
      /^Standardized by .*: column 1 1000000000 ± .*, column 2 0.1 ± 1\.$/,
    );
  });

  test("a missing file is asked for by name", () => {
    expect(() => makeDataset(recipe, 1, null)).toThrow('Choose the file "a.csv"');
  });
});
