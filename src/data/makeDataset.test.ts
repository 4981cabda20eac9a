import { describe, expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import type { DatasetRecipe, RecipeInput } from "../recipe/schema";
import { float64Array } from "../results/npy";
import { writeNpz } from "../results/npz";
import type { Samples } from "./dataset";
import { blobMean } from "./datasets/blobs";
import { makeDataset } from "./makeDataset";
import { summarize } from "./summary";

type DatasetInput = NonNullable<RecipeInput["dataset"]>;

const complete = (dataset: DatasetInput): DatasetRecipe =>
  recipe({
    dataset,
    model: { kind: dataset.kind === "convection" ? "pinn" : "mlp" },
    training: { loss: { kind: "mean-squared" } },
  }).dataset;
const make = (dataset: DatasetInput, seed = 1) => makeDataset(complete(dataset), seed, null);

function classCounts({ targets }: Samples, classes: number): number[] {
  const counts = new Array<number>(classes).fill(0);
  for (const label of targets) counts[label] += 1;
  return counts;
}

/** The samples as texts, so that sets of them can be compared. */
function rowsOf({ count, inputs, targets }: Samples): string[] {
  const width = inputs.length / count;
  return Array.from(
    { length: count },
    (_, i) => `${inputs.subarray(i * width, (i + 1) * width).join()}|${targets[i]}`,
  );
}

const point = ({ inputs }: Samples, i: number) => [inputs[2 * i], inputs[2 * i + 1]];

// Fixtures: whoever changes a generator changes everybody's data and must say so.
const hashes: [DatasetInput, string][] = [
  [{ kind: "spirals" }, "df4010cc"],
  [{ kind: "moons" }, "ebd53743"],
  [{ kind: "circles" }, "21d9c2b3"],
  [{ kind: "arcs" }, "bce37af2"],
  [{ kind: "blobs", labelNoise: 0.2 }, "73615dc7"],
  [{ kind: "parity" }, "e1ec5434"],
  [{ kind: "parity", target: "sign", labelNoise: 0.1 }, "07fcb6f5"],
  [{ kind: "parity", bits: 2, order: 2, noise: 0.3 }, "af1a6579"],
  [{ kind: "separable", stretch: 5 }, "c419ef9b"],
  [{ kind: "slabs" }, "51a6aa37"],
  [{ kind: "teacher" }, "1bda1498"],
  [{ kind: "teacher", activation: "square", width: 1 }, "f6f9f35f"],
  [{ kind: "teacher", activation: "tanh", width: 3, target: "class", noise: 0.1 }, "8d57e3c5"],
  [{ kind: "bigram" }, "c83d8a51"],
  [{ kind: "regression" }, "21efa9e2"],
  [{ kind: "series" }, "bcf98b7a"],
  [{ kind: "denoising" }, "ce1f39f1"],
  [{ kind: "convection", speed: 30 }, "91b00694"],
  [{ kind: "convection", speed: 3, frame: "moving" }, "9987c81f"],
  [{ kind: "glyphs" }, "3613b054"],
  [{ kind: "glyphs", size: 16, difficulty: 1 }, "f7832d9d"],
  [{ kind: "glyphs", target: "sign" }, "fee6a221"],
];

describe.each(hashes)("%o", (dataset, hash) => {
  test("gives the same data for ever", () => {
    expect(make(dataset).hash).toBe(hash);
    expect(make(dataset, 2).hash).not.toBe(hash);
  });

  test("has finite inputs on multiples of 2⁻²⁰", () => {
    const { train, test: held } = make(dataset);
    const steps = [...train.inputs, ...held.inputs].map((x) => x * 2 ** 20);
    expect(steps.every(Number.isInteger)).toBe(true);
  });
});

test.each<[DatasetInput, number]>([
  [{ kind: "spirals", samples: 500, arms: 3 }, 3],
  [{ kind: "moons", samples: 101 }, 2],
  [{ kind: "blobs", samples: 400, classes: 7, dimensions: 3 }, 7],
  [{ kind: "glyphs", samples: 200 }, 10],
])("classes of %o are equally large, in both splits", (dataset, classes) => {
  const { train, test: held } = make(dataset);
  for (const samples of [train, held]) {
    const counts = classCounts(samples, classes);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  }
});

test("the test fraction moves samples from training to test, and none are lost or shared", () => {
  const whole = make({ kind: "moons", samples: 200, testFraction: 0 });
  const { train, test: held } = make({ kind: "moons", samples: 200, testFraction: 0.3 });
  expect([train.count, held.count, whole.test.count]).toEqual([140, 60, 0]);
  expect([...rowsOf(train), ...rowsOf(held)].sort()).toEqual(rowsOf(whole.train).sort());
});

test("at least one sample is left for training", () => {
  expect(make({ kind: "regression", samples: 4, testFraction: 0.9 }).train.count).toBe(1);
});

test("noise-free circles have their radii and moons their shape", () => {
  const circles = make({ kind: "circles", noise: 0, factor: 0.25 }).train;
  for (let i = 0; i < circles.count; i++) {
    expect(Math.hypot(...point(circles, i))).toBeCloseTo(circles.targets[i] === 0 ? 1 : 0.25, 5);
  }
  const moons = make({ kind: "moons", noise: 0 }).train;
  for (let i = 0; i < moons.count; i++) {
    const [x, y] = point(moons, i);
    const side = moons.targets[i] === 0 ? 1 : -1;
    expect(Math.hypot(x + side / 2, y + side / 4)).toBeCloseTo(1, 5);
  }
});

test("a noise-free spiral's arms differ by a turn of 360° over their number", () => {
  const { train } = make({ kind: "spirals", noise: 0, arms: 4, turns: 1, testFraction: 0 });
  for (let i = 0; i < train.count; i++) {
    const [x, y] = point(train, i);
    const turn = (Math.hypot(x, y) - 0.2) / 1.8 + train.targets[i] / 4;
    const difference = Math.atan2(y, x) / (2 * Math.PI) - turn;
    expect(difference - Math.round(difference)).toBeCloseTo(0, 4);
  }
});

test("means of blobs are orthonormal where they can be, else distinct unit vectors", () => {
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, i) => sum + x * b[i], 0);
  for (const [classes, dimensions] of [
    [4, 4],
    [5, 2],
    [16, 3],
    [16, 7],
  ]) {
    const means = Array.from({ length: classes }, (_, c) => blobMean(c, classes, dimensions));
    for (let i = 0; i < classes; i++) {
      for (let j = 0; j < i; j++) {
        const cosine = dot(means[i], means[j]);
        if (dimensions >= classes) expect(cosine).toBe(0);
        else expect(cosine).toBeLessThan(0.95);
      }
      expect(dot(means[i], means[i])).toBeCloseTo(1, 12);
    }
  }
});

