import { readFileSync } from "node:fs";
import fc from "fast-check";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { float32Array } from "../../results/npy";
import { writeNpz } from "../../results/npz";
import { openZip } from "../../results/zip";
import { surfaceCsv } from "../export/tables";
import { writeLossLandscapeH5, writeProjectionH5 } from "../export/writeLossLandscapeH5";
import { writeSafetensors } from "../export/writeSafetensors";
import { writeSnapshot } from "../snapshotFile";
import { sampleSnapshot } from "../testing/sampleSnapshot";
import { importFiles } from "./importFiles";

const encode = (text: string) => new TextEncoder().encode(text);
const sample = sampleSnapshot(7, 5, 11);
const { surface, trajectory } = sample.run;
if (surface === null || trajectory === null) throw new Error("incomplete sample");

const checkpoint = (value: number) =>
  writeSafetensors(new Map([["fc.weight", { shape: [1, 1], data: Float32Array.of(value) }]]));

test("files are told apart by what they hold, whatever they are called", async () => {
  const kinds = async (name: string, bytes: Uint8Array) =>
    (await importFiles([{ name, bytes }])).kind;
  expect(await kinds("run.npz", writeSnapshot(sample))).toBe("snapshot");
  expect(await kinds("download", writeSnapshot(sample))).toBe("snapshot");
  expect(await kinds("surface.dat", await writeLossLandscapeH5(surface, "train"))).toBe("snapshot");
  expect(await kinds("proj.h5", await writeProjectionH5(trajectory))).toBe("path");
  expect(await kinds("surface.csv", encode(surfaceCsv(surface)))).toBe("snapshot");
  expect(await kinds("model", checkpoint(1))).toBe("weights");
  for (const file of ["net.pt", "net.pth.tar", "ckpt.pt", "legacy.pth"]) {
    const url = new URL(`../fixtures/checkpoints/${file}`, import.meta.url);
    expect(await kinds("download", new Uint8Array(readFileSync(url)))).toBe("weights");
  }
  expect(await kinds("iris.csv", encode("width,kind\n1,a\n2,b\n"))).toBe("data");
  const samples = new Map(["X", "y"].map((name) => [name, float32Array(Float32Array.of(1, 2))]));
  expect(await kinds("data.npz", writeNpz({ arrays: samples, files: new Map() }))).toBe("data");
  expect(await kinds("train-images-idx3-ubyte.gz", Uint8Array.of(0x1f, 0x8b, 8, 0))).toBe("data");
});

test("the page is not handed the packed members of a snapshot that it does not know", async () => {
  const later = writeNpz({ arrays: new Map(), files: new Map([["later.json", encode("{}")]]) });
  const bytes = writeSnapshot(sample, [...openZip(later).values()]);
  const imported = await importFiles([{ name: "run.npz", bytes }]);
  expect(imported).toEqual({ kind: "snapshot", snapshot: sample, unsure: null });
});

test("a surface and its path are read together, in either order", async () => {
  const files = [
    { name: "proj.h5", bytes: await writeProjectionH5(trajectory) },
    { name: "surface.h5", bytes: await writeLossLandscapeH5(surface, "train") },
  ];
  for (const order of [files, [...files].reverse()]) {
    const imported = await importFiles(order);
    if (imported.kind !== "snapshot") throw new Error("not a snapshot");
    const { run } = imported.snapshot;
    expect(run.surface?.loss).toEqual(surface.loss);
    expect(run.trajectory?.alpha).toEqual(trajectory.alpha);
    expect(run.imported?.file).toBe("surface.h5");
  }
});

test("checkpoints come in the order of the numbers in their names", async () => {
  const files = [10, 9, 100].map((step) => ({
    name: `step${step}.safetensors`,
    bytes: checkpoint(step),
  }));
  const imported = await importFiles(files);
  if (imported.kind !== "weights") throw new Error("not weights");
  expect(Array.from(imported.weights.checkpoints)).toEqual([9, 10, 100]);
});

test("what cannot be read together, or at all, is a message", async () => {
  const csv = { name: "a.csv", bytes: encode("alpha,beta,loss\n") };
  await expect(importFiles([csv, csv])).rejects.toThrow(/Several files/);
  await expect(importFiles([csv, csv, csv])).rejects.toThrow(/Several files/);
  const broken = { name: "model.pt", bytes: encode("PK\u0003\u0004") };
  await expect(importFiles([broken])).rejects.toThrow(/damaged/);
});

test("pictures, alone or in an archive, are refused with the lines of Python that make samples of them", async () => {
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10);
  const archive = (...names: string[]) =>
    zipSync(Object.fromEntries(names.map((n) => [n, picture])));
  const refusal = (...files: [string, Uint8Array][]) =>
    importFiles(files.map(([name, bytes]) => ({ name, bytes }))).then(
      () => "",
      (error: Error) => error.message,
    );
  const pets = archive("__MACOSX/._1.jpeg", "cats/", "cats/1.jpeg", "dogs/2.jpeg", "labels.csv");
  const zipped = await refusal(["pets.zip", pets]);
  expect(zipped).toContain("pets.zip holds 2 pictures (cats/1.jpeg). ");
  expect(zipped).toContain('.rglob("*.jpeg")');
  expect(zipped.split("\n").filter((line) => line !== "")).toHaveLength(4);
  expect(await refusal(["a.png", picture])).toContain("a.png is a picture. ");
  const several = await refusal(["a.png", picture], ["b.png", picture]);
  expect(several).toContain("a.png and 1 more are pictures. ");
  expect(await refusal(["a.zip", archive("a.txt", "b/c.parquet")])).toBe(
    "a.zip is an archive of a.txt, b/c.parquet, and holds no arrays. Unpack it, and open what is inside.",
  );
});

test("any bytes under any name are read or refused, and nothing global changes", async () => {
  const names = fc.constantFrom("a.npz", "a.h5", "a.csv", "a.safetensors", "a.idx", "__proto__");
  const start = fc.constantFrom("PK\u0003\u0004", "\u0089HDF\r\n", "", '{"__proto__":{"x":1}}');
  const known = Object.getOwnPropertyNames(Object.prototype).sort();
  await fc.assert(
    fc.asyncProperty(names, start, fc.uint8Array({ maxLength: 300 }), async (name, head, tail) => {
      const bytes = Uint8Array.from(
        [...head].map((letter) => letter.charCodeAt(0)).concat(...tail),
      );
      const outcome = await importFiles([{ name, bytes }]).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome.message).not.toBe("");
      else expect(outcome).toHaveProperty("kind");
    }),
    { numRuns: 100 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(known);
});
