/** Which point of the terrain a ray meets first. */
import { FLOOR_GAP, HALF_SIDE, halfDepth, type StageSpace } from "./stageSpace";
import type { TerrainMesh } from "./terrainMesh";

export interface Ray {
  origin: readonly [number, number, number];
  direction: readonly [number, number, number];
}

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
  if (!(nearest > 0) || nearest === Infinity) return null;
  const x = ox + nearest * dx;
  const z = oz + nearest * dz;
  return Math.abs(x) <= HALF_SIDE && Math.abs(z) <= halfDepth(space) ? [x, z] : null;
}
