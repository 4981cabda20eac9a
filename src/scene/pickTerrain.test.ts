import { describe, expect, it } from "vitest";
import { pickTerrain } from "./pickTerrain";
import { moveProbe, probeAt } from "./probe";
import { stageSpace } from "./stageSpace";
import { createTerrainMesh, updateTerrainMesh } from "./terrainMesh";
import { surfaceOf } from "./testing/surfaceOf";

const surface = surfaceOf((alpha, beta) => 0.2 + 0.3 * alpha ** 2 + 0.2 * beta ** 2, {
  columns: 41,
  rows: 31,
});
const space = stageSpace(surface, 0.5);
const mesh = createTerrainMesh(surface, space);
updateTerrainMesh(mesh, surface.loss);

/** A ray from a viewer at `origin` to the terrain's point at (x, z). */
function rayTo(x: number, z: number, origin: [number, number, number]) {
  const y = space.y(0.2 + 0.3 * x ** 2 + 0.2 * z ** 2);
  return {
    origin,
    direction: [x - origin[0], y - origin[1], z - origin[2]] as [number, number, number],
  };
}

describe("picking", () => {
  it("finds the grid point that a ray is aimed at", () => {
    for (const [i, j] of [
      [3, 5],
      [20, 15],
      [38, 29],
    ]) {
      const x = surface.alpha[i];
      const z = -surface.beta[j];
      const point = pickTerrain(mesh, space, rayTo(x, z, [0.3, 6, 0.5]));
      if (!point) throw new Error("missed");
      expect(point[0]).toBeCloseTo(x, 2);
      expect(point[1]).toBeCloseTo(z, 2);
      expect(probeAt(surface, space.alphaAt(point[0]), space.betaAt(point[1]))).toEqual({ i, j });
    }
  });

  it("takes the nearer of two hills", () => {
    const level = { origin: [0, space.y(0.45), 5], direction: [0, -0.001, -1] } as const;
    const ridge = surfaceOf((_, beta) => Math.abs(beta));
    const ridgeMesh = createTerrainMesh(ridge, space);
    updateTerrainMesh(ridgeMesh, ridge.loss);
    expect(pickTerrain(ridgeMesh, space, level)?.[1]).toBeGreaterThan(0);
  });

  it("falls through to the floor beside the terrain, and misses outside", () => {
    const down = [0, -1, 0] as const;
    const holed = createTerrainMesh(surface, space);
    expect(pickTerrain(holed, space, { origin: [0.5, 3, 0.5], direction: down })).toEqual([
      0.5, 0.5,
    ]);
    expect(pickTerrain(mesh, space, { origin: [1.5, 3, 0], direction: down })).toBeNull();
    expect(pickTerrain(mesh, space, { origin: [0, 3, 0], direction: [0, 1, 0] })).toBeNull();
  });
});

describe("picking on a line", () => {
  const lineSurface = surfaceOf((alpha) => 0.2 + 0.3 * alpha ** 2, { columns: 41, rows: 1 });
  const lineSpace = stageSpace(lineSurface, 0.5);
  const ribbon = createTerrainMesh(lineSurface, lineSpace);
  updateTerrainMesh(ribbon, lineSurface.loss);
  const at = (x: number, above: number) => {
    const origin = [0.2, 3, 4] as const;
    const y = lineSpace.y(0.2 + 0.3 * x ** 2) + above;
    const direction = [x - origin[0], y - origin[1], -origin[2]] as const;
    return pickTerrain(ribbon, lineSpace, { origin, direction });
  };

  it("reads the ribbon that a finger passes by, and nothing far from it", () => {
    for (const x of [-0.9, 0, 0.6]) {
      expect(at(x, 0)?.[0]).toBeCloseTo(x, 1);
      expect(at(x, 0.24)?.[0]).toBeCloseTo(x, 0);
      expect(at(x, 0.24)?.[1]).toBe(0);
      expect(at(x, 0.8)).toBeNull();
    }
  });

  it("skips what is not computed yet", () => {
    const empty = createTerrainMesh(lineSurface, lineSpace);
    updateTerrainMesh(empty, new Float32Array(41).fill(Number.NaN));
    const past = { origin: [0, lineSpace.y(0.2), 5], direction: [0, 0, -1] } as const;
    expect(pickTerrain(empty, lineSpace, past)).toBeNull();
  });
});

it("moves the probe by cells and keeps it on the grid", () => {
  expect(moveProbe(surface, null, 1, 0)).toEqual({ i: 20, j: 15 });
  expect(moveProbe(surface, { i: 20, j: 15 }, -1, 2)).toEqual({ i: 19, j: 17 });
  expect(moveProbe(surface, { i: 40, j: 0 }, 1, -1)).toEqual({ i: 40, j: 0 });
});