test("label noise replaces its fraction of the training labels and no test label", () => {
  const base = { kind: "blobs", samples: 400, classes: 5, dimensions: 8 } as const;
  const clean = make(base);
  const noisy = make({ ...base, labelNoise: 0.2 });
  const changed = clean.train.targets.filter((label, i) => label !== noisy.train.targets[i]);
  expect(changed.length).toBe(60);
  expect(noisy.train.inputs).toEqual(clean.train.inputs);
  expect(noisy.test).toEqual(clean.test);
});

test("signs are those of the classes, −1 for even and 1 for odd, and label noise replaces as many", () => {
  const signsOf = (dataset: DatasetInput) => [
    ...make({ ...dataset, target: "sign" } as DatasetInput).train.targets,
  ];
  const digits = { kind: "glyphs", samples: 40, testFraction: 0 } as const;
  const odd = make(digits).train.targets.filter((digit) => digit % 2 === 1).length;
  expect(signsOf(digits).filter((sign) => sign === 1).length).toBe(odd);
  expect(make({ ...digits, target: "sign" }).task).toEqual({ kind: "regression", outputs: 1 });

  const bits = { kind: "parity", samples: 200, testFraction: 0 } as const;
  const clean = signsOf(bits);
  const noisy = signsOf({ ...bits, labelNoise: 0.1 });
  expect(new Set(noisy)).toEqual(new Set([-1, 1]));
  expect(noisy.filter((sign, i) => sign !== clean[i]).length).toBe(20);
});

test("Chebyshev targets lie on the polynomial, at evenly spaced points", () => {
  const { train } = make({ kind: "regression", target: "chebyshev5", testFraction: 0 });
  expect(train.count).toBe(20);
  expect([...train.inputs].sort((a, b) => a - b)[1]).toBeCloseTo(-1 + 2 / 19, 5);
  train.inputs.forEach((x, i) => {
    expect(train.targets[i]).toBeCloseTo(Math.cos(5 * Math.acos(x)), 5);
  });
});

