/** The replaced wasm kernels against the plain ones of the cpu backend, off the beaten track. */
import { expect, it } from "vitest";
import { startBackend } from "../backend";
import * as tf from "../tf";

async function onEach(compute: () => tf.Tensor): Promise<[number[], number[]]> {
  const results: number[][] = [];
  for (const backend of ["cpu", "wasm"] as const) {
    await startBackend(backend);
    results.push(Array.from(tf.tidy(compute).dataSync()));
  }
  return results as [number[], number[]];
}

function expectEqual(actual: number[], expected: number[]) {
  expect(actual.length).toBe(expected.length);
  const largest = Math.max(...expected.map(Math.abs));
  const difference = Math.max(...actual.map((value, i) => Math.abs(value - expected[i])));
  expect(difference / largest).toBeLessThan(1e-6);
}

const waves = (...shape: number[]) => {
  const size = shape.reduce((product, length) => product * length, 1);
  return tf.tensor(
    Array.from({ length: size }, (_, i) => Math.sin(1 + 1.7 * i)),
    shape,
  );
};

const images = () => waves(2, 7, 5, 3) as tf.Tensor4D;

const cases: Record<string, () => tf.Tensor> = {
  "both operands transposed": () => tf.matMul(waves(3, 5), waves(4, 3), true, true),
  "a small second operand transposed": () => tf.matMul(waves(9, 3), waves(2, 3), false, true),
  "a batch of transposed products": () => tf.matMul(waves(4, 3, 2), waves(4, 3, 5), true, false),
  "a broadcast batch": () => tf.matMul(waves(4, 3, 2), waves(1, 3, 5), true, false),
  "a row added to many": () => tf.add(waves(30, 7, 3), waves(3)),
  "many taken from a row": () => tf.sub(waves(1, 1, 5), waves(12, 8, 5)),
  "a column times a row": () => tf.mul(waves(6, 1), waves(1, 4)),
  "a sum over a prime number of rows": () => tf.sum(tf.abs(waves(101, 3)), 0),
  "a sum that keeps its axes": () => tf.sum(waves(4, 5, 2), [0, 1], true),
  "a mean over all but the last axis": () => tf.mean(waves(4, 5, 3, 2), [0, 1, 2]),
  "overlapping average pooling": () =>
    tf.grad((x) => tf.avgPool(x as tf.Tensor4D, 3, 2, "same"))(images()),
  "overlapping max pooling": () =>
    tf.grad((x) => tf.maxPool(x as tf.Tensor4D, 3, 2, "valid"))(images()),
  "pooling that leaves an edge out": () =>
    tf.grad((x) => tf.maxPool(x as tf.Tensor4D, 2, 2, "valid"))(images()),
  "a convolution padded beyond its filter": () =>
    tf.grad((x) => tf.conv2d(x as tf.Tensor4D, waves(2, 2, 3, 2) as tf.Tensor4D, 1, 2))(images()),
  "a filter that uneven strides leave short": () =>
    tf.grad((w) => tf.conv2d(images(), w as tf.Tensor4D, [3, 2], "valid"))(waves(2, 2, 3, 2)),
};

for (const [name, compute] of Object.entries(cases))
  it(name, async () => {
    const [expected, actual] = await onEach(compute);
    expectEqual(actual, expected);
  });

it("tanh keeps its limits and its zero", async () => {
  const special = () => tf.tanh(tf.tensor([0, Infinity, -Infinity, NaN]));
  const [, actual] = await onEach(special);
  expect(actual).toEqual([0, 1, -1, NaN]);
  const [exact, approximate] = await onEach(() => tf.tanh(tf.linspace(-9, 9, 1001)));
  expectEqual(approximate, exact);
});

/** 0·∞, which has its sign set on x86 and not on ARM, and its like with the other sign. */
const notNumbers = () => {
  const made = tf.mul(tf.zeros([4]), Infinity);
  return [made, tf.neg(made)];
};

it("what is not a number stays so through relu, maxima, pooling, sums and means", async () => {
  await startBackend("wasm");
  for (const nan of notNumbers()) {
    const first = (y: tf.Tensor) => y.dataSync()[0];
    expect(first(tf.relu(nan))).toBeNaN();
    expect(first(tf.maximum(nan, 1))).toBeNaN();
    expect(first(tf.maximum(1, nan))).toBeNaN();
    for (let place = 0; place < 4; place++) {
      const rows = [0, 1, 2, 3].map((at) => tf.slice(at === place ? nan : tf.ones([4]), 0, 1));
      const square = tf.reshape(tf.concat(rows), [1, 2, 2, 1]) as tf.Tensor4D;
      expect(first(tf.maxPool(square, 2, 2, "valid"))).toBeNaN();
      expect(first(tf.avgPool(square, 2, 2, "valid"))).toBeNaN();
      expect(first(tf.sum(tf.reshape(square, [4, 1]), 0))).toBeNaN();
      expect(first(tf.mean(tf.reshape(square, [4, 1]), 0))).toBeNaN();
    }
  }
  const ends = tf.tensor([-Infinity, Infinity, -2, 2]);
  expect(Array.from(tf.relu(ends).dataSync())).toEqual([0, Infinity, 0, 2]);
  const windows = tf.reshape(ends, [1, 4, 1, 1]) as tf.Tensor4D;
  const pooled = tf.maxPool(windows, [2, 1], [2, 1], "valid");
  expect(Array.from(pooled.dataSync())).toEqual([Infinity, 2]);
  const low = tf.fill([1, 2, 2, 1], -Infinity) as tf.Tensor4D;
  expect(tf.maxPool(low, 2, 2, "valid").dataSync()[0]).toBe(-Infinity);
});

it("places that tie for a maximum share its gradient", async () => {
  await startBackend("wasm");
  const largest = (x: tf.Tensor) => tf.maxPool(x as tf.Tensor4D, 2, 2, "valid");
  const gradient = tf.grad(largest)(tf.tensor([1, 2, 2, 0], [1, 2, 2, 1]));
  expect(Array.from(gradient.dataSync())).toEqual([0, 0.5, 0.5, 0]);
});
