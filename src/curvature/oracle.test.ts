import { beforeAll, expect, it } from "vitest";
import { oracleCases, oracleObjective } from "../nn/oracle/oracle";
import { ritzMeanings } from "../results/convergence";
import { startBackend } from "../tensor/backend";
import { denseHessian } from "./denseHessian";
import { type Lanczos, lanczos } from "./lanczos";
import { hessianOperator } from "./operator";
import { gaussianProbe } from "./probes";
import { ritzPairs } from "./ritzPairs";
import { symmetricEigenvalues } from "./symmetricEigenvalues";
import { hutchinsonTrace, hutchPlusPlusTrace } from "./trace";

beforeAll(async () => {
  await startBackend("wasm");
});

it.each(oracleCases)("$name: whole spectrum from the dense Hessian", async (reference) => {
  const objective = oracleObjective(reference);
  const size = objective.parameterCount;
  const matrix = await denseHessian(hessianOperator(objective, reference.theta), size);
  objective.dispose();
  if (matrix === null) throw new Error("not aborted");
  expect(matrix.asymmetry).toBeLessThan(1e-5);

  const values = await symmetricEigenvalues(matrix.values, size);
  const descending = reference.expected.hessianEigenvalues.toSorted((a, b) => b - a);
  const largest = Math.max(descending[0], -descending[size - 1]);
  descending.forEach((value, i) => {
    expect(Math.abs((values?.[i] ?? Number.NaN) - value)).toBeLessThan(1e-5 * largest);
  });
});

/** What a run of Lanczos knew after its first steps. */
function after(steps: number, { size, diagonal, offDiagonal, basis, products }: Lanczos): Lanczos {
  return {
    size,
    steps,
    diagonal: diagonal.subarray(0, steps),
    offDiagonal: offDiagonal.subarray(0, steps),
    basis: basis.subarray(0, steps * size),
    products: products.subarray(0, steps * size),
  };
}

it.each(oracleCases)("$name: what is said of Ritz values holds", async (reference) => {
  const objective = oracleObjective(reference);
  const hessian = hessianOperator(objective, reference.theta);
  const size = objective.parameterCount;
  const exact = reference.expected.hessianEigenvalues.toSorted((a, b) => b - a);
  const rounding = 1e-5 * Math.max(exact[0], -exact[size - 1]);
  let eigenvalues = 0;
  let ofOtherRank = 0;
  for (const seed of [1, 2, 3, 4]) {
    const run = await lanczos(hessian, { start: await gaussianProbe(size, seed, 0), steps: 40 });
    for (const steps of [6, 8, 10, 12, 16, 20, 24, 32, 40]) {
      const { values, residuals } = await ritzPairs(after(steps, run), 4, 3);
      ritzMeanings({ eigenvalues: values, residuals }, 4).forEach((meaning, rank) => {
        const truth = rank < 4 ? exact[rank] : exact[size - values.length + rank];
        const off = values[rank] - truth;
        if (meaning === "at least") expect(off).toBeLessThan(rounding);
        if (meaning === "at most") expect(off).toBeGreaterThan(-rounding);
        if (meaning !== "eigenvalue") return;
        const reach = residuals[rank] + rounding;
        expect(Math.min(...exact.map((value) => Math.abs(value - values[rank])))).toBeLessThan(
          reach,
        );
        eigenvalues += 1;
        if (Math.abs(off) < reach) return;
        ofOtherRank += 1;
        // Only within the ends: the largest and the smallest eigenvalue were never missed.
        expect(rank > 0 && rank < values.length - 1).toBe(true);
      });
    }
  }
  objective.dispose();
  expect(eigenvalues).toBeGreaterThan(60);
  expect(ofOtherRank / eigenvalues).toBeLessThan(0.05);
});

it.each(oracleCases)("$name: trace within three standard errors", async (reference) => {
  const objective = oracleObjective(reference);
  const hessian = hessianOperator(objective, reference.theta);
  for (const method of [hutchinsonTrace, hutchPlusPlusTrace]) {
    const trace = await method(hessian, objective.parameterCount, { products: 60, seed: 1 });
    const error = Math.abs(trace.value - reference.expected.hessianTrace);
    expect(error).toBeLessThan(3 * trace.standardError);
  }
  objective.dispose();
});
