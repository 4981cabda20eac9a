import { Matrix, SingularValueDecomposition } from "ml-matrix";
import { expect, test } from "vitest";
import { randomVector } from "../nn/testing/smallNetwork";
import type { ParameterLayout } from "../results/parameters";
import { singularAgreement } from "./singularVectors";

const options = { count: 2, seed: 1, signal: new AbortController().signal };

const kernel = (rows: number, columns: number): ParameterLayout => [
  {
    name: "dense0/kernel",
    shape: [rows, columns],
    role: "kernel",
    offset: 0,
    size: rows * columns,
  },
];

test.each([
  [12, 5],
  [5, 12],
])("singular values of a %i×%i kernel are those of its decomposition", async (rows, columns) => {
  const theta = randomVector(rows * columns);
  const three = { ...options, count: 3 };
  const [found] = await singularAgreement(kernel(rows, columns), theta, theta, three);
  const whole = new SingularValueDecomposition(Matrix.from1DArray(rows, columns, theta), {
    autoTranspose: true,
  });
  found.values[0].forEach((value, k) => {
    expect(value).toBeCloseTo(whole.diagonal[k], 5);
  });
  found.cosines.forEach((cosine) => {
    expect(cosine).toBeCloseTo(1, 6);
  });
});

test("columns in other places share the values but not the vectors; the order of pairs does not count", async () => {
  const theta = randomVector(200);
  const shuffled = theta.map((_, p) => theta[p - (p % 10) + ((p + 3) % 10)]);
  const [found] = await singularAgreement(kernel(20, 10), theta, shuffled, options);
  expect(found.values[1][0]).toBeCloseTo(found.values[0][0], 5);
  expect(Math.max(...found.cosines)).toBeLessThan(0.8);

  // diag(3, 2) and diag(2, 3): each direction is taken to itself in both.
  const swapped = await singularAgreement(
    kernel(2, 2),
    Float32Array.of(3, 0, 0, 2),
    Float32Array.of(2, 0, 0, 3),
    options,
  );
  expect(swapped[0].cosines).toEqual([1, 1].map((cosine) => expect.closeTo(cosine, 6)));
});

test("a kernel of zeros agrees with nothing, and is no error", async () => {
  const [found] = await singularAgreement(
    kernel(3, 2),
    new Float32Array(6),
    randomVector(6),
    options,
  );
  expect(found.values[0]).toEqual([0, 0]);
  expect(found.cosines).toEqual([0, 0]);
});
