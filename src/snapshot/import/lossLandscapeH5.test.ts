import fc from "fast-check";
import { expect, test } from "vitest";
import { writeLossLandscapeH5, writeProjectionH5 } from "../export/writeLossLandscapeH5";
import { withHdf5File } from "../hdf5Library";
import { readSnapshot, writeSnapshot } from "../snapshotFile";
import { sampleSnapshot } from "../testing/sampleSnapshot";
import { importedSnapshot, withPath } from "./importedSnapshot";
import { readLossLandscapeH5 } from "./lossLandscapeH5";

const linspace = (low: number, high: number, count: number) =>
  Float64Array.from({ length: count }, (_, k) => low + ((high - low) * k) / (count - 1));

/** A loss that tells every point of the plane from every other. */
const lossAt = (x: number, y: number) => 10 + x + 100 * y;

/**
 * A surface file as plot_surface.py leaves it: arrays declared (nx, ny) and filled with −1; the k-th
 * value, counted along the flattened array, is the loss at the k-th point of meshgrid(x, y).
 */
async function plotSurfaceFile(nx: number, ny: number, computed = nx * ny): Promise<Uint8Array> {
  const x = linspace(-1, 1, nx);
  const y = linspace(-2, 1, ny);
  const losses = new Float64Array(nx * ny).fill(-1);
  const accuracies = new Float64Array(nx * ny).fill(-1);
  for (let k = 0; k < computed; k++) {
    losses[k] = lossAt(x[k % nx], y[Math.floor(k / nx)]);
    accuracies[k] = 100 * (k / (nx * ny));
  }
  const { bytes } = await withHdf5File(null, (file) => {
    file.create_dataset({ name: "dir_file", data: "weights_xignore=biasbn.h5" });
    file.create_dataset({ name: "xcoordinates", data: x });
    file.create_dataset({ name: "ycoordinates", data: y });
    file.create_dataset({ name: "train_loss", data: losses, shape: [nx, ny] });
    file.create_dataset({ name: "train_acc", data: accuracies, shape: [nx, ny] });
  });
  return bytes;
}

async function readSurface(bytes: Uint8Array) {
  const file = await readLossLandscapeH5(bytes);
  if (file.kind !== "surface") throw new Error("not a surface");
  return file.surface;
}

test.each([
  ["square", 5, 5],
  ["wide", 7, 4],
  ["tall", 3, 6],
])("a %s surface keeps its orientation whatever shape is declared", async (_, nx, ny) => {
  const { alpha, beta, loss, accuracy, done } = await readSurface(await plotSurfaceFile(nx, ny));
  expect([alpha.length, beta.length]).toEqual([nx, ny]);
  for (let j = 0; j < ny; j++) {
    for (let i = 0; i < nx; i++) {
      expect(loss[j * nx + i]).toBeCloseTo(lossAt(alpha[i], beta[j]), 4);
      expect(accuracy[j * nx + i]).toBeCloseTo((j * nx + i) / (nx * ny), 6);
    }
  }
  expect(done.every((value) => value === 1)).toBe(true);
});

test("points that were not computed are marked, and the rest is kept", async () => {
  const surface = await readSurface(await plotSurfaceFile(7, 4, 10));
  expect(Array.from(surface.done)).toEqual([...Array(10).fill(1), ...Array(18).fill(0)]);
  expect(surface.loss.slice(10).every(Number.isNaN)).toBe(true);
  const snapshot = importedSnapshot(
    surface,
    { file: "surface.h5", format: "loss-landscape .h5", notes: [] },
    { alpha: "x", beta: "y" },
  );
  expect(snapshot.run.imported?.notes).toEqual(["18 of 28 points are not computed."]);
});

test("one coordinate makes a line", async () => {
  const x = linspace(-1, 1, 5);
  const { bytes } = await withHdf5File(null, (file) => {
    file.create_dataset({ name: "xcoordinates", data: x });
    file.create_dataset({ name: "test_loss", data: x.map((value) => value ** 2) });
  });
  const file = await readLossLandscapeH5(bytes);
  expect(file).toMatchObject({ kind: "surface", notes: ["Loss of the test set."] });
  const { beta, loss, accuracy, originLoss } = await readSurface(bytes);
  expect(Array.from(beta)).toEqual([0]);
  expect(Array.from(loss)).toEqual([1, 0.25, 0, 0.25, 1]);
  expect(accuracy.every(Number.isNaN)).toBe(true);
  expect(originLoss).toBe(0);
});

