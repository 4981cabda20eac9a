import { expect, test } from "vitest";
import { stream } from "../random/stream";
import type { NpyArray } from "../results/npy";
import { writeNpz } from "../results/npz";
import { type NpzDataOptions, readNpzData } from "./readNpzData";

const floats = (shape: number[], values: number[]): NpyArray => ({
  type: "f8",
  shape,
  data: Float64Array.from(values),
});
const bytes = (shape: number[], values: number[]): NpyArray => ({
  type: "u1",
  shape,
  data: Uint8Array.from(values),
});
const longs = (values: number[]): NpyArray => ({
  type: "i8",
  shape: [values.length],
  data: BigInt64Array.from(values, BigInt),
});

function read(arrays: Record<string, NpyArray>, options: Partial<NpzDataOptions> = {}) {
  const file = writeNpz({ arrays: new Map(Object.entries(arrays)), files: new Map() });
  return readNpzData(
    file,
    { task: "auto", samples: null, split: "fraction", layout: "auto", white: null, ...options },
    stream(1, "data"),
  );
}

test("features and integer labels make a table of classes", () => {
  const result = read({
    X: floats([4, 2], [0, 1, 10, 11, 20, 21, 30, 31]),
    y: longs([5, 7, 5, 7]),
  });
  expect(result).toMatchObject({
    task: { kind: "classification", labels: ["5", "7"] },
    inputShape: [2],
    columns: ["feature 1", "feature 2"],
    count: 4,
  });
  for (let i = 0; i < 4; i++) {
    expect(result.inputs[2 * i + 1]).toBe(result.inputs[2 * i] + 1);
    expect(result.targets[i]).toBe((result.inputs[2 * i] / 10) % 2);
  }
});

test("byte images are scaled to [0, 1] and drawn at random", () => {
  const images = bytes([3, 1, 2], [0, 255, 51, 204, 102, 153]);
  const result = read({ x_train: images, y_train: longs([0, 1, 1]) }, { samples: 2 });
  expect(result).toMatchObject({ inputShape: [1, 2, 1], count: 2, columns: undefined });
  expect(result.inputs[0] + result.inputs[1]).toBe(1);
  expect(result.notes).toEqual(["2 of 3 samples were drawn at random."]);
});

test("several targets per sample make a regression", () => {
  const { task, targets } = read({ x: floats([2, 1], [1, 2]), y: floats([2, 2], [1, 2, 3, 4]) });
  expect(task).toEqual({ kind: "regression", outputs: 2 });
  expect([...targets].sort()).toEqual([1, 2, 3, 4]);
});

test.each<[string, Record<string, NpyArray>, RegExp]>([
  [
    "no inputs",
    { a: longs([1, 2]), y: longs([0, 1]) },
    /array of inputs.*file: a \(2\), y \(2\)\./,
  ],
  ["no targets", { X: floats([2, 1], [1, 2]) }, /one of targets.*in the file: X \(2, 1\)/],
  ["other lengths", { X: floats([2, 1], [1, 2]), y: longs([0, 1, 0]) }, /\(2, 1\).*\(3\)/],
  ["no axis of features", { X: floats([2], [1, 2]), y: longs([0, 1]) }, /0 axes/],
  ["NaN", { X: floats([2, 1], [1, Number.NaN]), y: longs([0, 1]) }, /not a number \(row 1\)/],
  ["empty arrays", { X: floats([2, 0], []), y: longs([0, 1]) }, /belong together/],
])("%s is refused in plain words", (_, arrays, message) => {
  expect(() => read(arrays)).toThrow(message);
});

test("one-hot targets are classes, unless numbers are asked for", () => {
  const arrays = {
    X: floats([3, 1], [0, 1, 2]),
    y: floats([3, 2], [1, 0, 0, 1, 0, 1]),
  };
  const { task, inputs, targets } = read(arrays);
  expect(task).toEqual({ kind: "classification", classes: 2, labels: ["0", "1"] });
  inputs.forEach((x, at) => {
    expect(targets[at]).toBe(x === 0 ? 0 : 1);
  });
  expect(read(arrays, { task: "regression" }).task).toEqual({ kind: "regression", outputs: 2 });
});

test("images whose channels may be first or last say both, whichever is taken", () => {
  const arrays = { X: bytes([2, 3, 5, 4], Array(120).fill(1)), y: longs([0, 1]) };
  const notes = (layout: "channels-first" | "channels-last") => read(arrays, { layout }).notes;
  expect(notes("channels-first")).toContain(
    "Channels may be first or last in 3×5×4: read as 5×4 pixels of 3 channels, not 3×5 pixels of 4 channels.",
  );
  expect(notes("channels-last").join()).toMatch(/read as 3×5 pixels of 4 channels, not 5×4/);
});

test("images with channels first are those with channels last, and pixels up to 255 those of bytes", () => {
  const last = Array.from({ length: 2 * 5 * 5 * 3 }, (_, at) => (at * 37) % 256);
  const first = Array.from({ length: last.length }, (_, at) => {
    const [image, c, pixel] = [Math.floor(at / 75), Math.floor((at % 75) / 25), at % 25];
    return last[image * 75 + pixel * 3 + c];
  });
  const y = longs([0, 1]);
  const expected = read({ X: bytes([2, 5, 5, 3], last), y });
  const turned = read({ X: bytes([2, 3, 5, 5], first), y });
  const wide = read({ X: floats([2, 5, 5, 3], last), y });
  expect(turned).toMatchObject({ inputShape: [5, 5, 3], inputs: expected.inputs });
  expect(wide.inputs).toEqual(expected.inputs);
  expect(wide.notes.join()).toMatch(/0 to 255/);
  expect(
    read({
      X: floats(
        [2, 5, 5, 3],
        last.map((value) => value / 16),
      ),
      y,
    }).notes.join(),
  ).toMatch(/from 0 to 15.94, as the file has them, and are not scaled/);
});