test("an undistorted digit is nearer to its own class's mean than to any other", () => {
  const { train } = make({ kind: "glyphs", samples: 200, difficulty: 0, testFraction: 0 });
  const means = Array.from({ length: 10 }, () => new Float64Array(144));
  const image = (i: number) => train.inputs.subarray(144 * i, 144 * (i + 1));
  for (let i = 0; i < 200; i++) {
    image(i).forEach((x, p) => {
      means[train.targets[i]][p] += x / 20;
    });
  }
  const distance = (i: number, c: number) =>
    image(i).reduce((sum, x, p) => sum + (x - means[c][p]) ** 2, 0);
  for (let i = 0; i < 200; i++) {
    const distances = means.map((_, c) => distance(i, c));
    expect(distances.indexOf(Math.min(...distances))).toBe(train.targets[i]);
  }
});

test("the summary counts, names the hash and shows a few samples", () => {
  const digits = make({ kind: "glyphs", samples: 100 });
  expect(summarize(digits)).toMatchObject({
    train: 50,
    test: 50,
    inputShape: [12, 12, 1],
    classes: 10,
    outputs: 10,
    hash: digits.hash,
  });
  expect(summarize(digits).preview.inputs.length).toBe(20 * 144);
  const points = summarize(make({ kind: "moons" })).preview;
  expect([points.inputs.length, points.targets.length]).toEqual([400, 200]);
});

/** An IDX file of bytes. */
function idx(shape: number[], value: (index: number) => number): Uint8Array {
  const bytes = new Uint8Array(4 + 4 * shape.length + shape.reduce((size, side) => size * side, 1));
  bytes.set([0, 0, 8, shape.length]);
  const view = new DataView(bytes.buffer);
  shape.forEach((side, axis) => {
    view.setUint32(4 + 4 * axis, side);
  });
  const start = 4 + 4 * shape.length;
  for (let at = start; at < bytes.length; at++) bytes[at] = value(at - start);
  return bytes;
}

test("images and labels of the user's own come as two files, and as many as are asked for", () => {
  const images = idx([60, 4, 4], (at) => Math.floor(at / 16));
  const labels = idx([60], (at) => at % 3);
  const dataset = complete({ kind: "idx", file: "a", labels: "b", samples: 40, size: 4 });
  const made = makeDataset(dataset, 1, { name: "a", bytes: images, labels });
  expect(made).toMatchObject({ inputShape: [4, 4, 1], task: { classes: 3 } });
  expect(made.train.count + made.test.count).toBe(40);
  // Pixels tell which image it is, so they tell its label.
  made.train.targets.forEach((label, i) => {
    expect(Math.round(made.train.inputs[16 * i] * 255) % 3).toBe(label);
  });
  expect(() => makeDataset(dataset, 1, { name: "a", bytes: images })).toThrow(
    'Choose the file "b"',
  );
  expect(() => makeDataset(dataset, 1, null)).toThrow('Choose the file "a"');
});

test("arrays of the user's own are read from an .npz", () => {
  const count = 30;
  const x = Float64Array.from({ length: 2 * count }, (_, i) => Math.sin(i));
  const y = Float64Array.from({ length: count }, (_, i) => i % 2);
  const bytes = writeNpz({
    arrays: new Map([
      ["X", float64Array(x, [count, 2])],
      ["y", float64Array(y, [count])],
    ]),
    files: new Map(),
  });
  const dataset = complete({ kind: "npz", file: "a.npz", samples: 20 });
  const made = makeDataset(dataset, 1, { name: "a.npz", bytes });
  expect(made).toMatchObject({ inputShape: [2], task: { classes: 2 } });
  expect(made.train.count + made.test.count).toBe(20);
});

test("the parity of the first bits decides the class, whatever the others are", () => {
  const { train, inputShape } = make({ kind: "parity", bits: 10, order: 3, samples: 300 });
  expect(inputShape).toEqual([10]);
  expect(new Set(train.inputs)).toEqual(new Set([-1, 1]));
  const odd = Array.from(train.targets, (_, i) => {
    const [a, b, c] = train.inputs.subarray(10 * i);
    return a * b * c < 0 ? 1 : 0;
  });
  expect(Array.from(train.targets)).toEqual(odd);
  expect(() => recipe({ dataset: { kind: "parity", bits: 4, order: 5 } })).toThrow(
    "dataset.order: a parity needs at least as many bits as it is of",
  );
});

