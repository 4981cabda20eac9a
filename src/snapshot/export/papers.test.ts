import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { emptyRun, type Run } from "../../results/results";
import { sampleCurvature } from "../testing/sampleCurvature";
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
