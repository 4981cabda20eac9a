import { expect, test } from "vitest";
import { exactTrace } from "./exactTrace";
import { matrixOperator } from "./testing/matrixOperator";

test("the exact trace is the sum of the diagonal, of no other entry", async () => {
  const rows = [
    [2, 5, -1],
    [5, -4, 0.5],
    [-1, 0.5, 7],
  ];
  expect(await exactTrace(matrixOperator(rows), 3)).toBe(5);
  expect(await exactTrace(matrixOperator(rows), 3, { signal: AbortSignal.abort() })).toBeNaN();
});
