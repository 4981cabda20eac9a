/** Surfaces as lists of points and stacks of grids, and the settings of searches; the bowl is X² + 3 (Y − 0.5)² + 0.1 X Y. */
import { expect, test } from "vitest";
import { float64Array, writeNpy } from "../../results/npy";
import { writeNpz } from "../../results/npz";
import { importFiles } from "./importFiles";

const X = [-1, -0.5, 0, 0.5, 1];
const Y = [-2, 0, 2];
const bowl = (x: number, y: number) => x * x + 3 * (y - 0.5) ** 2 + 0.1 * x * y;
const points = Y.flatMap((y) => X.map((x) => [x, y, bowl(x, y)]));
const columns = [0, 1, 2].flatMap((part) => points.map((point) => point[part]));
const text = (content: string) => new TextEncoder().encode(content);
const npy = (values: number[], ...shape: number[]) =>
  writeNpy(float64Array(Float64Array.from(values), shape));
const npz = (named: Record<string, [number[], number[]]>) =>
  writeNpz({
    arrays: new Map(
      Object.entries(named).map(([name, [values, shape]]) => [
        name,
        float64Array(Float64Array.from(values), shape),
      ]),
    ),
    files: new Map(),
  });

async function open(name: string, bytes: Uint8Array) {
  const imported = await importFiles([{ name, bytes }]);
  if (imported.kind !== "snapshot") throw new Error(`read as ${imported.kind}`);
  const { surface, axes, imported: from } = imported.snapshot.run;
  if (surface === null) throw new Error("no surface");
  return { surface, axes, unsure: imported.unsure, notes: from?.notes.join(" ") ?? "" };
}

test.each<[string, string, Uint8Array]>([
  ["triples in JSON", "a.json", text(JSON.stringify({ triples: points }))],
  ["a list of them", "a.json", text(JSON.stringify(points))],
  [
    "points and losses",
    "a.json",
    text(
      JSON.stringify({
        points: points.map(([x, y]) => [x, y]),
        losses: points.map(([, , z]) => z),
      }),
    ),
  ],
  [
    "coordinates in an object of their own",
    "a.json",
    text(JSON.stringify({ grid: { x: X, y: Y }, loss: Y.map((y) => X.map((x) => bowl(x, y))) })),
  ],
  [
    "records within an object",
    "a.json",
    text(JSON.stringify({ results: points.map(([w1, w2, loss]) => ({ w1, w2, loss })) })),
  ],
  ["rows of x, y and loss", "a.npy", npy(points.flat(), 15, 3)],
  ["columns of them", "a.npy", npy(columns, 3, 15)],
  ["grids behind one another", "a.npy", npy(columns, 3, 3, 5)],
  ["grids beside one another", "a.npy", npy(points.flat(), 3, 5, 3)],
  ["an array of points in an archive", "a.npz", npz({ data: [points.flat(), [15, 3]] })],
  [
    "points beside losses in an archive",
    "a.npz",
    npz({
      points: [points.flatMap((point) => point.slice(0, 2)), [15, 2]],
      loss: [columns.slice(30), [15]],
    }),
  ],
])("%s are the grid that they form", async (_, name, bytes) => {
  const { surface, unsure } = await open(name, bytes);
  expect([Array.from(surface.alpha), Array.from(surface.beta)]).toEqual([X, Y]);
  surface.loss.forEach((loss, k) => {
    expect(loss).toBeCloseTo(bowl(X[k % 5], Y[Math.floor(k / 5)]), 5);
  });
  // In NumPy's files they may be samples as well.
  expect(unsure).toBe(name.endsWith("json") ? null : "table");
});

test("rows that form no grid stay what they were", async () => {
  const features = Array.from({ length: 120 }, (_, k) => Math.sin(k * k));
  expect((await open("a.npy", npy(features, 40, 3))).unsure).toBe("array");
});

test.each([
  ["weight_decay", [0, 1e-5, 1e-4, 1e-3]],
  ["dropout", [0, 0.1, 0.2, 0.5]],
])(
  "settings of a search in no even steps are counted, in their order: %s",
  async (name, settings) => {
    const rates = [1e-3, 1e-2, 1e-1];
    const rows = rates.flatMap((rate) => settings.map((one) => `${rate},${one},${rate + one}`));
    const { surface, axes, notes, unsure } = await open(
      "a.csv",
      text(`lr,${name},loss\n${rows.join("\n")}\n`),
    );
    expect(unsure).toBe("table");
    expect(axes?.first.name).toBe("log₁₀ lr");
    expect(axes?.second?.name).toBe(`${name}: ${settings.map(String).join(", ")}`);
    expect(Array.from(surface.beta)).toEqual([0, 1, 2, 3]);
    expect(surface.loss[4]).toBeCloseTo(rates[1] + settings[1], 6);
    expect(surface.originLoss).toBeNaN();
    expect(notes).toContain("in no even steps");
  },
);
