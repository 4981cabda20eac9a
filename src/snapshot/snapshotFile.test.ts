import fc from "fast-check";
import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import { float32Array } from "../results/npy";
import { readNpz, writeNpz } from "../results/npz";
import { probeSeries } from "../results/probes";
import { measureCsv, trainingCsv } from "./export/tables";
import { decodeLink, encodeLink } from "./link/link";
import { SnapshotError } from "./snapshot";
import {
  isSnapshotFile,
  readSnapshot,
  readSnapshots,
  writeComparison,
  writeSnapshot,
} from "./snapshotFile";
import { sampleSnapshot } from "./testing/sampleSnapshot";

test("a snapshot comes back from its file bit for bit", async () => {
  const snapshot = sampleSnapshot(11, 7, 5);
  const { unknown, ...opened } = await readSnapshot(writeSnapshot(snapshot));
  expect(opened).toEqual(snapshot);
  expect(unknown).toEqual([]);
});

test("runs side by side come back from one file in their order, and NumPy's names tell them apart", async () => {
  const snapshots = [3, 7, 5].map((side) => ({
    ...sampleSnapshot(side, 4, 5),
    title: `Run ${side}`,
  }));
  const bytes = writeComparison(snapshots);
  expect(isSnapshotFile(bytes)).toBe(true);
  const opened = await readSnapshots(bytes);
  expect(opened.map(({ unknown, ...snapshot }) => snapshot)).toEqual(snapshots);
  expect(opened.map(({ unknown }) => unknown)).toEqual([[], [], []]);
  expect(readNpz(bytes).arrays.get("B/loss")?.shape).toEqual([4, 7]);
  await expect(readSnapshot(bytes)).rejects.toThrow(/3 runs side by side \(A: .*Run 3/);
});

test("runs side by side unpack within one bound", async () => {
  const bytes = writeComparison([sampleSnapshot(41, 41, 5), sampleSnapshot(41, 41, 5)]);
  await expect(readSnapshots(bytes, 30_000)).rejects.toThrow(/unpacks to more than/);
});

test("a training that was broken off comes back with all that going on needs", async () => {
  const snapshot = sampleSnapshot(11, 7, 5);
  const theta = Float32Array.from({ length: 9 }, (_, i) => i / 3);
  for (const memory of [
    [],
    [theta.slice().reverse()],
    [theta.map(Math.sin), theta.map(Math.cos)],
    // A velocity, and outputs of samples.
    [theta.map(Math.sin), Float32Array.of(1, 2, 3, 4)],
  ]) {
    snapshot.run.trainingState = {
      step: 24,
      phase: 2,
      theta,
      previous: theta.map(Math.abs),
      memory,
    };
    expect((await readSnapshot(writeSnapshot(snapshot))).run).toEqual(snapshot.run);
  }
});

test("how the tasks of a training fare comes back, unknown before they are met", async () => {
  const snapshot = sampleSnapshot(11, 7, 2);
  const { run } = snapshot;
  const phases = [{ steps: 6, task: { kind: "relabelled" } }] as const;
  run.recipe = recipe({ ...run.recipe, training: { ...run.recipe.training, phases: [...phases] } });
  if (run.trained === null) throw new Error("incomplete sample");
  const column = (first: number) => Float32Array.of(first, Number.NaN, 0.5, 0.25);
  run.trained.tasks = {
    trainLoss: column(1),
    testLoss: column(2),
    trainAccuracy: column(3),
    testAccuracy: column(4),
  };
  expect((await readSnapshot(writeSnapshot(snapshot))).run).toEqual(run);
  const { leftOut } = encodeLink(snapshot);
  expect(leftOut).toContain("how earlier tasks fare along the training");
});

test("the surface is stored as NumPy has it: rows are β", async () => {
  const { arrays } = readNpz(writeSnapshot(sampleSnapshot(11, 7)));
  expect(arrays.get("loss")?.shape).toEqual([7, 11]);
  expect(arrays.get("trajectory")?.shape).toEqual([101, 2]);
});

test("members of a later version are kept", async () => {
  const snapshot = sampleSnapshot(5, 5, 3);
  const { arrays, files } = readNpz(writeSnapshot(snapshot));
  files.set("remarks.txt", new TextEncoder().encode("kept"));
  arrays.set("later", float32Array(Float32Array.of(1, 2)));
  const { unknown } = await readSnapshot(writeNpz({ arrays, files }));
  const again = readNpz(writeSnapshot(snapshot, unknown));
  expect(new TextDecoder().decode(again.files.get("remarks.txt"))).toBe("kept");
  expect(again.arrays.get("later")?.data).toEqual(Float32Array.of(1, 2));
});

test("a damaged file is a message, whatever the damage", async () => {
  const file = writeSnapshot(sampleSnapshot(5, 5, 3));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(file.length - 1),
      fc.integer({ min: 1, max: 255 }),
      async (at, change) => {
        const damaged = file.slice();
        damaged[at] ^= change;
        for (const bytes of [damaged, file.slice(0, at)]) {
          try {
            await readSnapshot(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(SnapshotError);
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});

const nothing = (length: number) => new Float64Array(length).fill(Number.NaN);

test("measures along the training come back from files and links, and as a table", async () => {
  const whole = sampleSnapshot(5, 5, 4);
  const { trained } = whole.run;
  if (trained === null) throw new Error("incomplete sample");
  const measures = [
    { kind: "trace", products: 20 },
    { kind: "sample-losses" },
    { kind: "distance" },
    { kind: "gradient-line", points: 2 },
    { kind: "gradient-cosines", samples: 2 },
  ] as const;
  const asked = recipe({ training: { probes: { measures: [...measures] } } });
  const probes = {
    checkpoints: Int32Array.of(0, 3),
    measured: [
      { shape: [], values: Float64Array.of(8, 16), errors: Float64Array.of(1, 2) },
      { shape: [3], values: Float64Array.of(1, 2, 3, 4, 5, Number.NaN), errors: nothing(6) },
      { shape: [], values: Float64Array.of(0, 4), errors: nothing(2) },
      { shape: [2], values: Float64Array.of(2, 1, 1, 3), errors: Float64Array.of(0, 1, 2, 3) },
      { shape: [2, 2], values: Float64Array.of(1, -0.5, -0.5, 1, 1, 0, 0, 1), errors: nothing(8) },
    ],
  };
  const run = { ...whole.run, recipe: asked, trained: { ...trained, probes } };
  const opened = (await readSnapshot(writeSnapshot({ ...whole, run }))).run;
  expect(opened.trained?.probes).toEqual(probes);
  const linked = (await decodeLink(encodeLink({ ...whole, run }).hash)).run;
  const [trace, losses, distance, line, cosines] = probeSeries(linked);
  expect(line.errors[3]).toBeCloseTo(3, 3);
  expect(cosines.shape).toEqual([2, 2]);
  expect(cosines.values[1]).toBeCloseTo(-0.5, 3);
  expect(losses.values[2]).toBeCloseTo(3, 3);
  expect(Array.from(trace.checkpoints)).toEqual([0, 3]);
  expect(trace.values[1]).toBeCloseTo(16, 3);
  expect(trace.errors[1]).toBeCloseTo(2, 3);
  expect(distance.values[1]).toBeCloseTo(4, 3);
  expect(distance.errors[1]).toBeNaN();
  const [header, first, second] = trainingCsv(run).split("\n");
  expect(header).toMatch(/gradient_norm,trace,trace_error,distance,distance_error$/);
  expect(first).toMatch(/,8,1,0,$/);
  expect(second).toMatch(/,,,,$/);
  const rows = measureCsv(probeSeries(opened)[1], run).split("\n");
  expect(rows.slice(0, 2)).toEqual(["step,sample,sample_losses", "0,0,1"]);
  const ofLine = measureCsv(probeSeries(opened)[3], run).split("\n");
  expect(ofLine.slice(0, 3)).toEqual([
    "step,learning_rates,gradient_line,error",
    "0,0,2,0",
    "0,4,1,1",
  ]);
  const ofCosines = measureCsv(probeSeries(opened)[4], run).split("\n");
  expect(ofCosines[0]).toBe("step,sample,other_sample,gradient_cosines");
  expect(ofCosines[2]).toBe("0,0,1,-0.5");
});

test("measures that fit neither the history nor the recipe are a message", async () => {
  const whole = sampleSnapshot(5, 5, 4);
  const { trained } = whole.run;
  if (trained === null) throw new Error("incomplete sample");
  const asked = recipe({ training: { probes: { measures: [{ kind: "distance" }] } } });
  for (const rows of [
    [0, 9],
    [2, 1],
    [-1, 0],
  ]) {
    const distance = { shape: [], values: Float64Array.of(1, 2), errors: Float64Array.of(0, 0) };
    const probes = { checkpoints: Int32Array.from(rows), measured: [distance] };
    const run = { ...whole.run, recipe: asked, trained: { ...trained, probes } };
    await expect(readSnapshot(writeSnapshot({ ...whole, run }))).rejects.toThrow(SnapshotError);
  }
  const losses = { shape: [1], values: Float64Array.of(1, 2), errors: nothing(2) };
  const probes = { checkpoints: Int32Array.of(0, 3), measured: [losses] };
  const vector = recipe({ training: { probes: { measures: [{ kind: "sample-losses" }] } } });
  const run = { ...whole.run, recipe: vector, trained: { ...trained, probes } };
  const { arrays, files } = readNpz(writeSnapshot({ ...whole, run }));
  arrays.set("probe0_values", float32Array(Float32Array.of(1, 2, 3), [3]));
  await expect(readSnapshot(writeNpz({ arrays, files }))).rejects.toThrow("does not fit");
  // Neither another shape than the measure's, nor places that a series does not have.
  const other = [{ kind: "gradient-cosines" }, { kind: "gradient-line" }] as const;
  for (const measure of other) {
    const recipeOf = recipe({ training: { probes: { measures: [measure] } } });
    const wrong = { ...whole.run, recipe: recipeOf, trained: { ...trained, probes } };
    const written = writeSnapshot({ ...whole, run: wrong });
    await expect(readSnapshot(written)).rejects.toThrow("does not fit");
  }
});

test("a function without data comes back, also from files that have a target for it", async () => {
  for (const targets of [new Float32Array(), new Float32Array(1)]) {
    const snapshot = sampleSnapshot(5, 5, 3);
    if (snapshot.run.data === null) throw new Error("incomplete sample");
    const preview = { inputs: new Float32Array(), targets };
    snapshot.run.data = {
      ...snapshot.run.data,
      inputShape: [0],
      classes: null,
      outputs: 1,
      preview,
    };
    const { run } = await readSnapshot(writeSnapshot(snapshot));
    expect(run.data?.preview).toEqual({ inputs: new Float32Array(), targets: new Float32Array() });
  }
});
