import { expect, test } from "vitest";
import { surfaceH5InWorker } from "../export/hdf5InWorker";
import { importInWorker } from "../import/importInWorker";
import { sampleSnapshot } from "../testing/sampleSnapshot";

const { surface } = sampleSnapshot(7, 5, 11).run;
if (surface === null) throw new Error("incomplete sample");

const file = (bytes: Uint8Array<ArrayBuffer>, name: string) => new File([bytes], name);

test("workers write and read an .h5 surface and tell how far they are", async () => {
  const bytes = new Uint8Array(await surfaceH5InWorker(surface, "train"));
  const fractions: number[] = [];
  const imported = await importInWorker([file(bytes, "surface.h5")], {
    onProgress: (fraction) => fractions.push(fraction),
  });
  if (imported.kind !== "snapshot") throw new Error("not a snapshot");
  expect(imported.snapshot.run.surface?.loss).toEqual(surface.loss);
  expect(fractions.at(-1)).toBe(1);
});

test("a bad file is a message, an abort ends the worker", async () => {
  await expect(importInWorker([file(new Uint8Array(100), "bad.h5")])).rejects.toThrow(/HDF5/);
  const controller = new AbortController();
  const pending = importInWorker([file(new Uint8Array(1000), "bad.h5")], {
    signal: controller.signal,
  });
  controller.abort(new Error("cancelled"));
  await expect(pending).rejects.toThrow("cancelled");
});