test("a separable cloud keeps its margin from a plane, before it is stretched", () => {
  const base = {
    kind: "separable",
    samples: 60,
    dimensions: 2,
    margin: 0.5,
    testFraction: 0,
  } as const;
  const { train } = make(base);
  // Some direction has all of class 1 ahead and all of class 0 behind, a margin or more away.
  const parts = Array.from({ length: 3600 }, (_, k) => (k * Math.PI) / 1800).some((angle) =>
    train.targets.every((label, i) => {
      const [x, y] = point(train, i);
      const ahead = x * Math.cos(angle) + y * Math.sin(angle);
      return (label === 1 ? ahead : -ahead) > 0.49;
    }),
  );
  expect(parts).toBe(true);
  const stretched = make({ ...base, stretch: 5 }).train;
  const [[x, y], [farther, same]] = [point(train, 7), point(stretched, 7)];
  expect(farther / x).toBeCloseTo(5, 4);
  expect(same).toBe(y);
});

test("modular addition has every pair once, whatever the seed, and the rest of its sum as class", () => {
  const { train, inputShape, task } = make({
    kind: "modular-addition",
    modulus: 7,
    testFraction: 0,
  });
  expect([train.count, inputShape, task.kind === "classification" && task.classes]).toEqual([
    49,
    [14],
    7,
  ]);
  const pairs = Array.from(train.targets, (sum, i) => {
    const [a, b] = [0, 7].map((at) => train.inputs.subarray(14 * i + at, 14 * i + at + 7));
    expect([...a, ...b].reduce((total, x) => total + x)).toBe(2);
    expect((a.indexOf(1) + b.indexOf(1)) % 7).toBe(sum);
    return 7 * a.indexOf(1) + b.indexOf(1);
  });
  expect(new Set(pairs).size).toBe(49);
});

test("after an even token of a bigram chain the next is all but certain, after an odd one it is not", () => {
  const { train } = make({ kind: "bigram", samples: 20_000, tokens: 4, testFraction: 0 });
  const counts = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
  train.targets.forEach((next, i) => {
    counts[train.inputs.subarray(4 * i, 4 * i + 4).indexOf(1)][next] += 1;
  });
  const largest = counts.map((row) => Math.max(...row) / row.reduce((sum, n) => sum + n));
  for (const token of [0, 2]) expect(largest[token]).toBeCloseTo(0.98, 1);
  for (const token of [1, 3]) expect(largest[token]).toBeLessThan(0.95);
});

test("XOR is four clouds about (±1, ±1), of which those on a diagonal are one class", () => {
  const xor = { kind: "parity", bits: 2, order: 2, samples: 400, testFraction: 0 } as const;
  const bits = make(xor).train;
  const { train } = make({ ...xor, noise: 0.2 });
  let squares = 0;
  for (let i = 0; i < train.count; i++) {
    const [[x, y], [bitX, bitY]] = [point(train, i), point(bits, i)];
    expect(train.targets[i]).toBe(bitX === bitY ? 0 : 1);
    squares += (x - bitX) ** 2 + (y - bitY) ** 2;
  }
  expect(Math.sqrt(squares / 800)).toBeCloseTo(0.2, 1.5);
});

test("noise taken off what a denoiser is given leaves a clean number of some mode, at the step that is told", () => {
  const { train } = make({
    kind: "denoising",
    samples: 300,
    testFraction: 0,
    modes: 2,
    distance: 3,
    spread: 0.1,
    steps: 2,
    firstRate: 0.19,
    lastRate: 0.75,
    frequencies: 1,
  });
  const seen = new Set<string>();
  let squares = 0;
  for (let i = 0; i < train.count; i++) {
    const [noisy, sine, cosine] = train.inputs.subarray(3 * i, 3 * i + 3);
    const step = Math.round(Math.asin(sine));
    expect(cosine).toBeCloseTo(Math.cos(step), 5);
    // ᾱ is 0.81 after the first step, and a quarter of that after the second.
    const kept = [0.81, 0.2025][step];
    const clean = (noisy - Math.sqrt(1 - kept) * train.targets[i]) / Math.sqrt(kept);
    const mode = 1.5 * Math.sign(clean);
    expect(Math.abs(clean - mode)).toBeLessThan(0.5);
    squares += (clean - mode) ** 2;
    seen.add(`${step} ${mode}`);
  }
  expect(seen.size).toBe(4);
  expect(Math.sqrt(squares / 300)).toBeCloseTo(0.1, 1.5);
});

