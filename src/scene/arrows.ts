/** Flat arrows that lie on the terrain, as triangles. */
import { HALF_SIDE } from "./stageSpace";

/** From a point of the stage's plane, along it. */
export interface StageArrow {
  x: number;
  z: number;
  dx: number;
  dz: number;
}

/** Pieces of a shaft, each of which lies on the terrain. */
const PIECES = 4;
/** Length and half the width of a head, in widths of the shaft. */
const HEAD_LENGTH = 4.2;
const HEAD_HALF = 2.2;
/** A head takes at most this share of its arrow. */
const HEAD_SHARE = 0.6;

/**
 * Positions of triangles, three numbers for each corner. Arrows that begin outside the stage are left
 * out, and so is what has no length.
 *
 * @param width of a shaft.
 * @param edge by which an arrow is larger on every side: the casing around it.
 * @param ground the height of the terrain; what is drawn stands where it says.
 */
export function arrowTriangles(
  arrows: readonly StageArrow[],
  { width, edge = 0 }: { width: number; edge?: number },
  ground: (x: number, z: number) => number,
): Float32Array {
  const positions: number[] = [];
  for (const { x, z, dx, dz } of arrows) {
    const length = Math.hypot(dx, dz);
    const outside = Math.max(Math.abs(x), Math.abs(z)) > HALF_SIDE + 1e-6;
    if (!(length > 0) || !Number.isFinite(length) || outside) continue;
    const [ux, uz] = [dx / length, dz / length];
    const head = Math.min(HEAD_LENGTH * width, HEAD_SHARE * length);
    const shrunk = head / (HEAD_LENGTH * width);
    const put = (along: number, across: number): void => {
      const px = x + ux * along - uz * across;
      const pz = z + uz * along + ux * across;
      positions.push(px, ground(px, pz), pz);
    };
    const half = (width / 2) * Math.min(1, shrunk * 1.5) + edge;
    const [from, to] = [-edge, length - head];
    for (let piece = 0; piece < PIECES; piece++) {
      const low = from + ((to - from) * piece) / PIECES;
      const high = from + ((to - from) * (piece + 1)) / PIECES;
      for (const [along, across] of [
        [low, -half],
        [high, -half],
        [high, half],
        [low, -half],
        [high, half],
        [low, half],
      ])
        put(along, across);
    }
    const wide = HEAD_HALF * width * shrunk + 1.6 * edge;
    put(to - edge, -wide);
    put(length + 2.2 * edge, 0);
    put(to - edge, wide);
  }
  return Float32Array.from(positions);
}
