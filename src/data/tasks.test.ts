import * as v from "valibot";
import { expect, test } from "vitest";
import { type TaskRecipe, taskSchema } from "../catalog/tasks";
import { recipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import type { Dataset, Samples } from "./dataset";
import { makeDataset } from "./makeDataset";
import { taskData } from "./tasks";

type TaskInput = v.InferInput<typeof taskSchema>;

const make = (dataset: RecipeInput["dataset"]): Dataset =>
  makeDataset(recipe({ dataset, training: { loss: { kind: "half-squared" } } }).dataset, 1, null);
const blobs = make({ kind: "blobs", samples: 200, classes: 5, dimensions: 6, testFraction: 0.25 });
const images = make({ kind: "glyphs", samples: 20, size: 12 });

const as = (task: TaskInput, data = blobs, seed = 1): Dataset =>
  taskData(v.parse(taskSchema, task) as TaskRecipe, data, seed);

const sorted = (values: ArrayLike<number>) => Array.from(values).sort((a, b) => a - b);
const width = ({ inputs, count }: Samples) => inputs.length / count;
const differing = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).filter((value, i) => value !== b[i]).length;

test("every task keeps the shapes and the samples' order of magnitude, and leaves the data alone", () => {
  const before = structuredClone(blobs);
  for (const kind of [
    "original",
    "classes",
    "permuted-inputs",
    "relabelled",
    "shuffled-inputs",
    "shuffled-targets",
    "label-noise",
    "subset",
    "shifted",
    "marked",
    "long-tail",
    "bright-background",
    "mixed",
  ] as const) {
    const data = as({ kind });
    expect(width(data.train), kind).toBe(6);
    expect(data.train.targets.length, kind).toBe(data.train.count);
    expect(data.inputShape, kind).toEqual([6]);
    expect(as({ kind }), kind).toEqual(data);
  }
  expect(blobs).toEqual(before);
});

test("some classes are all samples of these, of both splits", () => {
  const { train, test: held } = as({ kind: "classes", first: 1, last: 2 });
  expect([...new Set(train.targets)].sort()).toEqual([1, 2]);
  expect([...new Set(held.targets)].sort()).toEqual([1, 2]);
  const wanted = blobs.train.targets.filter((label) => label === 1 || label === 2).length;
  expect(train.count).toBe(wanted);
  expect(() => as({ kind: "classes", first: 7, last: 8 })).toThrow("no training samples");
});

