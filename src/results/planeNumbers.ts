/** Numbers that are read off a sampled plane, or a line. */
import type { Run, Surface, Trajectory } from "./results";
import { surfaceAt } from "./surfaceAt";

const known = ({ loss, done }: Surface): Float32Array => loss.filter((_, index) => done[index]);

export const lowestLoss = (surface: Surface): number =>
  known(surface).reduce((one, other) => (other < one ? other : one), Number.POSITIVE_INFINITY);

export const highestLoss = (surface: Surface): number =>
  known(surface).reduce((one, other) => (other > one ? other : one), Number.NEGATIVE_INFINITY);

/** Mean over the grid of L − L at the origin. */
export function meanRise(surface: Surface): number {
  const losses = known(surface);
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length - surface.originLoss;
}

export const riseAtOne = (surface: Surface): number =>
  surfaceAt(surface, 1, 0) - surface.originLoss;

/** max |L − (L at the origin + ½(α² + β²))| over the grid. */
export function departureFromRound({ alpha, beta, loss, originLoss }: Surface): number {
  const columns = alpha.length;
  return loss.reduce((most, value, index) => {
    const [a, b] = [alpha[index % columns], beta[Math.floor(index / columns)]];
    return Math.max(most, Math.abs(value - originLoss - (a * a + b * b) / 2));
  }, 0);
}

/**
 * Share of inner cells whose 2×2 finite-difference Hessian has a negative eigenvalue of more than a
 * twentieth of the positive one: bent the wrong way, beyond rounding. Of the cut only: the loss may
 * bend any way in other directions.
 */
export function nonConvexShare({
  alpha,
  beta,
  loss,
}: Pick<Surface, "alpha" | "beta" | "loss">): number {
  const columns = alpha.length;
  let bent = 0;
  let cells = 0;
  for (let j = 1; j < beta.length - 1; j++) {
    for (let i = 1; i < columns - 1; i++) {
      const at = (di: number, dj: number) => loss[(j + dj) * columns + i + di];
      const across = at(1, 0) - 2 * at(0, 0) + at(-1, 0);
      const along = at(0, 1) - 2 * at(0, 0) + at(0, -1);
      const mixed = (at(1, 1) - at(1, -1) - at(-1, 1) + at(-1, -1)) / 4;
      const middle = (across + along) / 2;
      const radius = Math.hypot((across - along) / 2, mixed);
      if (middle - radius < -0.05 * Math.abs(middle + radius)) bent++;
      cells++;
    }
  }
  return bent / cells;
}

/** Loss at a share of the straight way from the start of the path to its end; NaN outside the grid. */
export function lossOnTheWay({ surface, trajectory }: Run, share: number): number {
  const ends = surface && trajectory && endsOf(trajectory);
  if (surface === null || !ends) return Number.NaN;
  const [from, to] = ends;
  const between = (axis: 0 | 1) => from[axis] + share * (to[axis] - from[axis]);
  return surfaceAt(surface, between(0), between(1));
}

/**
 * How often the loss rises from one grid point of a line to the next, of those between the path's
 * start and its end; NaN for a plane.
 */
export function risingSteps({ surface, trajectory }: Run): number {
  if (surface === null || trajectory === null || surface.beta.length > 1) return Number.NaN;
  const [[from], [to]] = endsOf(trajectory);
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const between = Array.from(surface.alpha.keys()).filter(
    (index) => surface.alpha[index] >= low && surface.alpha[index] <= high,
  );
  if (from > to) between.reverse();
  return between.slice(1).filter((index, k) => surface.loss[index] > surface.loss[between[k]])
    .length;
}

type Point = readonly [alpha: number, beta: number];

function endsOf({ alpha, beta }: Trajectory): readonly [Point, Point] {
  const last = alpha.length - 1;
  return [
    [alpha[0], beta[0]],
    [alpha[last], beta[last]],
  ];
}
