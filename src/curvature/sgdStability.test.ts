import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { describe, expect, it } from "vitest";
import { stream } from "../random/stream";
import { hessianCoherence, meanSquareEdge } from "./sgdStability";

const settings = { seed: 1 };

/** ∇fᵢ in the rows. */
const gramOf = (rows: readonly (readonly number[])[]): Matrix => {
  const samples = new Matrix(rows.map((row) => [...row]));
  return samples.mmul(samples.transpose());
};

function drawn(samples: number, size: number): number[][] {
  const { gaussian } = stream(3, "data");
  return Array.from({ length: samples }, () => Array.from({ length: size }, () => gaussian()));
}

/** All sets of so many of the numbers below n. */
function subsets(n: number, size: number): number[][] {
  if (size === 0) return [[]];
  if (n < size) return [];
  return [...subsets(n - 1, size), ...subsets(n - 1, size - 1).map((set) => [...set, n - 1])];
}

/** The spectral radius of E[A ⊗ A], A = I − η·mean of a batch's ∇f∇fᵀ, over all batches there are. */
function radius(rows: readonly number[][], batchSize: number, rate: number): number {
  const size = rows[0].length;
  const batches = subsets(rows.length, batchSize);
  const mean = Matrix.zeros(size * size, size * size);
  for (const batch of batches) {
    const step = Matrix.eye(size);
    for (const i of batch) {
      const row = Matrix.rowVector(rows[i]);
      step.sub(
        row
          .transpose()
          .mmul(row)
          .mul(rate / batchSize),
      );
    }
    mean.add(step.kroneckerProduct(step).div(batches.length));
  }
  let vector = Matrix.columnVector(Matrix.eye(size).to1DArray());
  let growth = 0;
  for (let turn = 0; turn < 2000; turn++) {
    const image = mean.mmul(vector);
    growth = image.norm("frobenius") / vector.norm("frobenius");
    vector = image.div(image.norm("frobenius"));
  }
  return growth;
}

describe("the rate at which SGD is stable in the mean square", () => {
  it.each([1, 2, 3])(
    "is where the mean square neither grows nor shrinks, batches of %s",
    async (batchSize) => {
      // Fewer dimensions than samples, so that the spectral radius is of directions that data see.
      const rows = drawn(5, 3);
      const edge = await meanSquareEdge(gramOf(rows), batchSize, settings);
      expect(radius(rows, batchSize, edge)).toBeCloseTo(1, 5);
      expect(radius(rows, batchSize, 1.02 * edge)).toBeGreaterThan(1.001);
      expect(radius(rows, batchSize, 0.98 * edge)).toBeLessThan(1);
    },
  );

  it("is 2/λ_max of the mean for the whole batch, also where there are more parameters than samples", async () => {
    const samples = new Matrix(drawn(4, 9));
    const mean = samples.transpose().mmul(samples).div(4);
    const { realEigenvalues } = new EigenvalueDecomposition(mean, { assumeSymmetric: true });
    const edge = await meanSquareEdge(samples.mmul(samples.transpose()), 4, settings);
    expect(edge).toBeCloseTo(2 / Math.max(...realEigenvalues), 5);
  });

  it("is that of the longest gradient alone where samples are orthogonal", async () => {
    const orthogonal = gramOf([
      [1, 0],
      [0, 2],
    ]);
    expect(await meanSquareEdge(orthogonal, 1, settings)).toBeCloseTo(2 / 4, 6);
    expect(await meanSquareEdge(orthogonal, 2, settings)).toBeCloseTo(2 / (4 / 2), 6);
  });

  it("is the same for all batch sizes where samples are the same", async () => {
    const same = gramOf([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    for (const size of [1, 2, 3])
      expect(await meanSquareEdge(same, size, settings)).toBeCloseTo(1, 6);
  });
});

it("any rate is stable where no sample has a gradient", async () => {
  expect(await meanSquareEdge(Matrix.zeros(3, 3), 1, settings)).toBe(Number.POSITIVE_INFINITY);
});

describe("coherence of Hessians", () => {
  it("is 1 where they are orthogonal, and their number where they are the same, signs aside", () => {
    expect(hessianCoherence(Matrix.eye(4).mul(3))).toBeCloseTo(1, 12);
    const signed = gramOf([
      [1, 1],
      [-1, -1],
      [1, 1],
    ]);
    expect(hessianCoherence(signed)).toBeCloseTo(3, 12);
  });

  it("takes gradients of different lengths by the longest", () => {
    expect(
      hessianCoherence(
        new Matrix([
          [1, 1],
          [1, 4],
        ]),
      ),
    ).toBeCloseTo((5 + Math.sqrt(13)) / 8, 12);
  });
});
