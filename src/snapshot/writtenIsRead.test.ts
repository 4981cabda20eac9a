/** Whatever the lab can write, within its limits and at them, it opens again. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { limits } from "../results/limits";
import { emptyRun } from "../results/results";
import { decodeLink, encodeLink } from "./link/link";
import { SnapshotError } from "./snapshot";
import { readSnapshot, writeSnapshot } from "./snapshotFile";
import { sampleCurvature } from "./testing/sampleCurvature";
import { sampleSnapshot } from "./testing/sampleSnapshot";

const long = fc.string({ minLength: 1500, maxLength: 3000, size: "max" });
const someText = fc.oneof(fc.string(), fc.string({ unit: "binary", maxLength: 100 }), long);
const measured = fc.oneof(fc.double(), fc.constant(Number.NaN), fc.constant(Infinity));

test("titles, notes and names of any length and letters, and norms that are not numbers", async () => {
  const snapshots = fc.record({
    title: someText,
    notes: fc.array(someText, { maxLength: 60 }),
    norm: measured,
    cosine: measured,
    file: fc.string({ maxLength: limits.title }),
  });
  await fc.assert(
    fc.asyncProperty(snapshots, async ({ title, notes, norm, cosine, file }) => {
      const sample = sampleSnapshot(3, 3, 2);
      const { data, axes } = sample.run;
      if (data === null || axes === null) throw new Error("incomplete sample");
      const run = {
        ...sample.run,
        data: { ...data, notes },
        axes: { ...axes, cosine, first: { ...axes.first, norm } },
        imported: { file, format: "CSV", notes },
      };
      const opened = await readSnapshot(writeSnapshot({ ...sample, title, run }));
      expect(opened.run.surface).toEqual(run.surface);
      expect((await decodeLink(encodeLink({ ...sample, title, run }).hash)).run.recipe).toEqual(
        run.recipe,
      );
    }),
    { numRuns: 60 },
  );
});

test("any number of points, checkpoints and eigenvalues, up to the largest of each", async () => {
  const sizes = fc.record({
    columns: fc.oneof(fc.integer({ min: 2, max: 60 }), fc.constant(201)),
    rows: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(201)),
    checkpoints: fc.oneof(fc.integer({ min: 2, max: 50 }), fc.constant(1001)),
  });
  await fc.assert(
    fc.asyncProperty(sizes, async ({ columns, rows, checkpoints }) => {
      const sample = sampleSnapshot(columns, rows, checkpoints);
      sample.run.curvature = sampleCurvature();
      if (sample.run.surface && rows === 1) sample.run.surface.beta.fill(0);
      const { unknown, ...opened } = await readSnapshot(writeSnapshot(sample));
      expect(opened).toEqual(sample);
      const { holds, hash } = encodeLink(sample);
      const linked = (await decodeLink(hash)).run.surface?.loss.length ?? null;
      expect(linked).toBe(holds === "recipe" ? null : columns * rows);
    }),
    { numRuns: 20 },
  );
});

test("the largest surface that is read in is written, and opens again", async () => {
  const side = Math.sqrt(limits.gridPoints);
  const { run, ...rest } = sampleSnapshot(side, side, 2);
  const snapshot = { ...rest, run: { ...emptyRun(run.recipe), surface: run.surface } };
  expect((await readSnapshot(writeSnapshot(snapshot))).run.surface?.loss).toEqual(
    run.surface?.loss,
  );
});

test("more weights than would be read again are not written", async () => {
  const sample = sampleSnapshot(3, 3, 2);
  const { trained } = sample.run;
  if (trained === null) throw new Error("incomplete sample");
  const checkpoints = new Float32Array(limits.archive.unpackedBytes / 4);
  const write = () =>
    writeSnapshot({ ...sample, run: { ...sample.run, trained: { ...trained, checkpoints } } });
  expect(write).toThrow(SnapshotError);
  expect(write).toThrow(/fewer checkpoints/);
});
