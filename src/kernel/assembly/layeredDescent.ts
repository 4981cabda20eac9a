// Steps of gradient descent through a network of operations, many of them in one call.
import { breathe } from "./breathing";
import { gradientOverBatch } from "./layeredDerivatives";
import { exchangePointAndVector, layeredPoint, layeredResult, layeredVector } from "./parameters";
import { layeredBatch } from "./population";
import { isNormalization, operationAt, operationCount } from "./program";
import { beginStep, updateAt } from "./steps";
import { setRule } from "./update";

/** As `descend` of descent.ts, with `layeredPoint`, `layeredBatch` and `layeredVector`. */
export function layeredDescend(
  kind: i32,
  a: f64,
  b: f64,
  c: f64,
  weightDecay: f64,
  otherDecay: f64,
  steps: i32,
  batchCount: i32,
): i32 {
  setRule(a, b, c);
  for (let step = 0; step < steps; step++) {
    const indices = layeredBatch + <usize>(step * batchCount) * 4;
    if (!beginStep(step, gradientOverBatch(indices, batchCount))) return step;
    for (let index = 0; index < operationCount; index++) {
      const operation = operationAt(index);
      const weights = <i32>((operation.second - operation.first) / 4);
      const others = <i32>((operation.packedEnd - operation.packedSecond) / 4);
      const decay = isNormalization(operation) ? otherDecay : weightDecay;
      move(kind, operation.first, weights, decay);
      move(kind, operation.second, others, otherDecay);
      breathe(1, weights);
    }
    exchangePointAndVector();
  }
  return steps;
}

function move(kind: i32, at: usize, count: i32, decay: f64): void {
  updateAt(kind, layeredPoint, layeredVector, layeredResult, at, count, decay);
}
