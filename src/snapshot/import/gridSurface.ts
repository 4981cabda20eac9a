import type { Surface } from "../../results/results";
import { evenAxis } from "./evenAxis";
import { originLoss } from "./originLoss";

/** Losses at the points of a grid, as a file gives them. */
export interface Grid {
  /** Either ascending or descending. */
  alpha: ArrayLike<number>;
  /** Null for a line. */
  beta: ArrayLike<number> | null;
  /** Row-major, (beta, alpha). */
  loss: ArrayLike<number>;
}

/** A surface with every point computed and no accuracies; axes that descend are turned around. */
export function gridSurface({ alpha, beta, loss }: Grid): Surface {
  const [a, aDescends] = ascending(alpha);
  const [b, bDescends] = beta === null ? [[0], false] : ascending(beta);
  const axes = {
    alpha: evenAxis(a, "alpha"),
    beta: beta === null ? new Float32Array(1) : evenAxis(b, "beta"),
  };
  const [nx, ny] = [a.length, b.length];
  const surface = {
    ...axes,
    loss: Float32Array.from({ length: nx * ny }, (_, k) => {
      const [i, j] = [k % nx, Math.floor(k / nx)];
      return loss[(bDescends ? ny - 1 - j : j) * nx + (aDescends ? nx - 1 - i : i)];
    }),
    accuracy: new Float32Array(nx * ny).fill(Number.NaN),
    done: new Uint8Array(nx * ny).fill(1),
  };
  return { ...surface, originLoss: originLoss(surface) };
}

/** The coordinates from low to high, and whether that turned them around. */
export function ascending(coordinates: ArrayLike<number>): [number[], boolean] {
  const values = Array.from(coordinates);
  const descends = values.length > 1 && values[0] > values[values.length - 1];
  return [descends ? values.reverse() : values, descends];
}
