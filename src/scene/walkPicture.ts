/** What is seen on the terrain of many trainings and of single steps, without three.js. */
import { surfaceAt } from "../results/surfaceAt";
import { ensembleMoments, type Pair } from "../results/walkStatistics";
import { type Ensemble, pathsOf, type StepField } from "../results/walks";
import type { StageArrow } from "./arrows";
import type { Ground } from "./drape";
import { HALF_SIDE, type StageSpace } from "./stageSpace";

/** The height of what lies on the terrain, a little above it; at the ceiling over holes. */
export function groundOf(
  { alpha, beta, heights }: Ground,
  space: StageSpace,
  lift: number,
): (x: number, z: number) => number {
  const grid = { alpha, beta, loss: heights, done: new Uint8Array(heights.length).fill(1) };
  const within = (value: number) => Math.min(HALF_SIDE, Math.max(-HALF_SIDE, value));
  return (x, z) => {
    const height = surfaceAt(grid, space.alphaAt(within(x)), space.betaAt(within(z)));
    return space.y(Number.isNaN(height) ? 1 : height) + lift;
  };
}

/** A displacement of the plane as it is seen on the stage. */
export function seenOn(space: StageSpace, [alpha, beta]: Pair): { dx: number; dz: number } {
  const scale = ([low, high]: [number, number]) => (2 * HALF_SIDE) / (high - low || 1);
  return { dx: alpha * scale(space.alpha), dz: space.isLine ? 0 : -beta * scale(space.beta) };
}

/** Magnitudes below this share of the largest have the shortest arrows. */
export const FIELD_DECADES = 3;
const SHORTEST = 0.3;

/**
 * The arrows of a field. Each points where it leads; since magnitudes span decades, lengths grow with
 * their logarithm, from the shortest at a thousandth of the largest or below.
 */
export function fieldArrows(
  field: StepField,
  which: "gradient" | "step",
  space: StageSpace,
): StageArrow[] {
  const { alpha, beta, done } = field;
  const columns = alpha.length;
  const cell = (2 * HALF_SIDE) / Math.max(columns, beta.length);
  const sign = which === "gradient" ? -1 : 1;
  const moves = Array.from(done, (_, index) =>
    seenOn(space, [sign * field[`${which}Alpha`][index], sign * field[`${which}Beta`][index]]),
  );
  const lengths = moves.map(({ dx, dz }) => Math.hypot(dx, dz));
  const largest = Math.max(0, ...lengths.filter(Number.isFinite));
  return moves.flatMap(({ dx, dz }, index) => {
    const length = lengths[index];
    if (!(length > 0) || !Number.isFinite(length)) return [];
    const share = Math.max(0, 1 + Math.log10(length / largest) / FIELD_DECADES);
    const scale = (cell * 0.85 * (SHORTEST + (1 - SHORTEST) * share)) / length;
    // Centered on its point, so that none leans over to its neighbor's.
    const x = space.x(alpha[index % columns]) - (dx * scale) / 2;
    const z = space.z(beta[Math.floor(index / columns)]) - (dz * scale) / 2;
    const within = (value: number) => Math.min(HALF_SIDE, Math.max(-HALF_SIDE, value));
    return [{ x: within(x), z: within(z), dx: dx * scale, dz: dz * scale }];
  });
}

export interface PathLines {
  /** Pairs of points, moment after moment, so that a time is a length of the array. */
  position: Float32Array;
  /** Segments before each moment; of the last, all. */
  until: Int32Array;
}

