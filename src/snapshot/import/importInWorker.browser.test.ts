import { expect, test } from "vitest";
import { writeLossLandscapeH5 } from "../export/writeLossLandscapeH5";
import { sampleSnapshot } from "../testing/sampleSnapshot";
import { importInWorker } from "./importInWorker";

const { surface } = sampleSnapshot(7, 5, 11).run;
if (surface === null) throw new Error("incomplete sample");

const file = (bytes: Uint8Array<ArrayBuffer>, name: string) => new File([bytes], name);

test("a worker reads an .h5 surface and tells how far it is", async () => {
  const bytes = new Uint8Array(await writeLossLandscapeH5(surface, "train"));
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
