import { expect, test } from "vitest";
import { mapConvergence, ritzMeanings } from "./convergence";

test("values that have not converged bound the eigenvalue of their rank, from the end they were counted", () => {
  const spectrum = {
    eigenvalues: Float64Array.of(10, 4, 3, -0.1, -1),
    residuals: Float64Array.of(0.01, 1, 1, 0.5, 0.001),
  };
  expect(ritzMeanings(spectrum, 2)).toEqual([
    "eigenvalue",
    "at least",
    "at most",
    "at most",
    "eigenvalue",
  ]);
  // What a file says of its bounds goes before what its residuals say.
  const said = { ...spectrum, bounds: [0] };
  expect(ritzMeanings(said, 2)[0]).toBe("at least");
  expect(ritzMeanings(said, 2)[1]).toBe("eigenvalue");
});

test("each end of a map's point has converged by its own residual, and their ratio where both have", () => {
  const map = {
    alpha: Float32Array.of(0, 1, 2, 3),
    beta: new Float32Array(1),
    largest: new Float32Array(4).fill(10),
    smallest: new Float32Array(4).fill(-1),
    ratio: new Float32Array(4).fill(0.1),
    largestResidual: Float32Array.of(0.05, 0.5, 0.05, 0.5),
    smallestResidual: Float32Array.of(0.005, 0.005, 0.5, 0.5),
    done: new Uint8Array(4).fill(1),
  };
  expect([0, 1, 2, 3].map((cell) => mapConvergence(map, cell))).toEqual([
    { largest: true, smallest: true, ratio: true },
    { largest: false, smallest: true, ratio: false },
    { largest: true, smallest: false, ratio: false },
    { largest: false, smallest: false, ratio: false },
  ]);
});