test("of a line and slabs, either coordinate tells the class and no other does", () => {
  const { train } = make({
    kind: "slabs",
    samples: 400,
    testFraction: 0,
    slabs: 3,
    margin: 0.3,
    noise: 1,
  });
  const slab = (y: number) => Math.floor((3 * (y + 1)) / 2);
  const right = (tell: (sample: Float32Array) => boolean) =>
    Array.from({ length: 400 }, (_, i) => i).filter(
      (i) => tell(train.inputs.subarray(3 * i, 3 * i + 3)) === (train.targets[i] === 1),
    ).length;
  expect(right(([x]) => x > 0)).toBe(400);
  expect(right(([, y]) => slab(y) % 2 === 1)).toBe(400);
  expect(right(([, , z]) => z > 0)).toBeLessThan(240);
  for (let i = 0; i < 400; i++) {
    const [x, y] = train.inputs.subarray(3 * i, 3 * i + 2);
    expect(Math.abs(x)).toBeGreaterThanOrEqual(0.3 - 2e-6);
    // Three slabs of width ⅔ change at ±⅓, with a gap of 0.1 on both sides.
    expect(Math.abs(Math.abs(y) - 1 / 3)).toBeGreaterThanOrEqual(0.1 - 2e-6);
    expect(Math.abs(y)).toBeLessThanOrEqual(1);
  }
});

test("a teacher tells the same of an input whatever the seed of the samples, and another teacher other things", () => {
  const asked = { kind: "teacher", dimensions: 1, width: 1, testFraction: 0, samples: 60 } as const;
  // In one dimension the weight is 1 or −1: the output is the input's positive or negative part.
  const slopeOf = (teacher: number, seed: number) => {
    const { inputs, targets } = make({ ...asked, teacher }, seed).train;
    const side = targets.some((y, i) => y > 0 && inputs[i] > 0) ? 1 : -1;
    for (const [i, y] of targets.entries()) expect(y).toBe(Math.max(0, side * inputs[i]));
    return side;
  };
  const sides = [1, 2, 3, 4, 5, 6].map((teacher) => slopeOf(teacher, 1));
  expect(new Set(sides).size).toBe(2);
  expect([1, 2, 3, 4, 5, 6].map((teacher) => slopeOf(teacher, 2))).toEqual(sides);

  const squares = make({ ...asked, activation: "square" }).train;
  for (const [i, y] of squares.targets.entries())
    expect(y).toBeCloseTo(squares.inputs[i] ** 2 / 2, 5);

  const many = { kind: "teacher", samples: 2000, testFraction: 0, width: 8 } as const;
  const values = make(many).train.targets;
  const signs = make({ ...many, target: "sign" }).train.targets;
  const classes = make({ ...many, target: "class" }).train.targets;
  expect(Array.from(signs)).toEqual(Array.from(values, (value) => (value > 0 ? 1 : -1)));
  expect(Array.from(classes)).toEqual(Array.from(signs, (sign) => (sign > 0 ? 1 : 0)));
  const positive = classes.filter((label) => label === 1).length / 2000;
  expect(Math.abs(positive - 0.5)).toBeLessThan(0.1);
});

test("the future of all series is one linear map of their past", () => {
  const asked = { kind: "series", samples: 200, testFraction: 0, past: 3, future: 2 } as const;
  const { train, inputShape } = make({ ...asked, noise: 0 });
  expect(inputShape).toEqual([7, 3, 1]);
  const rows = Array.from({ length: 1400 }, (_, row) => ({
    x: Array.from(train.inputs.subarray(3 * row, 3 * row + 3)),
    y: Array.from(train.targets.subarray(2 * row, 2 * row + 2)),
  }));
  // Solved from three rows, it tells all others.
  const [a, b, c] = rows.map(({ x }) => x);
  const det = (p: number[], q: number[], r: number[]) =>
    p[0] * (q[1] * r[2] - q[2] * r[1]) -
    p[1] * (q[0] * r[2] - q[2] * r[0]) +
    p[2] * (q[0] * r[1] - q[1] * r[0]);
  for (const { x, y } of rows.slice(3, 50)) {
    const whole = det(a, b, c);
    const shares = [det(x, b, c), det(a, x, c), det(a, b, x)].map((part) => part / whole);
    for (const k of [0, 1]) {
      const told = shares.reduce((sum, share, i) => sum + share * rows[i].y[k], 0);
      expect(told).toBeCloseTo(y[k], 3);
    }
  }
  const noisy = make({ ...asked, noise: 0.1 }).train;
  const spread = noisy.targets.map((value, i) => value - train.targets[i]);
  expect(
    Math.sqrt(spread.reduce((sum, value) => sum + value ** 2, 0) / spread.length),
  ).toBeGreaterThan(0.05);
});
