import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { expect, test } from "vitest";
import { stream } from "../random/stream";
import { gramEigenpairs } from "./gramEigenpairs";

/** AAᵀ of Gaussian rows scaled by `decay`. */
function gram(order: number, decay: (k: number) => number): Matrix {
  const { gaussian } = stream(1, "data");
  const factor = new Matrix(
    Array.from({ length: order }, () =>
      Array.from({ length: order }, (_, k) => gaussian() * decay(k)),
    ),
  );
  return factor.mmul(factor.transpose());
}

test.each([
  ["a decaying spectrum", gram(60, (k) => 1 / (k + 1))],
  ["a flat spectrum", gram(60, () => 1)],
  ["a matrix smaller than the block", gram(4, (k) => 1 / (k + 1))],
])("%s: the largest eigenvalues and their vectors", async (_, matrix) => {
  const reference = new EigenvalueDecomposition(matrix).realEigenvalues.sort((a, b) => b - a);
  const { values, vectors } = await gramEigenpairs(matrix, 3);
  for (let k = 0; k < 3; k++) {
    expect(values[k] / reference[k]).toBeCloseTo(1, 10);
    const vector = vectors.getColumnVector(k);
    expect(vector.norm()).toBeCloseTo(1, 10);
    const residual = Matrix.sub(matrix.mmul(vector), Matrix.mul(vector, values[k])).norm();
    expect(residual).toBeLessThan(1e-8 * reference[0]);
  }
});
