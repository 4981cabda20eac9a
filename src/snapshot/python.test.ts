/** What NumPy and h5py make of our files, and we of theirs. Skipped where Python has neither. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeLossLandscapeH5 } from "./export/writeLossLandscapeH5";
import { readLossLandscapeH5 } from "./import/lossLandscapeH5";
import { writeSnapshot } from "./snapshotFile";
import { pythonWith } from "./testing/python";
import { sampleSnapshot } from "./testing/sampleSnapshot";

const numpy = pythonWith("numpy");
const h5py = pythonWith("numpy, h5py");
const folder = mkdtempSync(join(tmpdir(), "topograd-"));
afterAll(() => rmSync(folder, { recursive: true }));

const { surface } = sampleSnapshot(11, 7, 5).run;
if (surface === null) throw new Error("incomplete sample");

test.skipIf(numpy.isMissing)(`numpy.load opens a snapshot${numpy.note}`, () => {
  const path = join(folder, "run.npz");
  writeFileSync(path, writeSnapshot(sampleSnapshot(11, 7, 5)));
  const program = `
import json, sys, numpy
file = numpy.load(sys.argv[1])
loss = file["loss"]
recipe = json.loads(file["recipe.json"])
print(json.dumps([loss.shape, str(loss.dtype), float(loss[2, 3]), file["trajectory"].shape,
                  str(file["eigenvalues"].dtype), recipe["dataset"]["kind"]]))`;
  expect(JSON.parse(numpy.run(program, { files: [path] }))).toEqual([
    [7, 11],
    "float32",
    surface.loss[2 * 11 + 3],
    [5, 2],
    "float64",
    "spirals",
  ]);
});

test.skipIf(h5py.isMissing)(`h5py opens an exported surface${h5py.note}`, async () => {
  const path = join(folder, "exported.h5");
  writeFileSync(path, await writeLossLandscapeH5(surface, "train"));
  const program = `
import json, sys, h5py
file = h5py.File(sys.argv[1])
print(json.dumps([sorted(file), file["train_loss"][:].shape, float(file["train_loss"][2, 3])]))`;
  expect(JSON.parse(h5py.run(program, { files: [path] }))).toEqual([
    ["train_acc", "train_loss", "xcoordinates", "ycoordinates"],
    [7, 11],
    surface.loss[2 * 11 + 3],
  ]);
});

test.skipIf(h5py.isMissing)(`a surface written by h5py opens${h5py.note}`, async () => {
  const path = join(folder, "surface.h5");
  const program = `
import json, sys, h5py, numpy
with h5py.File(sys.argv[1], "a") as file:
    file["dir_file"] = "directions.h5"
    file["xcoordinates"] = numpy.linspace(-1, 1, num=5)
    file["ycoordinates"] = numpy.linspace(0, 3, num=4)
    losses = -numpy.ones(shape=(5, 4))
    x, y = numpy.meshgrid(file["xcoordinates"][:], file["ycoordinates"][:])
    losses.ravel()[:] = (x + 10 * y).ravel() + 2
    file["train_loss"] = losses`;
  h5py.run(program, { files: [path] });
  const file = await readLossLandscapeH5(new Uint8Array(readFileSync(path)));
  if (file.kind !== "surface") throw new Error("not a surface");
  expect([file.surface.alpha.length, file.surface.beta.length]).toEqual([5, 4]);
  expect(file.surface.loss[3 * 5 + 1]).toBe(-0.5 + 30 + 2);
});