test("a surface comes back from its file bit for bit", async () => {
  const { surface, trajectory } = sampleSnapshot(11, 7).run;
  if (surface === null || trajectory === null) throw new Error("incomplete sample");
  surface.done.fill(0, 70);
  surface.loss[5] = Number.NaN;
  surface.loss[6] = Number.POSITIVE_INFINITY;
  const read = await readSurface(await writeLossLandscapeH5(surface, "train"));
  const computed = (values: Float32Array) =>
    values.map((value, index) => (surface.done[index] === 1 ? value : Number.NaN));
  expect(read.alpha).toEqual(surface.alpha);
  expect(read.beta).toEqual(surface.beta);
  expect(read.done).toEqual(surface.done);
  expect(read.loss).toEqual(computed(surface.loss));
  expect(read.accuracy).toEqual(computed(surface.accuracy));

  const path = await readLossLandscapeH5(await writeProjectionH5(trajectory));
  expect(path).toEqual({
    kind: "path",
    path: { alpha: trajectory.alpha, beta: trajectory.beta },
  });
});

test("a projected path lies on its surface, and the snapshot survives its file", async () => {
  const surface = await readSurface(await plotSurfaceFile(7, 4));
  const plain = importedSnapshot(
    surface,
    { file: "surface.h5", format: "loss-landscape .h5", notes: [] },
    { alpha: "x", beta: "y" },
  );
  const snapshot = withPath(plain, {
    alpha: Float32Array.of(-0.5, 0.25, 3),
    beta: Float32Array.of(-1.9, 0.7, 0),
  });
  const { trajectory } = snapshot.run;
  expect(trajectory?.planeLoss[0]).toBeCloseTo(lossAt(-0.5, -1.9), 3);
  expect(trajectory?.planeLoss[1]).toBeCloseTo(lossAt(0.25, 0.7), 3);
  expect(trajectory?.planeLoss[2]).toBeNaN();
  expect(trajectory?.loss.every(Number.isNaN)).toBe(true);
  const { unknown, ...opened } = await readSnapshot(writeSnapshot(snapshot));
  expect(opened).toEqual(snapshot);
});

test.each([
  ["no coordinates", { train_loss: [1, 2] }, /neither a surface/],
  ["no losses", { xcoordinates: [0, 1] }, /no train_loss/],
  ["too few losses", { xcoordinates: [0, 1, 2], train_loss: [1, 2] }, /2 values/],
  ["uneven steps", { xcoordinates: [0, 1, 3], train_loss: [1, 2, 3] }, /evenly spaced/],
  [
    "a NaN coordinate",
    { xcoordinates: [0, Number.NaN], train_loss: [1, 2] },
    /not a finite number/,
  ],
  ["half a path", { proj_xcoord: [0, 1], proj_ycoord: [1] }, /same length/],
])("%s is a message", async (_, datasets, message) => {
  const { bytes } = await withHdf5File(null, (file) => {
    for (const [name, data] of Object.entries(datasets)) {
      file.create_dataset({ name, data: Float64Array.from(data) });
    }
  });
  await expect(readLossLandscapeH5(bytes)).rejects.toThrow(message);
});

test("text, groups, links and huge declared sizes are messages", async () => {
  const { bytes } = await withHdf5File(null, (file) => {
    file.create_dataset({ name: "xcoordinates", data: ["a", "b"] });
  });
  await expect(readLossLandscapeH5(bytes)).rejects.toThrow(/does not hold numbers/);
  const group = await withHdf5File(null, (file) => {
    file.create_group("xcoordinates");
  });
  await expect(readLossLandscapeH5(group.bytes)).rejects.toThrow(/not a dataset/);
  const link = await withHdf5File(null, (file) => {
    file.create_external_link("other.h5", "x", "xcoordinates");
  });
  await expect(readLossLandscapeH5(link.bytes)).rejects.toThrow(/not a dataset/);
  const huge = await withHdf5File(null, (file) => {
    file.create_dataset({
      name: "xcoordinates",
      data: new Float64Array(4),
      shape: [4],
      maxshape: [null],
      chunks: [4],
      compression: "gzip",
    });
    const dataset = file.get("xcoordinates");
    if (dataset !== null && "resize" in dataset) dataset.resize([2 ** 40]);
  });
  expect(huge.bytes.length).toBeLessThan(10_000);
  await expect(readLossLandscapeH5(huge.bytes)).rejects.toThrow(/at most/);
});

test("a damaged file is a message, whatever the damage", async () => {
  const file = await plotSurfaceFile(7, 4);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(file.length - 1),
      fc.uint8Array({ minLength: 1, maxLength: 16 }),
      async (at, change) => {
        const damaged = file.slice();
        damaged.set(change.subarray(0, file.length - at), at);
        for (const bytes of [damaged, file.slice(0, at)]) {
          const outcome = await readLossLandscapeH5(bytes).catch((error: unknown) => error);
          if (outcome instanceof Error) {
            expect(outcome.message).toMatch(/HDF5|proj|coordinates|_loss|_acc/);
          } else {
            expect(outcome).toHaveProperty("kind");
          }
        }
      },
    ),
    { numRuns: 150 },
  );
  await expect(readLossLandscapeH5(new Uint8Array(20).fill(7))).rejects.toThrow(/HDF5/);
});
