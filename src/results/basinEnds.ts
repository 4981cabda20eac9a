/** Where walks from all over a plane end, as classes. Pure functions of what was carried out. */
import { axisSpan } from "./axisSpan";
import type { Basins } from "./walks";

/** Ends that are no further apart than this share of the plane's side belong together. */
const TOGETHER = 0.02;
/** A class has at least this share of the starts; fewer ends are "elsewhere". */
const SMALLEST = 0.01;
const MOST_CLASSES = 8;

export interface BasinClass {
  /** Share of the starts that were carried out. */
  share: number;
  /** Mean of its ends, and how far they spread along either axis. */
  alpha: number;
  beta: number;
  spread: [alpha: number, beta: number];
}

export interface BasinEnds {
  /** The largest first. */
  classes: BasinClass[];
  /** For each start the number of its class; NaN where it has none. */
  of: Float32Array;
  /** Shares of starts that end in no class, that leave the plane for good, and that diverge. */
  elsewhere: number;
  gone: number;
  diverged: number;
}

/**
 * Groups ends that hang together: two belong to one class where a chain of ends leads from one to the
 * other in short steps, so that a valley of minima is one class and not many.
 */
export function basinEnds(basins: Basins): BasinEnds {
  const { alpha, beta, endAlpha, endBeta, done } = basins;
  const [width, depth] = [axisSpan(alpha) * TOGETHER, axisSpan(beta) * TOGETHER];
  const cells = new Map<string, number[]>();
  let [total, gone, diverged] = [0, 0, 0];
  for (let start = 0; start < done.length; start++) {
    if (done[start] !== 1) continue;
    total++;
    const [a, b] = [endAlpha[start], endBeta[start]];
    if (Number.isNaN(a) || Number.isNaN(b)) diverged++;
    else if (!Number.isFinite(a) || !Number.isFinite(b)) gone++;
    else {
      const key = `${Math.floor(a / width)} ${Math.floor(b / depth)}`;
      const inCell = cells.get(key);
      if (inCell) inCell.push(start);
      else cells.set(key, [start]);
    }
  }
  const groups = connected(cells)
    .filter((starts) => starts.length >= SMALLEST * total)
    .sort((one, other) => other.length - one.length || one[0] - other[0])
    .slice(0, MOST_CLASSES);
  const of = new Float32Array(done.length).fill(Number.NaN);
  for (const [index, starts] of groups.entries()) for (const start of starts) of[start] = index;
  const classes = groups.map((starts): BasinClass => {
    const along = (values: Float32Array) => starts.map((start) => values[start]);
    const mean = (values: number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const range = (values: number[]) => Math.max(...values) - Math.min(...values);
    const [alphas, betas] = [along(endAlpha), along(endBeta)];
    return {
      share: starts.length / total,
      alpha: mean(alphas),
      beta: mean(betas),
      spread: [range(alphas), range(betas)],
    };
  });
  const grouped = groups.reduce((sum, { length }) => sum + length, 0);
  const share = (count: number) => (total === 0 ? 0 : count / total);
  return {
    classes,
    of,
    elsewhere: share(total - grouped - gone - diverged),
    gone: share(gone),
    diverged: share(diverged),
  };
}

/** Walks that come near their end only in this last share of the training have not arrived. */
const LATE = 0.05;

/** Whether most walks of a class still moved on when the training of so many steps was over. */
export function isOnItsWay({ steps }: Basins, { of }: BasinEnds, which: number, total: number) {
  const members = Array.from(steps).filter((_, start) => of[start] === which);
  const late = members.filter((step) => step > (1 - LATE) * total);
  return late.length > members.length / 2;
}

/** Starts of cells that touch, corners included. */
function connected(cells: Map<string, number[]>): number[][] {
  const left = new Set(cells.keys());
  const groups: number[][] = [];
  for (const first of cells.keys()) {
    if (!left.delete(first)) continue;
    const found = [first];
    const starts: number[] = [];
    for (let key = found.pop(); key !== undefined; key = found.pop()) {
      starts.push(...(cells.get(key) ?? []));
      const [i, j] = key.split(" ").map(Number);
      for (const [di, dj] of NEIGHBORS) {
        const neighbor = `${i + di} ${j + dj}`;
        if (left.delete(neighbor)) found.push(neighbor);
      }
    }
    groups.push(starts.sort((one, other) => one - other));
  }
  return groups;
}

const NEIGHBORS = [-1, 0, 1].flatMap((di) => [-1, 0, 1].map((dj) => [di, dj]));
