import { expect, it } from "vitest";
import { oracleCases, oracleObjective } from "../nn/oracle/oracle";
import { describeEachBackend } from "../tensor/testing/eachBackend";
import { hessianOperator } from "./operator";
import { topEigenpairs } from "./topEigenpairs";

describeEachBackend("reference spectra", () => {
  it.each(oracleCases)("$name: both ends and the top eigenvector by Lanczos", async (reference) => {
    const { theta, expected } = reference;
    const objective = oracleObjective(reference);
    const size = objective.parameterCount;
    const pairs = await topEigenpairs(hessianOperator(objective, theta), size, {
      top: 3,
      bottom: 2,
      steps: 25,
      seed: 1,
    });
    objective.dispose();

    const descending = expected.hessianEigenvalues.toSorted((a, b) => b - a);
    const ends = [...descending.slice(0, 3), ...descending.slice(-2)];
    ends.forEach((value, i) => {
      expect(Math.abs(pairs.values[i] / value - 1)).toBeLessThan(1e-3);
    });
    const overlap = expected.topEigenvector.reduce((sum, x, i) => sum + x * pairs.vectors[i], 0);
    expect(Math.abs(overlap)).toBeGreaterThan(1 - 1e-4);
  });
});
