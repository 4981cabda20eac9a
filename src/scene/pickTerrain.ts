/** Which point of the terrain a ray meets first; of a line, which is thin, the one that it passes by. */
import { FLOOR_GAP, HALF_SIDE, halfDepth, type StageSpace } from "./stageSpace";
import type { TerrainMesh } from "./terrainMesh";

export interface Ray {
  origin: readonly [number, number, number];
  direction: readonly [number, number, number];
}

/** How far from a line’s ribbon a ray may pass and still mean it, for fingers. The stage has the side 2. */
const REACH = 0.25;

/** (x, z) on the stage, or null where the ray misses both the terrain and the floor. */
export type PlanePoint = [x: number, z: number];

/**
 * Ray against every triangle, the part above the ceiling flattened onto it, else against the floor.
 * (Möller and Trumbore 1997.) About 1 ms for a grid of 101×101.
 */
export function pickTerrain(mesh: TerrainMesh, space: StageSpace, ray: Ray): PlanePoint | null {
  const { position, index, indexCount } = mesh;
  const rise = space.top - FLOOR_GAP;
  const [ox, oy, oz] = ray.origin;
  const [dx, dy, dz] = ray.direction;
  let nearest = Infinity;
  for (let at = 0; at < indexCount; at += 3) {
    const a = index[at] * 3;
    const b = index[at + 1] * 3;
    const c = index[at + 2] * 3;
    const ay = FLOOR_GAP + rise * Math.min(1, position[a + 1]);
    const abx = position[b] - position[a];
    const aby = FLOOR_GAP + rise * Math.min(1, position[b + 1]) - ay;
    const abz = position[b + 2] - position[a + 2];
    const acx = position[c] - position[a];
    const acy = FLOOR_GAP + rise * Math.min(1, position[c + 1]) - ay;
    const acz = position[c + 2] - position[a + 2];
    const px = dy * acz - dz * acy;
    const py = dz * acx - dx * acz;
    const pz = dx * acy - dy * acx;
    const determinant = abx * px + aby * py + abz * pz;
    if (Math.abs(determinant) < 1e-12) continue;
    const tx = ox - position[a];
    const ty = oy - ay;
    const tz = oz - position[a + 2];
    const u = (tx * px + ty * py + tz * pz) / determinant;
    if (u < 0 || u > 1) continue;
    const qx = ty * abz - tz * aby;
    const qy = tz * abx - tx * abz;
    const qz = tx * aby - ty * abx;
    const v = (dx * qx + dy * qy + dz * qz) / determinant;
    if (v < 0 || u + v > 1) continue;
    const distance = (acx * qx + acy * qy + acz * qz) / determinant;
    if (distance > 0 && distance < nearest) nearest = distance;
  }
  if (nearest === Infinity && dy !== 0) nearest = -oy / dy;
  const hits = nearest > 0 && nearest < Infinity;
  const [x, z] = hits ? [ox + nearest * dx, oz + nearest * dz] : [Infinity, Infinity];
  if (Math.abs(x) <= HALF_SIDE && Math.abs(z) <= halfDepth(space)) return [x, z];
  return space.isLine ? besideRibbon(mesh, rise, ray) : null;
}

/** The middle of a line's ribbon where a ray passes nearest to it; null where that is not near. */
function besideRibbon(
  { columns, position }: TerrainMesh,
  rise: number,
  ray: Ray,
): PlanePoint | null {
  const [dx, dy, dz] = ray.direction;
  const length = Math.hypot(dx, dy, dz);
  let least = REACH;
  let found: PlanePoint | null = null;
  for (let column = 0; column < columns; column++) {
    const x = position[3 * column];
    const px = x - ray.origin[0];
    const py = FLOOR_GAP + rise * Math.min(1, position[3 * column + 1]) - ray.origin[1];
    const pz = -ray.origin[2];
    const distance = Math.hypot(dy * pz - dz * py, dz * px - dx * pz, dx * py - dy * px) / length;
    if (!(distance < least)) continue;
    least = distance;
    found = [x, 0];
  }
  return found;
}