test("inputs are permuted alike in all samples of both splits, and otherwise under another draw", () => {
  const one = as({ kind: "permuted-inputs" });
  const order = Array.from({ length: 6 }, (_, place) =>
    Array.from({ length: 6 }, (_, source) => source).filter((source) =>
      Array.from({ length: blobs.train.count }, (_, i) => i).every(
        (i) => one.train.inputs[6 * i + place] === blobs.train.inputs[6 * i + source],
      ),
    ),
  ).flat();
  expect(sorted(order)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(order).not.toEqual([0, 1, 2, 3, 4, 5]);
  for (const [place, source] of order.entries())
    expect(one.test.inputs[place]).toBe(blobs.test.inputs[source]);
  expect(as({ kind: "permuted-inputs", draw: 2 }).train.inputs).not.toEqual(one.train.inputs);
});

test("samples exchange the coordinates asked for, together, in both splits, and keep the others", () => {
  const { train, test: held } = as({ kind: "shuffled-inputs", first: 1, last: 2 });
  const rows = (samples: Samples, places: number[]) =>
    Array.from({ length: samples.count }, (_, i) => places.map((d) => samples.inputs[6 * i + d]));
  for (const [now, before] of [
    [train, blobs.train],
    [held, blobs.test],
  ]) {
    expect(rows(now, [0, 3, 4, 5])).toEqual(rows(before, [0, 3, 4, 5]));
    const [pairs, original] = [now, before].map((samples) => rows(samples, [1, 2]).map(String));
    expect(pairs).not.toEqual(original);
    expect(pairs.sort()).toEqual(original.sort());
    expect(now.targets).toEqual(before.targets);
  }
  expect(() => as({ kind: "shuffled-inputs", first: 0, last: 6 })).toThrow("inputs have 6");
});

test("classes are renamed one to one in both splits", () => {
  const { train, test: held } = as({ kind: "relabelled", draw: 3 });
  const names = new Map(Array.from(blobs.train.targets, (label, i) => [label, train.targets[i]]));
  expect(sorted([...names.values()])).toEqual([0, 1, 2, 3, 4]);
  expect(Array.from(held.targets)).toEqual(Array.from(blobs.test.targets, (c) => names.get(c)));
});

test("training targets are exchanged or made wrong in their share, test targets never", () => {
  const shuffled = as({ kind: "shuffled-targets", fraction: 0.5 });
  expect(sorted(shuffled.train.targets)).toEqual(sorted(blobs.train.targets));
  const moved = differing(shuffled.train.targets, blobs.train.targets);
  expect(moved).toBeGreaterThan(30);
  expect(moved).toBeLessThanOrEqual(75);
  expect(shuffled.test).toEqual(blobs.test);
  const noisy = as({ kind: "label-noise", fraction: 0.2 });
  expect(differing(noisy.train.targets, blobs.train.targets)).toBe(30);
  expect(noisy.test).toEqual(blobs.test);
});

test("a subset is the samples asked for, as far as there are any", () => {
  const { train, test: held } = as({ kind: "subset", skipped: 140, samples: 20 });
  expect(train.count).toBe(10);
  expect(train.inputs).toEqual(blobs.train.inputs.slice(6 * 140));
  expect(held).toEqual(blobs.test);
  expect(() => as({ kind: "subset", skipped: 150 })).toThrow("no training samples");
});

test("a quarter turn of an image is exact, and four of them bring it back", () => {
  const quarter = as({ kind: "rotated", degrees: 90 }, images);
  const side = 12;
  const pixel = ({ inputs }: Samples, row: number, column: number) => inputs[row * side + column];
  // Counterclockwise: what was at the right is on top.
  for (const [row, column] of [
    [0, 0],
    [0, 11],
    [2, 5],
  ])
    expect(pixel(quarter.train, row, column)).toBeCloseTo(
      pixel(images.train, column, side - 1 - row),
      5,
    );
  let turned = images;
  for (let i = 0; i < 4; i++) turned = as({ kind: "rotated", degrees: 90 }, turned);
  for (const [i, value] of turned.train.inputs.entries())
    expect(Math.abs(value - images.train.inputs[i])).toBeLessThan(1e-4);
});

test("points are turned about the origin; what lies in no plane is not", () => {
  const moons = make({ kind: "moons", samples: 20 });
  const { train } = as({ kind: "rotated", degrees: 90 }, moons);
  expect(train.inputs[0]).toBeCloseTo(-moons.train.inputs[1], 5);
  expect(train.inputs[1]).toBeCloseTo(moons.train.inputs[0], 5);
  expect(() => as({ kind: "rotated" })).toThrow("only images");
});

test("a shift of level 0 is none, and each level goes further", () => {
  const distance = (a: Samples, b: Samples) =>
    Math.hypot(...Array.from(a.inputs, (value, i) => value - b.inputs[i]));
  for (const by of ["noise", "fade", "blur", "turn", "move"] as const) {
    const far = [0, 1, 3, 5].map((level) =>
      distance(as({ kind: "shifted", by, level }, images).train, images.train),
    );
    expect(far[0], by).toBe(0);
    expect(sorted(far), by).toEqual(far);
    expect(new Set(far).size, by).toBe(4);
  }
  expect(() => as({ kind: "shifted", by: "blur" })).toThrow("no images");
});

test("shifts are what they are called", () => {
  const side = 12;
  const of = (by: "fade" | "blur" | "move" | "noise", level: number) =>
    as({ kind: "shifted", by, level }, images).test.inputs;
  const before = images.test.inputs;
  const image = (inputs: Float32Array) => inputs.subarray(0, side ** 2);
  const mean = (values: Float32Array) => values.reduce((sum, x) => sum + x, 0) / values.length;
  const faded = image(of("fade", 5));
  expect(mean(faded)).toBeCloseTo(mean(image(before)), 5);
  expect(faded[30] - faded[70]).toBeCloseTo(0.2 * (before[30] - before[70]), 5);
  const moved = of("move", 4);
  for (const place of [2, 30, 143]) {
    const source = place % side < 2 ? place - (place % side) : place - 2;
    expect(moved[place]).toBeCloseTo(before[source], 5);
  }
  const half = of("move", 1);
  expect(half[17]).toBeCloseTo((before[17] + before[16]) / 2, 5);
  // Noise: of its deviation, and other noise for every sample.
  const noise = of("noise", 5).map((value, i) => value - before[i]);
  expect(Math.sqrt(mean(noise.map((x) => x * x)))).toBeCloseTo(1, 1);
  // A Gaussian of deviation 0.8 over five pixels and their neighbors: a constant image stays.
  const flat = {
    ...images,
    train: { ...images.train, inputs: images.train.inputs.slice().fill(0.5) },
  };
  const blurred = as({ kind: "shifted", by: "blur", level: 2 }, flat).train.inputs;
  expect(blurred.every((value) => Math.abs(value - 0.5) < 1e-5)).toBe(true);
  const spot = { ...flat, train: { ...flat.train, inputs: flat.train.inputs.slice().fill(0) } };
  spot.train.inputs[5 * side + 6] = 1;
  const around = as({ kind: "shifted", by: "blur", level: 2 }, spot).train.inputs;
  const ratio = Math.exp(-1 / (2 * 0.8 ** 2));
  expect(around[5 * side + 7] / around[5 * side + 6]).toBeCloseTo(ratio, 3);
  expect(around[6 * side + 6] / around[5 * side + 6]).toBeCloseTo(ratio, 3);
});

test("marks tell the class of as many training samples as asked, and nothing of those that test", () => {
  const { train, test: held } = as({ kind: "marked", fraction: 0.9 });
  const brightest = Math.max(...blobs.train.inputs);
  const marks = ({ inputs, count }: Samples) =>
    Array.from({ length: count }, (_, i) => {
      const row = Array.from(inputs.subarray(6 * i, 6 * i + 5));
      expect(row.filter((value) => value === brightest)).toHaveLength(1);
      return row.indexOf(brightest);
    });
  const right = (samples: Samples) =>
    marks(samples).filter((mark, i) => mark === samples.targets[i]).length / samples.count;
  expect(right(train)).toBeGreaterThanOrEqual(0.9);
  expect(right(train)).toBeLessThan(0.97);
  expect(right(held)).toBeLessThan(0.4);
  expect(train.inputs[5]).toBe(blobs.train.inputs[5]);
  const all = as({ kind: "marked", fraction: 1 }).train;
  expect(right(all)).toBe(1);
});

test("backgrounds are bright on as many samples as asked, whatever their class", () => {
  const data = as({ kind: "bright-background", fraction: 0.2, brightness: 0.25 });
  expect(data.test).toEqual(blobs.test);
  const [least, greatest] = [Math.min(...blobs.train.inputs), Math.max(...blobs.train.inputs)];
  const ground = Math.fround(least + 0.25 * (greatest - least));
  const { count, inputs, targets } = data.train;
  const bright = Array.from({ length: count }, (_, i) => i).filter((i) =>
    inputs.subarray(6 * i, 6 * i + 6).every((value) => value >= ground),
  );
  expect(bright.length).toBeGreaterThanOrEqual(30);
  expect(bright.length).toBeLessThan(50);
  expect(new Set(bright.map((i) => targets[i])).size).toBe(5);
  const changed = inputs.filter((value, k) => value !== blobs.train.inputs[k]);
  expect(changed.every((value) => value === ground)).toBe(true);
});

test("mixed samples lie between two, and have the class of the other as often as they are it", () => {
  const { train, test: held } = as({ kind: "mixed" });
  expect(held).toEqual(blobs.test);
  const row = ({ inputs }: Samples, i: number) => [...inputs.subarray(6 * i, 6 * i + 6)];
  const shares = Array.from({ length: train.count }, (_, i) => {
    const [mixed, own] = [row(train, i), row(blobs.train, i)];
    for (let j = 0; j < train.count; j++) {
      const other = row(blobs.train, j);
      const away = other.map((x, k) => x - own[k]);
      const share =
        mixed.reduce((sum, x, k) => sum + (x - own[k]) * away[k], 0) /
        away.reduce((sum, x) => sum + x * x, 0);
      const fits = mixed.every((x, k) => Math.abs(x - own[k] - share * away[k]) < 1e-5);
      if (fits && share >= 0 && share <= 0.5) return share;
    }
    // A sample that was mixed with itself.
    expect(mixed).toEqual(own);
    return 0;
  });
  const mean = shares.reduce((sum, share) => sum + share, 0) / train.count;
  expect(mean).toBeCloseTo(0.25, 1);
  const others = train.targets.filter((label, i) => label !== blobs.train.targets[i]).length;
  // Of five classes four are others.
  expect(Math.abs(others / train.count - 0.8 * mean)).toBeLessThan(0.1);
  const unmixed = as({ kind: "mixed", most: 0 }).train;
  expect(unmixed).toEqual(blobs.train);
});

test("a long tail has fewer of each class, and the same weight of all where they are balanced", () => {
  const counts = ({ targets }: Samples) =>
    [0, 1, 2, 3, 4].map((label) => targets.filter((target) => target === label).length);
  expect(counts(blobs.train)).toEqual([30, 30, 30, 30, 30]);
  const { train, test: held } = as({ kind: "long-tail", ratio: 16 });
  expect(counts(train)).toEqual([30, 15, 8, 4, 2]);
  expect(held).toEqual(blobs.test);
  const balanced = as({ kind: "long-tail", ratio: 16, balanced: true }).train;
  expect(counts(balanced)).toEqual([30, 30, 30, 30, 30]);
  const rows = ({ inputs, count, targets }: Samples) =>
    new Set(
      Array.from({ length: count }, (_, i) => `${targets[i]}:${inputs.subarray(6 * i, 6 * i + 6)}`),
    );
  expect(rows(balanced)).toEqual(rows(train));
});
