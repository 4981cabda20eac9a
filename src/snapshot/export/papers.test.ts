import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { emptyRun, type Run } from "../../results/results";
import { sampleCurvature } from "../testing/sampleCurvature";
import { sampleSnapshot } from "../testing/sampleSnapshot";
import { paperEntry, papersBehind } from "./papers";

const runWith = (input: Parameters<typeof recipe>[0], change: Partial<Run> = {}): Run => ({
  ...emptyRun(recipe(input)),
  ...change,
});

test("the plane's definition is cited, once", () => {
  const principal = {
    first: { kind: "pca" as const },
    second: { kind: "pca" as const, component: 1 },
  };
  expect(papersBehind(runWith({ axes: principal }))).toEqual(["li2018visualizing"]);
  const mixed = { first: { kind: "random" as const }, second: { kind: "gradient" as const } };
  expect(papersBehind(runWith({ axes: mixed }))).toEqual([
    "li2018visualizing",
    "gabdullin2024investigating",
  ]);
});

test("the gradient that training followed is cited, of a training alone", () => {
  const sam = { training: { optimizer: { ascent: { kind: "sam" as const } } } };
  const { trained } = sampleSnapshot(3, 3, 2).run;
  expect(papersBehind(runWith(sam, { trained }))).toContain("foret2021sharpness");
  expect(papersBehind(runWith(sam))).not.toContain("foret2021sharpness");
  expect(papersBehind(runWith({}, { trained }))).not.toContain("foret2021sharpness");
});

test("what was measured is cited; nothing is of a surface from elsewhere", () => {
  const measured = papersBehind(runWith({}, { curvature: sampleCurvature() }));
  expect(measured).toContain("ghorbani2019investigation");
  expect(measured).toContain("cohen2021gradient");
  const imported = { file: "a.csv", format: "CSV", notes: [] };
  expect(papersBehind(runWith({}, { imported }))).toEqual([]);
});

test("entries are BibTeX with balanced braces", () => {
  for (const key of papersBehind(runWith({}, { curvature: sampleCurvature() }))) {
    const entry = paperEntry(key);
    expect(entry).toMatch(/^@(misc|inproceedings)\{\w+,\n/);
    expect(entry).toMatch(/eprint = \{\d{4}\.\d{5}\}/);
    expect(entry.split("{").length).toBe(entry.split("}").length);
  }
});
