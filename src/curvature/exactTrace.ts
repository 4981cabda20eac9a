import type { LinearOperator } from "./operator";
import type { Watch } from "./watch";

/**
 * The trace of an operator on `size` numbers, by one product with each unit vector: for networks of some
 * thousand parameters. NaN when aborted.
 */
export async function exactTrace(
  operator: LinearOperator,
  size: number,
  { signal }: Pick<Watch, "signal"> = {},
): Promise<number> {
  const unit = new Float32Array(size);
  const column = new Float32Array(size);
  let trace = 0;
  for (let j = 0; j < size; j++) {
    if (signal?.aborted) return Number.NaN;
    unit[j] = 1;
    await operator(unit, column);
    unit[j] = 0;
    trace += column[j];
  }
  return trace;
}
