import { type Worded, worded } from "../../language/worded";
import { limits } from "../../results/limits";
import { ReadError } from "../../results/readError";
import type { Grid } from "./gridSurface";

/** A point of a surface and its loss. */
export interface Point {
  /** Where it stands in the file, for messages: "line 3". */
  where: Worded;
  alpha: number;
  beta: number;
  loss: number;
  accuracy: number;
  /** False where the file has the point and no value. */
  computed: boolean;
}

/**
 * The grid on which points lie, in any order; points may be missing. One β makes a line.
 *
 * @throws ReadError when they lie on none, or one is there twice.
 */
export function pointGrid(points: Point[]): Grid {
  const alphas = distinct(points.map(({ alpha }) => alpha));
  const betas = distinct(points.map(({ beta }) => beta));
  const size = alphas.length * betas.length;
  if (points.length * 2 < size) {
    throw new ReadError(
      worded`The rows do not form a grid: ${points.length} points, but ${alphas.length} different α and ${betas.length} different β.`,
    );
  }
  if (size > limits.gridPoints) {
    throw new ReadError(worded`A surface has at most ${limits.gridPoints} points.`);
  }
  const columnOf = new Map(alphas.map((value, i) => [value, i]));
  const rowOf = new Map(betas.map((value, j) => [value, j]));
  const taken = new Map<number, Worded>();
  const loss = new Float64Array(size).fill(Number.NaN);
  const accuracy = new Float64Array(size).fill(Number.NaN);
  const done = new Uint8Array(size);
  for (const point of points) {
    const index = (rowOf.get(point.beta) ?? 0) * alphas.length + (columnOf.get(point.alpha) ?? 0);
    const before = taken.get(index);
    if (before !== undefined) {
      throw new ReadError(
        worded`${point.where}: this point stands in the file before (${before}).`,
      );
    }
    taken.set(index, point.where);
    loss[index] = point.loss;
    accuracy[index] = point.accuracy;
    done[index] = point.computed ? 1 : 0;
  }
  return { alpha: alphas, beta: betas.length === 1 ? null : betas, loss, accuracy, done };
}

const distinct = (values: number[]): number[] => [...new Set(values)].sort((a, b) => a - b);
