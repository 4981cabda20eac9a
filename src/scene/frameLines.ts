/** The box around the terrain: which of its edges are drawn depends on where it is seen from. */
import { FLOOR_GAP, HALF_SIDE, halfDepth, type StageSpace } from "./stageSpace";

/** Signs of x and z of the box's corner nearest to the viewer. */
export type Corner = [x: 1 | -1, z: 1 | -1];

export interface FrameLines {
  /** Pairs of points (6 numbers per line): edges and tick marks. */
  strong: Float32Array;
  /** Lines of equal loss on the two far walls. */
  faint: Float32Array;
}

/** Length of a tick mark. */
export const TICK = 0.028;

type Point = [number, number, number];

export function frameLines(
  space: StageSpace,
  ticks: { alpha: number[]; beta: number[]; heights: number[] },
  near: Corner,
  map: boolean,
): FrameLines {
  const width = HALF_SIDE;
  const depth = halfDepth(space);
  const strong: Point[] = [];
  const faint: Point[] = [];
  const [sx, sz] = near;
  const floor = map ? space.top : 0;

  const corners: Point[] = [
    [-width, floor, -depth],
    [width, floor, -depth],
    [width, floor, depth],
    [-width, floor, depth],
  ];
  for (const [index, corner] of corners.entries()) strong.push(corner, corners[(index + 1) % 4]);

  for (const alpha of ticks.alpha) {
    const x = space.x(alpha);
    strong.push([x, floor, sz * depth], [x, floor, sz * (depth + TICK)]);
  }
  for (const beta of ticks.beta) {
    const z = space.z(beta);
    strong.push([sx * width, floor, z], [sx * (width + TICK), floor, z]);
  }
  if (map) return { strong: flat(strong), faint: flat(faint) };

  const farX = -sx * width;
  const farZ = -sz * depth;
  strong.push([farX, 0, farZ], [farX, space.top, farZ]);
  strong.push([farX, 0, -farZ], [farX, space.top, -farZ]);
  strong.push([-farX, 0, farZ], [-farX, space.top, farZ]);
  for (const height of [...ticks.heights, 1]) {
    const y = space.y(height);
    faint.push([-farX, y, farZ], [farX, y, farZ], [farX, y, farZ], [farX, y, -farZ]);
  }
  faint.push([farX, FLOOR_GAP, farZ], [farX, FLOOR_GAP, -farZ]);
  faint.push([farX, FLOOR_GAP, farZ], [-farX, FLOOR_GAP, farZ]);

  const axis = heightAxis(space, near);
  for (const height of ticks.heights) {
    const y = space.y(height);
    strong.push(
      [axis.x, y, axis.z],
      [axis.x + TICK * axis.away[0], y, axis.z + TICK * axis.away[2]],
    );
  }
  return { strong: flat(strong), faint: flat(faint) };
}

/** The upright edge at the left of the picture, and which way its labels stand off. */
export function heightAxis(
  space: StageSpace,
  [sx, sz]: Corner,
): { x: number; z: number; away: Point } {
  // Seen from the corner (1, 1), left on the screen is the corner (−1, 1); from (1, −1) it is (1, 1).
  const [x, z] = sx * sz > 0 ? [-sx, sz] : [sx, -sz];
  const away: Point = sx * sz > 0 ? [x, 0, 0] : [0, 0, z];
  return { x: x * HALF_SIDE, z: z * halfDepth(space), away };
}

function flat(points: Point[]): Float32Array {
  return Float32Array.from(points.flat());
}
