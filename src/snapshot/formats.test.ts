/** Holds docs/formats.md against what is really written. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readNpz } from "../results/npz";
import { packArrays } from "./link/packArrays";
import { LINEAR } from "./link/quantize";
import { arraysOf } from "./runArrays";
import { factsOf } from "./runFacts";
import { writeSnapshot } from "./snapshotFile";
import { sampleCurvature } from "./testing/sampleCurvature";
import { sampleAverages, samplePartners } from "./testing/samplePartners";
import { sampleSnapshot } from "./testing/sampleSnapshot";

const page = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");

/** Rows of the table of members: name, shape, type, whether links carry it. */
const documented = page
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter((cells) => cells.length === 7 && /^`[\w./]+`$/.test(cells[1]))
  .map(([, name, shape, type, links]) => ({ name: name.slice(1, -1), shape, type, links }));

function everything() {
  const snapshot = sampleSnapshot(11, 7, 5);
  const { trained } = snapshot.run;
  if (trained === null) throw new Error("incomplete sample");
  trained.moments = { first: new Float32Array(9), second: new Float32Array(9) };
  trained.momentsAlong = { checkpoints: Int32Array.of(0, 4), second: new Float32Array(18) };
  trained.runningStatistics = new Float32Array(20);
  trained.probes = {
    checkpoints: Int32Array.of(0, 4),
    measured: [
      { shape: [], values: Float64Array.of(8, 6), errors: Float64Array.of(1, Number.NaN) },
      { shape: [2], values: Float64Array.of(1, 2, 3, 4), errors: Float64Array.of(1, 1, 1, 1) },
    ],
  };
  const losses = new Float32Array(5);
  trained.tasks = {
    trainLoss: losses,
    testLoss: losses,
    trainAccuracy: losses,
    testAccuracy: losses,
  };
  snapshot.run.trainingState = {
    step: 24,
    theta: new Float32Array(9),
    previous: new Float32Array(9),
    memory: [],
  };
  snapshot.run.curvature = sampleCurvature();
  snapshot.run.partners = samplePartners(9).slice(0, 1);
  snapshot.run.averages = sampleAverages();
  snapshot.data = { content: Uint8Array.of(1), labels: Uint8Array.of(2) };
  return snapshot;
}

test("every member of a snapshot file is documented, with its type and number of axes", () => {
  const { arrays, files } = readNpz(writeSnapshot(everything()));
  const names = [...files.keys(), ...arrays.keys()].sort();
  expect(documented.map(({ name }) => name).sort()).toEqual(names);
  const types: Record<string, string> = { f4: "float32", f8: "float64", u1: "uint8" };
  for (const { name, shape, type } of documented) {
    const array = arrays.get(name);
    if (array === undefined) continue;
    expect(`${name} ${type}`).toBe(`${name} ${types[array.type]}`);
    const axes = shape.replace(/[()]/g, "").split(",").length;
    if (!shape.includes("…")) expect(`${name} ${axes}`).toBe(`${name} ${array.shape.length}`);
  }
});

test("the arrays that links carry are the documented ones", () => {
  const { packed } = packArrays(arraysOf(everything().run), LINEAR, 10);
  const carried = documented.filter(
    ({ links, type }) => /^(yes|if room)$/.test(links) && type !== "JSON",
  );
  // Tables of losses on the way to a partner go row by row.
  const names = new Set(packed.map(({ name }) => name.split("/")[0]));
  expect([...names].sort()).toEqual(carried.map(({ name }) => name).sort());
});

test("the keys of snapshot.json are documented", () => {
  const [paragraph] = /`snapshot\.json` has the keys[^\n]*/.exec(page) ?? [""];
  for (const key of Object.keys(factsOf(everything()))) expect(paragraph).toContain(`\`${key}\``);
});
