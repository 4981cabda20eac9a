import fc from "fast-check";
import { expect, test } from "vitest";
import { surfaceCsv } from "../export/tables";
import { sampleSnapshot } from "../testing/sampleSnapshot";
import { looksLikeSurface, readSurfaceCsv as readText } from "./surfaceCsv";

const readSurfaceCsv = (text: string) => readText(text).surface;

test("a surface comes back from its CSV file bit for bit", () => {
  const { surface } = sampleSnapshot(11, 7).run;
  if (surface === null) throw new Error("incomplete sample");
  surface.loss[5] = Number.NaN;
  surface.loss[6] = Number.NEGATIVE_INFINITY;
  surface.done[9] = 0;
  const read = readSurfaceCsv(surfaceCsv(surface));
  const computed = (values: Float32Array) =>
    values.map((value, index) => (surface.done[index] === 1 ? value : Number.NaN));
  expect(read.alpha).toEqual(surface.alpha);
  expect(read.beta).toEqual(surface.beta);
  expect(read.done).toEqual(surface.done);
  expect(read.loss).toEqual(computed(surface.loss));
  expect(read.accuracy).toEqual(computed(surface.accuracy));
});

test("rows of a long table may come in any order, with other columns between", () => {
  const surface = readSurfaceCsv("y,seed,x,loss\n1,7,0,3\n0,7,1,2\n1,7,1,4\n0,7,0,1\n");
  expect(Array.from(surface.loss)).toEqual([1, 2, 3, 4]);
  expect(surface.originLoss).toBe(1);
});

test("a long table without β, or with one β, is a line", () => {
  const line = readSurfaceCsv("alpha,loss\n-1,1\n0,0\n1,1\n");
  expect([line.alpha.length, line.beta.length]).toEqual([3, 1]);
  expect(readSurfaceCsv(surfaceCsv(line))).toEqual(line);
});

test("in a matrix the first row is α and the first column β", () => {
  const { alpha, beta, loss, done } = readSurfaceCsv(",-1,0,1\n0,1,2,3\n0.5,4,,inf\n");
  expect([Array.from(alpha), Array.from(beta)]).toEqual([
    [-1, 0, 1],
    [0, 0.5],
  ]);
  expect(Array.from(loss)).toEqual([1, 2, 3, 4, Number.NaN, Number.POSITIVE_INFINITY]);
  expect(Array.from(done)).toEqual([1, 1, 1, 1, 0, 1]);
});

test("after semicolons a comma is the decimal sign", () => {
  const { alpha, loss } = readSurfaceCsv("β\\α;-0,5;0,5\n0;1,25;2\n1;3;4e-1\n");
  expect(Array.from(alpha)).toEqual([-0.5, 0.5]);
  expect(Array.from(loss)).toEqual([1.25, 2, 3, Math.fround(0.4)]);
});

test("surfaces are told from tables of samples", () => {
  expect(looksLikeSurface("alpha,beta,loss\n0,0,1\n")).toBe(true);
  expect(looksLikeSurface(",0,1,2\n0,1,2,3\n")).toBe(true);
  expect(looksLikeSurface("width,height,label\n1,2,cat\n")).toBe(false);
  expect(looksLikeSurface("1,2,3\n4,5,6\n")).toBe(false);
});

test.each([
  ["", /empty/],
  ["alpha,beta,loss\n0,0,1\n0,1\n", /Line 3 has 2 fields; the header has 3/],
  ["alpha,beta,loss\n0,0,1\n\n0,zero,1\n", /Line 4: the coordinate "zero"/],
  ["alpha,beta,loss\n0,0,1\n0,1,low\n", /Line 3: "low" is not a number/],
  [
    "alpha,beta,loss\n0,0,1\n1,0,1\n0,1,1\n0,0,2\n",
    /Line 5: this point stands in the file before \(Line 2\)/,
  ],
  ["alpha,beta,loss\n0,0,1\n1,1,1\n2,2,1\n3,3,1\n4,4,1\n", /do not form a grid/],
  ["alpha,loss\n0,1\n1,1\n3,1\n", /not evenly spaced/],
  [",0,1\n0,1,2\n1,3\n", /Line 3 has 2 fields/],
  ["hello world", /neither a header/],
])("%j is a message", (text, message) => {
  expect(() => readSurfaceCsv(text)).toThrow(message);
});

test("any text gives a surface or a message, within bounds", () => {
  const cell = fc.oneof(
    fc.constantFrom("", "nan", "inf", "-0", "1e999", '"', "__proto__", "alpha", "loss"),
    fc.double().map(String),
    fc.string({ maxLength: 5 }),
  );
  const text = fc
    .array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 })
    .map((rows) => rows.map((row) => row.join(",")).join("\n"));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (input) => {
      for (const variant of [input, `alpha,beta,loss\n${input}`, `,0,1\n${input}`]) {
        try {
          const { alpha, beta, loss } = readSurfaceCsv(variant);
          expect(loss.length).toBe(alpha.length * beta.length);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect((error as Error).message.length).toBeLessThan(300);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("a megabyte of rows that are no grid is refused before a grid is made", () => {
  const rows = Array.from({ length: 60_000 }, (_, k) => `${k},${k},1`).join("\n");
  expect(() => readSurfaceCsv(`alpha,beta,loss\n${rows}`)).toThrow(/do not form a grid/);
});
