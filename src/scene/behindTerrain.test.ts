import { expect, it } from "vitest";
import { isBehindTerrain } from "./behindTerrain";
import { type StageSpace, stageSpace } from "./stageSpace";
import { createTerrainMesh, type TerrainMesh, updateTerrainMesh } from "./terrainMesh";
import { surfaceOf } from "./testing/surfaceOf";

const eye = [0, 1.2, 6] as const;

/** A wall across the middle of a plain. */
const wall = surfaceOf((_, beta) => (Math.abs(beta) < 0.15 ? 1 : 0), { columns: 21, rows: 21 });

function stageOf(surface: typeof wall): { mesh: TerrainMesh; space: StageSpace } {
  const space = stageSpace(surface, 0.5);
  const mesh = createTerrainMesh(surface, space);
  updateTerrainMesh(mesh, surface.loss);
  return { mesh, space };
}

it("tells what stands before a wall from what stands behind it", () => {
  const { mesh, space } = stageOf(wall);
  const ground = space.y(0);
  expect(isBehindTerrain(mesh, space, [0, ground, 0.6], eye)).toBe(false);
  expect(isBehindTerrain(mesh, space, [0, ground, -0.6], eye)).toBe(true);
  // From above the wall hides nothing, and what is on top of it is seen.
  expect(isBehindTerrain(mesh, space, [0, ground, -0.6], [0, 9, 0])).toBe(false);
  expect(isBehindTerrain(mesh, space, [0, space.y(1), 0], eye)).toBe(false);
});

it("sees every point of a bowl from above, and through holes", () => {
  const bowl = stageOf(
    surfaceOf((alpha, beta) => (alpha ** 2 + beta ** 2) / 2, { columns: 31, rows: 31 }),
  );
  for (const x of [-0.9, -0.3, 0, 0.5])
    for (const z of [-0.8, 0, 0.7])
      expect(
        isBehindTerrain(
          bowl.mesh,
          bowl.space,
          [x, bowl.space.y((x ** 2 + z ** 2) / 2), z],
          [1, 7, 1],
        ),
      ).toBe(false);

  const holed = { ...wall, loss: wall.loss.map((loss) => (loss === 1 ? Number.NaN : loss)) };
  const { mesh, space } = stageOf(holed);
  expect(isBehindTerrain(mesh, space, [0, space.y(0), -0.6], eye)).toBe(false);
});

it("serves a line, drawn as a ribbon, as well", () => {
  const ridge = surfaceOf((alpha) => 1 - Math.abs(alpha), { columns: 21, rows: 1 });
  const { mesh, space } = stageOf(ridge);
  expect(isBehindTerrain(mesh, space, [-0.9, space.y(0.1), 0], [6, 0.8, 0])).toBe(true);
  expect(isBehindTerrain(mesh, space, [-0.9, space.y(0.1), 0], [-6, 0.8, 0])).toBe(false);
});
