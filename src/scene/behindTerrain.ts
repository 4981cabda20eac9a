/** Whether the terrain stands between a point of the stage and the viewer. */
import { FLOOR_GAP, HALF_RIBBON, HALF_SIDE, type StageSpace } from "./stageSpace";
import type { TerrainMesh } from "./terrainMesh";

type Point = readonly [x: number, y: number, z: number];

/** Samples of the line of sight per cell that it crosses. */
const PER_CELL = 2;
/** How far the line must run below the terrain: a mark lies on the surface, not in it. */
const SLACK = 0.012;

/**
 * Walks from the point towards the eye, as long as it is over the plane and under the ceiling, and
 * compares with the terrain's height, bilinear between grid points. Holes hide nothing.
 */
export function isBehindTerrain(
  mesh: TerrainMesh,
  space: StageSpace,
  point: Point,
  eye: Point,
): boolean {
  const [x, y, z] = point;
  const [dx, dy, dz] = [eye[0] - x, eye[1] - y, eye[2] - z];
  const depth = space.isLine ? HALF_RIBBON : HALF_SIDE;
  const reach = Math.min(
    1,
    leaves(x, dx, HALF_SIDE),
    leaves(z, dz, depth),
    dy > 0 ? (space.top - y) / dy : Infinity,
  );
  const across =
    reach * Math.max((Math.abs(dx) / 2) * mesh.columns, (Math.abs(dz) / 2) * mesh.rows);
  const steps = Math.ceil(PER_CELL * across);
  for (let step = 1; step <= steps; step++) {
    const t = (reach * step) / steps;
    if (y + t * dy + SLACK < terrainAt(mesh, space, x + t * dx, z + t * dz, depth)) return true;
  }
  return false;
}

/** Where on its way a coordinate passes ±`limit`; 0 where it is beyond already. */
function leaves(from: number, step: number, limit: number): number {
  if (Math.abs(from) > limit) return 0;
  return step === 0 ? Infinity : ((step > 0 ? limit : -limit) - from) / step;
}

/** y of the terrain over (x, z); NaN at a hole. Rows run from +`depth` to −`depth`. */
function terrainAt(
  { columns, rows, position }: TerrainMesh,
  space: StageSpace,
  x: number,
  z: number,
  depth: number,
): number {
  const u = Math.min(columns - 1, Math.max(0, ((x / HALF_SIDE + 1) / 2) * (columns - 1)));
  const v = Math.min(rows - 1, Math.max(0, ((1 - z / depth) / 2) * (rows - 1)));
  const i = Math.min(columns - 2, Math.floor(u));
  const j = Math.min(rows - 2, Math.floor(v));
  const height = (row: number, column: number) =>
    Math.min(1, position[(row * columns + column) * 3 + 1]);
  const near = height(j, i) * (i + 1 - u) + height(j, i + 1) * (u - i);
  const far = height(j + 1, i) * (i + 1 - u) + height(j + 1, i + 1) * (u - i);
  const mean = near * (j + 1 - v) + far * (v - j);
  return FLOOR_GAP + mean * (space.top - FLOOR_GAP);
}