/** The paths of an ensemble as segments; those that leave the stage end at their last point on it. */
export function ensembleLines(
  ensemble: Ensemble,
  space: StageSpace,
  ground: (x: number, z: number) => number,
): PathLines {
  const { step, alpha, beta } = ensemble;
  const paths = pathsOf(ensemble);
  const positions = new Float32Array(alpha.length * 6);
  const until = new Int32Array(step.length);
  const isOn = (x: number, z: number) => Math.abs(x) <= HALF_SIDE && Math.abs(z) <= HALF_SIDE;
  let used = 0;
  for (let moment = 1; moment < step.length; moment++) {
    for (let path = 0; path < paths; path++) {
      const [before, after] = [(moment - 1) * paths + path, moment * paths + path];
      const [x0, z0] = [space.x(alpha[before]), space.z(beta[before])];
      const [x1, z1] = [space.x(alpha[after]), space.z(beta[after])];
      if (!isOn(x0, z0) || !isOn(x1, z1)) continue;
      positions.set([x0, ground(x0, z0), z0, x1, ground(x1, z1), z1], used * 6);
      used++;
    }
    until[moment] = used;
  }
  return { position: positions.slice(0, used * 6), until };
}

/** The mean path, and at each moment the ellipse of one standard deviation around it. */
export function ensembleMean(ensemble: Ensemble) {
  const { alpha, beta, alphaAlpha, alphaBeta, betaBeta } = ensembleMoments(ensemble);
  return {
    alpha,
    beta,
    /** Points of the ellipse, in order. */
    ellipse(moment: number, points: number): Pair[] {
      // Cholesky: the image of the unit circle under a root of the covariance.
      const a = Math.sqrt(alphaAlpha[moment]);
      const b = a === 0 ? 0 : alphaBeta[moment] / a;
      const c = Math.sqrt(Math.max(0, betaBeta[moment] - b * b));
      return Array.from({ length: points }, (_, k) => {
        const angle = (2 * Math.PI * k) / points;
        const [u, v] = [Math.cos(angle), Math.sin(angle)];
        return [alpha[moment] + a * u, beta[moment] + b * u + c * v];
      });
    },
  };
}

/** The loss near a point to second order. */
export interface QuadraticModel {
  loss: number;
  slope: Pair;
  bend: [alpha: number, across: number, beta: number];
}

export const modelAt = ({ loss, slope, bend }: QuadraticModel, [a, b]: Pair): number =>
  loss +
  slope[0] * a +
  slope[1] * b +
  (bend[0] * a * a + 2 * bend[1] * a * b + bend[2] * b * b) / 2;

/** How far around its point the model is drawn, as a share of the plane's side, and in how many cells. */
const MODEL_REACH = 0.25;
const MODEL_CELLS = 40;

/**
 * Level sets of a quadratic model around a point, as pairs of points of the plane, by marching over the
 * triangles of a small grid.
 */
export function modelLevels(
  model: QuadraticModel,
  [alpha, beta]: Pair,
  space: StageSpace,
  levels: readonly number[],
): Pair[] {
  const reach = (range: [number, number]) => MODEL_REACH * (range[1] - range[0]);
  const [ra, rb] = [reach(space.alpha), reach(space.beta)];
  const at = (i: number, j: number): [...Pair, number] => {
    const a = ra * ((2 * i) / MODEL_CELLS - 1);
    const b = rb * ((2 * j) / MODEL_CELLS - 1);
    return [alpha + a, beta + b, modelAt(model, [a, b])];
  };
  const found: Pair[] = [];
  const crossing = (p: [...Pair, number], q: [...Pair, number], level: number): Pair[] => {
    if (p[2] > level === q[2] > level) return [];
    const share = (level - p[2]) / (q[2] - p[2]);
    return [[p[0] + share * (q[0] - p[0]), p[1] + share * (q[1] - p[1])]];
  };
  const isInside = (i: number, j: number) =>
    Math.hypot(i + 0.5 - MODEL_CELLS / 2, j + 0.5 - MODEL_CELLS / 2) < MODEL_CELLS / 2;
  for (let j = 0; j < MODEL_CELLS; j++) {
    for (let i = 0; i < MODEL_CELLS; i++) {
      if (!isInside(i, j)) continue;
      const corners = [at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)];
      for (const [one, two, three] of [
        [corners[0], corners[1], corners[2]],
        [corners[0], corners[2], corners[3]],
      ]) {
        for (const level of levels) {
          const ends = [
            ...crossing(one, two, level),
            ...crossing(two, three, level),
            ...crossing(three, one, level),
          ];
          if (ends.length === 2) found.push(...ends);
        }
      }
    }
  }
  return found;
}
