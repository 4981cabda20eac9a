/**
 * A polyline as a tube. Rings of vertices are swept along it; where it turns sharply the sweep ends
 * in a ball and starts anew, so that the tube stays round. The radius is left to the shader, which
 * keeps it at a constant width on the screen.
 */
import type { PathLine } from "./pathLine";

export interface TubeMesh {
  /** Point of the polyline that a vertex belongs to, 3 per vertex. */
  center: Float32Array;
  /** Unit vector from there to the surface, 3 per vertex. */
  offset: Float32Array;
  /** (checkpoint, clipped) per vertex. */
  time: Float32Array;
  index: Uint32Array;
}

const SIDES = 8;
const BANDS = 4;
/** Cosine of the sharpest turn that a ring is swept through; at 50° it is 9 % narrower. */
const SHARPEST_TURN = Math.cos((50 * Math.PI) / 180);

type Vector = [number, number, number];

export function tubeMesh(path: PathLine): TubeMesh {
  const center: number[] = [];
  const offset: number[] = [];
  const time: number[] = [];
  const index: number[] = [];

  const at = (point: number): Vector => [
    path.position[point * 3],
    path.position[point * 3 + 1],
    path.position[point * 3 + 2],
  ];
  const addRing = (point: number, clipped: number, direction: (angle: number) => Vector) => {
    const first = time.length / 2;
    for (let side = 0; side < SIDES; side++) {
      center.push(...at(point));
      offset.push(...direction((side / SIDES) * 2 * Math.PI));
      time.push(path.checkpoint[point], clipped);
    }
    return first;
  };
  const join = (first: number, second: number) => {
    for (let side = 0; side < SIDES; side++) {
      const next = (side + 1) % SIDES;
      index.push(first + side, second + side, first + next);
      index.push(first + next, second + side, second + next);
    }
  };
  const addBall = (point: number) => {
    let below = -1;
    for (let band = 0; band <= BANDS; band++) {
      const latitude = (band / BANDS - 0.5) * Math.PI;
      const ring = addRing(point, path.clipped[point], (angle) => [
        Math.cos(latitude) * Math.cos(angle),
        Math.sin(latitude),
        Math.cos(latitude) * Math.sin(angle),
      ]);
      if (below >= 0) join(below, ring);
      below = ring;
    }
  };

  const directions: Vector[] = [];
  for (let point = 0; point + 1 < path.count; point++)
    directions.push(unit(subtract(at(point + 1), at(point))));

  let up: Vector = [0, 1, 0];
  for (let point = 0; point < directions.length; point++) {
    const along = directions[point];
    const before = point > 0 && isGentle(path, directions, point) ? directions[point - 1] : along;
    const after = isGentle(path, directions, point + 1) ? directions[point + 1] : along;
    if (before === along) addBall(point);
    const sweep = (end: number, tangent: Vector) => {
      const right = unit(cross(tangent, awayFrom(up, tangent)));
      up = cross(right, tangent);
      const [r, u] = [right, up];
      return addRing(end, path.clipped[point], (angle) => {
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        return [r[0] * c + u[0] * s, r[1] * c + u[1] * s, r[2] * c + u[2] * s];
      });
    };
    const start = sweep(point, unit(add(before, along)));
    const end = sweep(point + 1, unit(add(along, after)));
    join(start, end);
  }
  if (path.count > 0) addBall(path.count - 1);

  return {
    center: Float32Array.from(center),
    offset: Float32Array.from(offset),
    time: Float32Array.from(time),
    index: Uint32Array.from(index),
  };
}

/** Whether the path goes on at a point without a sharp turn and on the same side of the ceiling. */
function isGentle(path: PathLine, directions: Vector[], point: number): boolean {
  if (point < 1 || point >= directions.length) return false;
  const [a, b] = [directions[point - 1], directions[point]];
  const cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  return cosine > SHARPEST_TURN && path.clipped[point - 1] === path.clipped[point];
}

function add(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

function subtract(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function unit(a: Vector): Vector {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
}

/** `wanted`, or an axis that is not parallel to `tangent` where it is. */
function awayFrom(wanted: Vector, tangent: Vector): Vector {
  if (Math.hypot(...cross(tangent, wanted)) > 0.05) return wanted;
  return Math.abs(tangent[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0];
}
