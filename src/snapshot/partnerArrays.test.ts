import { expect, test } from "vitest";
import { stream } from "../random/stream";
import type { PathLosses, Solution } from "../results/partners";
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

test("a link keeps what lies between partners, without weights and accuracies", async () => {
  const sample = withPartners();
  const { hash, leftOut } = encodeLink(sample);
  expect(leftOut).not.toContain("what lies between partners");
  const { run } = await decodeLink(hash);
  expect(run.recipe).toEqual(sample.run.recipe);
  expect(run.averages).toEqual(sample.run.averages);
  const light = withoutWeights(sample.run).partners;
  for (const [index, report] of run.partners.entries()) {
    const { settings, theta, distance, likeness, matched, curve, halves, line } = light[index];
    expect(report).toMatchObject({ settings, theta, distance, likeness });
    const ways: [PathLosses | null | undefined, PathLosses | null | undefined][] = [
      [line, report.line],
      [matched?.line, report.matched?.line],
      [curve, report.curve],
      [halves, report.halves],
    ];
    for (const [sent, received] of ways) {
      expect(received == null).toBe(sent == null);
      for (const split of ["train", "test"] as const) {
        const [before, after] = [sent?.[split], received?.[split]];
        expect(after == null).toBe(before == null);
        if (before == null || after == null) continue;
        expect(after.t).toEqual(before.t);
        expect(after.accuracy.every(Number.isNaN)).toBe(true);
        const range = Math.max(...before.loss) - Math.min(...before.loss);
        before.loss.forEach((loss, k) => {
          expect(Math.abs(after.loss[k] - loss)).toBeLessThan(1e-4 * range);
        });
      }
    }
  }
});

test("a link that would be too long leaves out what lies between partners, and says so", async () => {
  const sample = withPartners();
  const theta = new Float32Array();
  const many = Array.from({ length: 4 }, (_, seed) => ({
    ...sample.run.partners[0],
    theta,
    settings: { ...sample.run.partners[0].settings, change: { kind: "seed" as const, seed } },
    line: noisy(sample.run.partners[0].line, seed),
  }));
  const { hash, holds, leftOut } = encodeLink({
    ...sample,
    run: { ...sample.run, partners: many },
  });
  expect(holds).toBe("snapshot");
  expect(leftOut).toContain("what lies between partners");
  expect((await decodeLink(hash)).run.partners).toEqual([]);
});

/** A way of many points whose losses cannot be foretold. */
function noisy({ test }: PathLosses, seed: number): PathLosses {
  const count = 1200;
  const t = Float64Array.from({ length: count + 1 }, (_, k) => k / count);
  const random = stream(seed, "evaluation");
  const losses = { t, loss: t.map(() => random.uniform()), accuracy: t.map(() => 1) };
  return { train: losses, test: test && losses };
}

test.each<[string, (arrays: RunArrays) => void]>([
  ["no t = 1", (arrays) => column(arrays, 24, 1.001)],
  ["t that falls", (arrays) => column(arrays, 3, 0)],
  ["t that is not a number", (arrays) => column(arrays, 3, Number.NaN)],
  [
    "numbers missing",
    (arrays) => arrays.set("partner0_numbers", { shape: [5], data: new Float64Array(5) }),
  ],
  [
    "means of another number",
    (arrays) => arrays.set("averages", { shape: [4], data: new Float64Array(4) }),
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
