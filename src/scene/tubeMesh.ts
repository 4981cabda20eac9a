/**
 * A polyline as a tube: a cylinder per segment and a ball per point, so that sharp turns stay round.
 * The radius is left to the shader, which keeps it at a constant width on the screen.
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

const SIDES = 10;
const BANDS = 5;

type Vector = [number, number, number];

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function unit(a: Vector): Vector {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
}

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
  const vertex = (point: number, direction: Vector, clipped: number) => {
    center.push(...at(point));
    offset.push(...direction);
    time.push(path.checkpoint[point], clipped);
  };
  /** Two rings of SIDES vertices joined by quads. */
  const join = (first: number, second: number) => {
    for (let side = 0; side < SIDES; side++) {
      const next = (side + 1) % SIDES;
      index.push(first + side, second + side, first + next);
      index.push(first + next, second + side, second + next);
    }
  };

  for (let point = 0; point + 1 < path.count; point++) {
    const start = at(point);
    const end = at(point + 1);
    const along = unit([end[0] - start[0], end[1] - start[1], end[2] - start[2]]);
    const reference: Vector = Math.abs(along[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0];
    const right = unit(cross(along, reference));
    const up = cross(right, along);
    const first = time.length / 2;
    for (const end of [point, point + 1]) {
      for (let side = 0; side < SIDES; side++) {
        const angle = (side / SIDES) * 2 * Math.PI;
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        vertex(
          end,
          [right[0] * c + up[0] * s, right[1] * c + up[1] * s, right[2] * c + up[2] * s],
          path.clipped[point],
        );
      }
    }
    join(first, first + SIDES);
  }

  for (let point = 0; point < path.count; point++) {
    const first = time.length / 2;
    for (let band = 0; band <= BANDS; band++) {
      const latitude = (band / BANDS - 0.5) * Math.PI;
      for (let side = 0; side < SIDES; side++) {
        const angle = (side / SIDES) * 2 * Math.PI;
        vertex(
          point,
          [
            Math.cos(latitude) * Math.cos(angle),
            Math.sin(latitude),
            Math.cos(latitude) * Math.sin(angle),
          ],
          path.clipped[point],
        );
      }
    }
    for (let band = 0; band < BANDS; band++) join(first + band * SIDES, first + (band + 1) * SIDES);
  }

  return {
    center: Float32Array.from(center),
    offset: Float32Array.from(offset),
    time: Float32Array.from(time),
    index: Uint32Array.from(index),
  };
}
