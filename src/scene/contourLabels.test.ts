import { describe, expect, it } from "vitest";
import { heightScale } from "../snapshot/heightScale";
import { contourLabels, contourSegments } from "./contourLabels";
import { contourLevels, nearestLevels, TABLE_SIZE } from "./contourLevels";
import { stageSpace } from "./stageSpace";
import { createTerrainMesh, updateTerrainMesh } from "./terrainMesh";
import { surfaceOf } from "./testing/surfaceOf";

function meshOf(surface: ReturnType<typeof surfaceOf>) {
  const mesh = createTerrainMesh(surface, stageSpace(surface, 0.5));
  updateTerrainMesh(mesh, surface.loss);
  return mesh;
}

describe("contour lines", () => {
  it("are drawn at round losses below the ceiling, none when hidden", () => {
    const scale = heightScale([0, 10], { height: "linear", ceiling: 10 });
    expect(contourLevels(scale, 10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(contourLevels(scale, 0)).toEqual([]);
  });

  it("are found by height in the look-up table", () => {
    const table = nearestLevels([0.2, 0.5, 0.9]);
    const at = (height: number) => table[Math.floor(height * TABLE_SIZE)];
    expect(at(0.21)).toBeCloseTo(0.2, 6);
    expect(at(0.34)).toBeCloseTo(0.2, 6);
    expect(at(0.36)).toBeCloseTo(0.5, 6);
    expect(at(0.99)).toBeCloseTo(0.9, 6);
  });

  it("follow the surface", () => {
    const mesh = meshOf(
      surfaceOf((alpha, beta) => Math.hypot(alpha, beta), { columns: 41, rows: 41 }),
    );
    const segments = contourSegments(mesh, 0.6);
    expect(segments.length).toBeGreaterThan(40);
    for (const [ax, az, bx, bz] of segments) {
      expect(Math.abs(Math.hypot(ax, az) - 0.6)).toBeLessThan(2e-3);
      expect(Math.abs(Math.hypot(bx, bz) - 0.6)).toBeLessThan(2e-3);
    }
  });

  it("do not cross in a saddle", () => {
    const mesh = meshOf(
      surfaceOf((alpha, beta) => 0.5 + 0.3 * alpha * beta, { columns: 2, rows: 2 }),
    );
    for (const level of [0.45, 0.55]) {
      const [first, second] = contourSegments(mesh, level);
      const side = ([ax, az, bx, bz]: number[]) => Math.sign((ax + bx) * 0.5 + (az + bz) * 0.5);
      expect(side(first) * side(second)).toBeLessThanOrEqual(0);
      expect(contourSegments(mesh, level)).toHaveLength(2);
    }
  });

  it("are labelled on the line, upright and apart", () => {
    const mesh = meshOf(
      surfaceOf((alpha, beta) => Math.hypot(alpha, beta), { columns: 41, rows: 41 }),
    );
    const labels = contourLabels(
      mesh,
      [0.3, 0.5, 0.7].map((height) => ({ loss: height * 10, height })),
      null,
    );
    expect(new Set(labels.map(({ loss }) => loss))).toEqual(new Set([3, 5, 7]));
    for (const { loss, x, z, along } of labels) {
      expect(Math.hypot(x, z)).toBeCloseTo(loss / 10, 2);
      expect(along[0]).toBeGreaterThanOrEqual(0);
    }
    for (const [index, a] of labels.entries())
      for (const b of labels.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.z - b.z)).toBeGreaterThan(0.25);
  });
});
