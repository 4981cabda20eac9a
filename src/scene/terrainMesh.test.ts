import { describe, expect, it } from "vitest";
import { HALF_RIBBON, stageSpace } from "./stageSpace";
import { createTerrainMesh, type TerrainMesh, updateTerrainMesh } from "./terrainMesh";
import { surfaceOf } from "./testing/surfaceOf";

function meshOf(surface: ReturnType<typeof surfaceOf>, heights = surface.loss): TerrainMesh {
  const mesh = createTerrainMesh(surface, stageSpace(surface, 0.5));
  updateTerrainMesh(mesh, heights);
  return mesh;
}

describe("terrain mesh", () => {
  it("puts α to the right, β away from the viewer and the height upwards, unsheared", () => {
    const surface = surfaceOf((alpha, beta) => 0.5 + 0.3 * alpha + 0.1 * beta, {
      columns: 7,
      rows: 4,
    });
    const mesh = meshOf(surface);
    for (let j = 0; j < 4; j++) {
      for (let i = 0; i < 7; i++) {
        const [x, height, z] = mesh.position.subarray((j * 7 + i) * 3);
        expect(x).toBeCloseTo(surface.alpha[i], 6);
        expect(z).toBeCloseTo(-surface.beta[j], 6);
        expect(height).toBeCloseTo(0.5 + 0.3 * x - 0.1 * z, 6);
      }
    }
  });

  it("has the exact slopes of a plane, at borders and cell centers too", () => {
    const mesh = meshOf(
      surfaceOf((alpha, beta) => 0.5 + 0.3 * alpha + 0.1 * beta, { columns: 6, rows: 4 }),
    );
    for (let vertex = 0; vertex < mesh.slope.length / 2; vertex++) {
      expect(mesh.slope[vertex * 2]).toBeCloseTo(0.3, 5);
      expect(mesh.slope[vertex * 2 + 1]).toBeCloseTo(-0.1, 5);
    }
  });

  it("gives a cell's center the mean of its corners", () => {
    const surface = surfaceOf((alpha, beta) => 0.25 * (1 + alpha * beta), { columns: 2, rows: 2 });
    const mesh = meshOf(surface);
    expect(mesh.position[4 * 3 + 1]).toBeCloseTo(0.25, 6);
    expect(mesh.indexCount).toBe(12);
  });

  it("turns every triangle's face upwards", () => {
    const mesh = meshOf(surfaceOf((alpha) => 0.2 * alpha ** 2));
    const point = (at: number) =>
      mesh.position.subarray(mesh.index[at] * 3, mesh.index[at] * 3 + 3);
    for (let at = 0; at < mesh.indexCount; at += 3) {
      const [a, b, c] = [point(at), point(at + 1), point(at + 2)];
      const up = (b[2] - a[2]) * (c[0] - a[0]) - (b[0] - a[0]) * (c[2] - a[2]);
      expect(up).toBeGreaterThan(0);
    }
  });

  it("leaves out the cells around a hole and brings them back when it is filled", () => {
    const surface = surfaceOf(() => 0.5);
    const holed = surface.loss.slice();
    holed[2 * 5 + 2] = Number.NaN;
    const mesh = meshOf(surface, holed);
    expect(mesh.indexCount).toBe((16 - 4) * 12);
    for (let at = 0; at < mesh.indexCount; at++)
      expect(mesh.position[mesh.index[at] * 3 + 1]).not.toBeNaN();
    updateTerrainMesh(mesh, surface.loss);
    expect(mesh.indexCount).toBe(16 * 12);
  });

  it("keeps an infinite height above the ceiling and finite", () => {
    const surface = surfaceOf((alpha) => (alpha > 0.9 ? Infinity : 0.5));
    const mesh = meshOf(surface);
    expect(mesh.position[4 * 3 + 1]).toBeGreaterThan(1);
    expect(mesh.position.every(Number.isFinite)).toBe(true);
  });

  it("sorts cells by whether they lie below, across or above the ceiling", () => {
    const mesh = meshOf(surfaceOf((alpha) => 1 + 0.75 * alpha));
    const [start, end] = mesh.cut;
    const heights = (from: number, to: number) =>
      [...mesh.index.subarray(from, to)].map((vertex) => mesh.position[vertex * 3 + 1]);
    expect(Math.max(...heights(0, start))).toBeLessThanOrEqual(1);
    expect([start, end, mesh.indexCount]).toEqual([8 * 12, 12 * 12, 16 * 12]);
    expect(Math.min(...heights(end, mesh.indexCount))).toBeGreaterThan(1);
  });

  it("halves the triangles of a dense grid", () => {
    const size = { columns: 101, rows: 101 };
    expect(meshOf(surfaceOf((alpha) => alpha ** 2, size)).indexCount).toBe(100 * 100 * 6);
  });

  it("draws a line as a level ribbon", () => {
    const surface = surfaceOf((alpha) => alpha ** 2, { rows: 1 });
    const mesh = meshOf(surface);
    expect(mesh.rows).toBe(2);
    expect(mesh.position[2]).toBeCloseTo(HALF_RIBBON, 6);
    expect(mesh.position[5 * 3 + 2]).toBeCloseTo(-HALF_RIBBON, 6);
    expect(mesh.position[1]).toBe(mesh.position[5 * 3 + 1]);
  });
});
