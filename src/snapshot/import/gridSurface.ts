import type { Surface } from "../../results/results";
import { type GridAxis, gridAxis } from "./gridAxis";
import { originLoss } from "./originLoss";

/** Names of the two axes in a file, as they appear on the picture. */
export interface AxisNames {
  alpha: string;
  beta: string;
}

/** Losses at the points of a grid, as a file gives them. */
export interface Grid {
  /** Either ascending or descending. */
  alpha: ArrayLike<number>;
  /** Null for a line. */
  beta: ArrayLike<number> | null;
  /** Row-major, (beta, alpha). */
  loss: ArrayLike<number>;
  /** The same for shares in [0, 1]; unknown without. */
  accuracy?: ArrayLike<number>;
  /** 1 where a value has been computed; everywhere without. */
  done?: ArrayLike<number>;
  /** Whether a few coordinates in no even steps are counted. */
  mayCount?: boolean;
}

/** A surface from another program, and what is to be said of it. */
export interface ForeignSurface {
  surface: Surface;
  names: AxisNames;
  notes: string[];
}

/**
 * A surface with axes that ascend in even steps: those that descend are turned around, those in even
 * ratios become logarithms.
 *
 * @throws ReadError when an axis is neither.
 */
export function gridSurface(grid: Grid, names: AxisNames, notes: string[] = []): ForeignSurface {
  const [a, aDescends] = ascending(grid.alpha);
  const [b, bDescends] = grid.beta === null ? [[0], false] : ascending(grid.beta);
  const { mayCount } = grid;
  const alpha = gridAxis(a, names.alpha, mayCount);
  const beta: GridAxis =
    grid.beta === null
      ? { values: new Float32Array(1), log: false, counted: null, note: null }
      : gridAxis(b, names.beta, mayCount);
  const [nx, ny] = [a.length, b.length];
  const place = (k: number): number => {
    const [i, j] = [k % nx, Math.floor(k / nx)];
    return (bDescends ? ny - 1 - j : j) * nx + (aDescends ? nx - 1 - i : i);
  };
  const { loss, done } = grid;
  const percent = Array.from(grid.accuracy ?? []).some((value) => value > 1);
  const accuracy = percent
    ? Array.from(grid.accuracy ?? [], (value) => value / 100)
    : grid.accuracy;
  const points = { length: nx * ny };
  const surface = {
    alpha: alpha.values,
    beta: beta.values,
    loss: Float32Array.from(points, (_, k) => loss[place(k)]),
    accuracy: Float32Array.from(points, (_, k) => accuracy?.[place(k)] ?? Number.NaN),
    done: Uint8Array.from(points, (_, k) => done?.[place(k)] ?? 1),
  };
  return {
    // On a logarithmic axis 0 is the coordinate 1, on one that counts the first: the origin of nothing.
    surface: {
      ...surface,
      originLoss: [alpha, beta].some(({ log, counted }) => log || counted !== null)
        ? Number.NaN
        : originLoss(surface),
    },
    names: { alpha: drawn(names.alpha, alpha), beta: drawn(names.beta, beta) },
    notes: [
      ...notes,
      ...[alpha.note, beta.note].filter((note) => note !== null),
      ...(percent ? ["Accuracies are percent in the file."] : []),
    ],
  };
}

/** Whether an axis is a way through the weights, where distances mean something, and no setting. */
export const isDirection = (name: string): boolean => /^(alpha|beta|α|β)s?$/i.test(name);

/** Longest list of values in the name of an axis. */
const LONGEST = 40;

function drawn(name: string, { log, counted }: GridAxis): string {
  if (counted === null) return log ? `log₁₀ ${name}` : name;
  return counted.length <= LONGEST ? `${name}: ${counted}` : `number of ${name}`;
}

/** The coordinates from low to high, and whether that turned them around. */
function ascending(coordinates: ArrayLike<number>): [number[], boolean] {
  const values = Array.from(coordinates);
  const descends = values.length > 1 && values[0] > values[values.length - 1];
  return [descends ? values.reverse() : values, descends];
}

/** Whether neighbors of a matrix are alike along both of its axes, as losses are and features are not. */
export function isSmooth(values: ArrayLike<number>, rows: number, columns: number): boolean {
  const all = Array.from(values).filter(Number.isFinite);
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const variance = all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length;
  /** Of unrelated neighbors 1 (von Neumann 1941). */
  const ratio = (step: number, ends: (k: number) => boolean) => {
    let [sum, count] = [0, 0];
    for (let k = 0; k + step < rows * columns; k++) {
      const square = (values[k + step] - values[k]) ** 2;
      if (ends(k) || !Number.isFinite(square)) continue;
      sum += square;
      count += 1;
    }
    return sum / count / (2 * variance);
  };
  const along = ratio(1, (k) => (k + 1) % columns === 0);
  const across = ratio(columns, () => false);
  return along < SMOOTH && across < SMOOTH;
}

const SMOOTH = 0.5;
