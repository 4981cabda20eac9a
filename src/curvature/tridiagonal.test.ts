import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { expect, it } from "vitest";
import { stream } from "../random/stream";
import { tridiagonalEigen } from "./tridiagonal";

/** T as a dense row-major matrix. */
function dense(diagonal: Float64Array, offDiagonal: Float64Array): number[][] {
  return Array.from(diagonal, (_, i) =>
    Array.from(diagonal, (__, j) => {
      if (i === j) return diagonal[i];
      return Math.abs(i - j) === 1 ? offDiagonal[Math.min(i, j)] : 0;
    }),
  );
}

it("gives the second difference matrix its eigenvalues 2 − 2cos(kπ/(n+1))", () => {
  const size = 40;
  const { values } = tridiagonalEigen(
    new Float64Array(size).fill(2),
    new Float64Array(size - 1).fill(-1),
    "none",
  );
  values.forEach((value, rank) => {
    expect(value).toBeCloseTo(2 - 2 * Math.cos(((size - rank) * Math.PI) / (size + 1)), 12);
  });
});

it("agrees with a library's decomposition, eigenvectors included", () => {
  const random = stream(1, "probes");
  const diagonal = Float64Array.from({ length: 25 }, () => random.gaussian());
  const offDiagonal = Float64Array.from({ length: 24 }, () => random.gaussian());
  const rows = dense(diagonal, offDiagonal);
  const { values, components } = tridiagonalEigen(diagonal, offDiagonal, "all");
  const library = new EigenvalueDecomposition(new Matrix(rows), { assumeSymmetric: true });
  const reference = library.realEigenvalues.sort((a, b) => b - a);
  values.forEach((value, i) => {
    expect(value).toBeCloseTo(reference[i], 12);
    const vector = components.subarray(i * 25, (i + 1) * 25);
    rows.forEach((row, k) => {
      const image = row.reduce((sum, entry, j) => sum + entry * vector[j], 0);
      expect(image).toBeCloseTo(value * vector[k], 12);
    });
  });
});

it("tracks first components alone to the same values", () => {
  const random = stream(2, "probes");
  const diagonal = Float64Array.from({ length: 30 }, () => random.gaussian());
  const offDiagonal = Float64Array.from({ length: 30 }, () => random.gaussian());
  const all = tridiagonalEigen(diagonal, offDiagonal, "all");
  const first = tridiagonalEigen(diagonal, offDiagonal, "first");
  expect(first.values).toEqual(all.values);
  first.components.forEach((component, i) => {
    expect(component).toBe(all.components[i * 30]);
  });
});

it("keeps a matrix that is already diagonal, in descending order", () => {
  const { values, components } = tridiagonalEigen(
    Float64Array.of(1, 3, 2),
    new Float64Array(2),
    "all",
  );
  expect(Array.from(values)).toEqual([3, 2, 1]);
  expect(Array.from(components)).toEqual([0, 1, 0, 0, 0, 1, 1, 0, 0]);
});
