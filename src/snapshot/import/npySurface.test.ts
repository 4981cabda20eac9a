import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { float64Array, type NpyArray, writeNpy } from "../../results/npy";
import { writeNpz } from "../../results/npz";
import { importFiles } from "./importFiles";

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
const archive = (arrays: Record<string, NpyArray>) =>
  writeNpz({ arrays: new Map(Object.entries(arrays)), files: new Map() });

async function open(name: string, bytes: Uint8Array) {
  const imported = await importFiles([{ name, bytes }]);
  if (imported.kind !== "snapshot") throw new Error(`read as ${imported.kind}`);
  const { surface, imported: from, axes } = imported.snapshot.run;
  if (surface === null) throw new Error("no surface");
  return { surface, notes: from?.notes ?? [], axes };
}

/** (α, β, loss) of the lowest point. */
function lowest({ alpha, beta, loss }: Record<"alpha" | "beta" | "loss", Float32Array>) {
  const at = loss.indexOf(Math.min(...loss));
  return [alpha[at % alpha.length], beta[Math.floor(at / alpha.length)], loss[at]];
}

test.each(["meshgrid.npz", "plural.npz", "ours.npz"])(
  "%s is the surface it was written as",
  async (name) => {
    const { surface } = await open(name, fixture(name));
    expect(Array.from(surface.alpha)).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect([surface.beta.length, surface.beta[0], surface.beta[6]]).toEqual([7, -2, 2]);
    expect(surface.loss[0]).toBeCloseTo(19.95, 5);
    const [alpha, beta, loss] = lowest(surface);
    expect(alpha).toBe(0);
    expect(beta).toBeCloseTo(2 / 3, 5);
    expect(loss).toBeCloseTo(1 / 12, 5);
  },
);

test("a matrix alone lies over its columns and rows, and that is said", async () => {
  const { surface, notes, axes } = await open("matrix.npy", fixture("matrix.npy"));
  expect(Array.from(surface.alpha)).toEqual([0, 1, 2, 3, 4]);
  expect(Array.from(surface.beta)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(surface.loss[0]).toBeCloseTo(19.95, 5);
  expect(lowest(surface).slice(0, 2)).toEqual([2, 4]);
  expect(axes?.first.name).toBe("column");
  expect(notes.join()).toMatch(/no coordinates/);
});

const alpha = Float64Array.of(-1, 0, 1);
const beta = Float64Array.of(0, 2);
/** Rows are β. */
const loss = Float64Array.of(1, 2, 3, 4, 5, 6);
const byColumns = Float64Array.of(1, 4, 2, 5, 3, 6);

test.each([
  [
    "ij meshgrid",
    {
      X: float64Array(Float64Array.of(-1, -1, 0, 0, 1, 1), [3, 2]),
      Y: float64Array(Float64Array.of(0, 2, 0, 2, 0, 2), [3, 2]),
      Z: float64Array(byColumns, [3, 2]),
    },
  ],
  [
    "losses (alpha, beta)",
    {
      Alphas: float64Array(alpha),
      Betas: float64Array(beta),
      Losses: float64Array(byColumns, [3, 2]),
    },
  ],
  [
    "both axes descending",
    {
      x: float64Array(alpha.slice().reverse()),
      y: float64Array(beta.slice().reverse()),
      z: float64Array(loss.slice().reverse(), [2, 3]),
    },
  ],
])("%s gives the same surface", async (_, arrays) => {
  const { surface } = await open("a.npz", archive(arrays));
  expect(Array.from(surface.alpha)).toEqual(Array.from(alpha));
  expect(Array.from(surface.beta)).toEqual(Array.from(beta));
  expect(Array.from(surface.loss)).toEqual(Array.from(loss));
});

test("a square of losses over two vectors says how it was turned, and what is left out", async () => {
  const square = {
    a: float64Array(alpha),
    loss: float64Array(Float64Array.of(1, 2, 3, 4), [2, 2]),
  };
  const { notes } = await open(
    "a.npz",
    archive({ ...square, alpha: float64Array(beta), beta: float64Array(beta) }),
  );
  expect(notes).toEqual([
    "Loss: the array loss.",
    "Rows of the loss are taken for the second axis; the file does not tell.",
    "Not shown: a.",
  ]);
});

test("samples stay samples, and what is neither is told by its arrays", async () => {
  const read = (arrays: Record<string, NpyArray>) =>
    importFiles([{ name: "a.npz", bytes: archive(arrays) }]);
  const samples = { X: float64Array(loss, [3, 2]), y: float64Array(alpha) };
  expect((await read(samples)).kind).toBe("data");
  expect((await read({ ...samples, losses: float64Array(alpha) })).kind).toBe("data");
  await expect(read({ kernel: float64Array(loss, [3, 2]) })).rejects.toThrow(
    /neither a surface nor samples\. Arrays in it: kernel \(3 × 2\)\. A surface needs/,
  );
  await expect(
    read({
      alpha: float64Array(alpha),
      beta: float64Array(alpha),
      loss: float64Array(loss, [2, 3]),
    }),
  ).rejects.toThrow(/alpha \(3\), beta \(3\), loss \(2 × 3\) do not form a surface/);
  const vector = writeNpy(float64Array(alpha));
  await expect(importFiles([{ name: "a.npy", bytes: vector }])).rejects.toThrow(/shape \(3\)/);
});

test("a matrix that is too large for a surface, or a single column, is samples", async () => {
  const matrix = (rows: number, columns: number) =>
    writeNpy(float64Array(new Float64Array(rows * columns), [rows, columns]));
  for (const [rows, columns] of [
    [2049, 513],
    [40, 1],
  ]) {
    const files = [{ name: "table.npy", bytes: matrix(rows, columns) }];
    expect(await importFiles(files)).toEqual({ kind: "data", file: "table.npy" });
  }
});
