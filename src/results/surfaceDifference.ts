import type { Surface } from "./results";

/** Coordinates that differ by less than this share of a grid's width are the same. */
const SAME = 1e-4;

/** Whether two surfaces have their points at the same places. */
export function sameGrid(a: Surface, b: Surface): boolean {
  return sameAxis(a.alpha, b.alpha) && sameAxis(a.beta, b.beta);
}

function sameAxis(a: Float32Array, b: Float32Array): boolean {
  const slack = SAME * Math.abs(a[a.length - 1] - a[0]);
  return a.length === b.length && a.every((value, index) => Math.abs(value - b[index]) <= slack);
}

/**
 * A − B on equal grids. A point is done where both are; it is NaN where either is, and where both are
 * infinite.
 *
 * @throws RangeError when the grids differ.
 */
export function surfaceDifference(a: Surface, b: Surface): Surface {
  if (!sameGrid(a, b)) throw new RangeError("Surfaces on different grids have no difference.");
  return {
    alpha: a.alpha,
    beta: a.beta,
    loss: a.loss.map((loss, index) => loss - b.loss[index]),
    accuracy: a.accuracy.map((accuracy, index) => accuracy - b.accuracy[index]),
    done: a.done.map((done, index) => done & b.done[index]),
    originLoss: a.originLoss - b.originLoss,
  };
}
