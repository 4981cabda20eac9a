/** Surfaces of other tools in arrays of their own names; the bowl is X² + 3 (Y − 0.5)² + 0.1 X Y. */
import { expect, test } from "vitest";
import { float64Array, type NpyArray } from "../../results/npy";
import { writeNpz } from "../../results/npz";
import { importFiles } from "./importFiles";

const X = [-1, -0.5, 0, 0.5, 1];
const Y = [-2, 0, 2];
const bowl = (x: number, y: number) => x * x + 3 * (y - 0.5) ** 2 + 0.1 * x * y;
const array = (values: number[], ...shape: number[]): NpyArray =>
  float64Array(Float64Array.from(values), shape);
const over = (value: (x: number, y: number) => number) =>
  Y.flatMap((y) => X.map((x) => value(x, y)));
const overX = (value: (x: number, y: number) => number) =>
  X.flatMap((x) => Y.map((y) => value(x, y)));
const vector = (values: number[]) => array(values, values.length);
const [gridX, gridY, loss] = [over((x) => x), over((_, y) => y), over(bowl)];

async function open(arrays: Record<string, NpyArray>) {
  const bytes = writeNpz({ arrays: new Map(Object.entries(arrays)), files: new Map() });
  const imported = await importFiles([{ name: "a.npz", bytes }]);
  if (imported.kind !== "snapshot") throw new Error(`read as ${imported.kind}`);
  const { surface, imported: from } = imported.snapshot.run;
  if (surface === null) throw new Error("no surface");
  return { surface, unsure: imported.unsure, notes: from?.notes.join(" ") ?? "" };
}

test.each<[string, Record<string, NpyArray>, string | null]>([
  ["columns of a table", { X: vector(gridX), Y: vector(gridY), Z: vector(loss) }, null],
  [
    "axes as columns",
    { alpha: array(X, 5, 1), beta: array(Y, 3, 1), loss: array(loss, 3, 5, 1) },
    null,
  ],
  ["other names", { w1: vector(X), w2: vector(Y), val_loss: array(loss, 3, 5) }, null],
  ["other grids", { a: array(gridX, 3, 5), b: array(gridY, 3, 5), loss: array(loss, 3, 5) }, null],
  ["no names", { arr_0: vector(X), arr_1: vector(Y), arr_2: array(loss, 3, 5) }, "array"],
  // Losses in the order of loops over alphas, then betas; units as the grid has them.
  [
    "mode connectivity's plane",
    {
      alphas: vector(X.map((x) => x / 7)),
      betas: vector(Y),
      grid: array(
        X.flatMap((x) => Y.flatMap((y) => [x, y])),
        5,
        3,
        2,
      ),
      tr_loss: array(overX(bowl), 5, 3),
      tr_acc: array(
        overX(() => 93),
        5,
        3,
      ),
    },
    null,
  ],
])("%s are the surface", async (_, arrays, expected) => {
  const { surface, unsure } = await open(arrays);
  expect(unsure).toBe(expected);
  expect(Array.from(surface.alpha)).toEqual(X);
  expect(Array.from(surface.beta)).toEqual(Y);
  for (const [k, value] of loss.entries()) expect(surface.loss[k]).toBeCloseTo(value, 5);
});

test("Landscaper's losses have their first axis down their rows", async () => {
  const values = X.flatMap((x) => X.map((y) => bowl(x, y)));
  const { surface } = await open({
    loss: array(values, 5, 5),
    coordinates: array([...X, ...X], 2, 5),
  });
  expect(surface.loss[1]).toBeCloseTo(bowl(-0.5, -1), 5);
});

test("accuracies are shares, or percent and said so", async () => {
  const of = (acc: number) =>
    open({
      alpha: vector(X),
      beta: vector(Y),
      loss: array(loss, 3, 5),
      acc: array(
        loss.map(() => acc),
        3,
        5,
      ),
    });
  expect((await of(0.93)).surface.accuracy[0]).toBeCloseTo(0.93, 6);
  const percent = await of(93);
  expect(percent.surface.accuracy[0]).toBeCloseTo(0.93, 6);
  expect(percent.notes).toMatch(/percent/);
});

test("a loss over one vector is asked about, and curvature is never a loss", async () => {
  const line = await open({ t: vector(X), tr_loss: vector(X.map((x) => x * x)) });
  expect(line.unsure).toBe("array");
  expect(Array.from(line.surface.loss)).toEqual([1, 0.25, 0, 0.25, 1]);
  const curvature = { alpha: vector(X), beta: vector(Y), max_eig: array(loss, 3, 5) };
  await expect(open(curvature)).rejects.toThrow(/neither a surface nor samples/);
});
