import { expect, test } from "vitest";
import type { Solution } from "../results/partners";
import { withoutWeights } from "../results/withoutWeights";
import { decodeLink, encodeLink } from "./link/link";
import { type RunArrays, sourceOf } from "./namedArrays";
import { arraysOf, runFrom } from "./runArrays";
import { factsOf } from "./runFacts";
import { SnapshotError } from "./snapshot";
import { readSnapshot, writeSnapshot } from "./snapshotFile";
import { sampleAverages, samplePartners } from "./testing/samplePartners";
import { sampleSnapshot } from "./testing/sampleSnapshot";

function withPartners() {
  const sample = sampleSnapshot(5, 5, 3);
  const partners = samplePartners(9);
  const recipe = { ...sample.run.recipe, partners: partners.map(({ settings }) => settings) };
  return { ...sample, run: { ...sample.run, recipe, partners, averages: sampleAverages() } };
}

test("partners are written and read, with their weights and without", async () => {
  const sample = withPartners();
  const { unknown, ...opened } = await readSnapshot(writeSnapshot(sample));
  expect(opened).toEqual(sample);
  const light = { ...sample, run: withoutWeights(sample.run) };
  const [first] = (await readSnapshot(writeSnapshot(light))).run.partners;
  expect(first).toEqual(withoutWeights(sample.run).partners[0]);
  expect(first.matched?.line).toEqual(sample.run.partners[0].matched?.line);
});

const solutions: Solution[] = [
  { partner: 0, place: "solution", alpha: 12.25, beta: 0, residual: 1e-7, loss: 0.02 },
  { partner: 0, place: "curve", alpha: 6.125, beta: 3.5, residual: 0, loss: Number.NaN },
];

test("files and links say where the solutions lie, to the last digit", async () => {
  const sample = withPartners();
  const placed = { ...sample, run: { ...sample.run, solutions } };
  expect((await readSnapshot(writeSnapshot(placed))).run.solutions).toEqual(solutions);
  expect((await decodeLink(encodeLink(placed).hash)).run.solutions).toEqual(solutions);
  // Those of partners that the recipe does not have would have no name.
  const stray = { ...solutions[0], partner: 3 };
  const strange = { ...placed, run: { ...placed.run, solutions: [stray] } };
  expect((await readSnapshot(writeSnapshot(strange))).run.solutions).toEqual([]);
});

test("a link keeps the partners' settings and says that it leaves out the rest", async () => {
  const sample = withPartners();
  const { hash, leftOut } = encodeLink(sample);
  expect(leftOut).toContain("what lies between partners");
  const { run } = await decodeLink(hash);
  expect(run.partners).toEqual([]);
  expect(run.recipe).toEqual(sample.run.recipe);
});

test.each<[string, (arrays: RunArrays) => void]>([
  ["no t = 1", (arrays) => column(arrays, 24, 1.001)],
  ["t that falls", (arrays) => column(arrays, 3, 0)],
  ["t that is not a number", (arrays) => column(arrays, 3, Number.NaN)],
  [
    "numbers missing",
    (arrays) => arrays.set("partner0_numbers", { shape: [5], data: new Float64Array(5) }),
  ],
  [
    "a row too few",
    (arrays) => arrays.set("partner0_line", { shape: [2, 30], data: new Float64Array(60) }),
  ],
  [
    "rows of unequal length",
    (arrays) => arrays.set("partner0_line", { shape: [3], data: new Float64Array(10) }),
  ],
])("a path with %s is refused", (_, damage) => {
  const sample = withPartners();
  const arrays = arraysOf(sample.run);
  damage(arrays);
  expect(() => runFrom(factsOf(sample), sourceOf(arrays))).toThrow(SnapshotError);
});

/** Another t in the row of the second partner's line, which runs from 0 to 1. */
function column(arrays: RunArrays, k: number, t: number): void {
  const line = arrays.get("partner1_line");
  if (line) line.data[k] = t;
}

test("a partner whose arrays were left out counts as not measured", () => {
  const sample = withPartners();
  const arrays = arraysOf(sample.run);
  for (const name of [...arrays.keys()]) if (name.startsWith("partner0_")) arrays.delete(name);
  expect(runFrom(factsOf(sample), sourceOf(arrays)).partners).toEqual([sample.run.partners[1]]);
});
