import { beforeAll, expect, it } from "vitest";
import { oracleCases, oracleObjective } from "../nn/oracle/oracle";
import { startBackend } from "../tensor/backend";
import { denseHessian } from "./denseHessian";
import { hessianOperator } from "./operator";
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
