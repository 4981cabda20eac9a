import type { Surface } from "../../results/results";

/** A complete surface of a function on [−1, 1]² (or on another range of α), for tests. */
export function surfaceOf(
  loss: (alpha: number, beta: number) => number,
  { columns = 5, rows = 5, alpha = [-1, 1] as [number, number] } = {},
): Surface {
  const axis = (count: number, low: number, high: number) =>
    Float32Array.from({ length: count }, (_, index) =>
      count === 1 ? 0 : low + ((high - low) * index) / (count - 1),
    );
  const alphas = axis(columns, ...alpha);
  const betas = axis(rows, -1, 1);
  const values = new Float32Array(columns * rows);
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) values[j * columns + i] = loss(alphas[i], betas[j]);
  return {
    alpha: alphas,
    beta: betas,
    loss: values,
    accuracy: new Float32Array(values.length),
    done: new Uint8Array(values.length).fill(1),
    originLoss: loss(0, 0),
  };
}
