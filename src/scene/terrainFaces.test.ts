import { describe, expect, it } from "vitest";
import { colormapColor } from "../snapshot/colormaps";
import { type CameraPose, positionOf } from "./cameraPose";
import { stageSpace } from "./stageSpace";
import { terrainFaces } from "./terrainFaces";
import { createTerrainMesh, updateTerrainMesh } from "./terrainMesh";
import { surfaceOf } from "./testing/surfaceOf";

function facesOf(height: (alpha: number, beta: number) => number, pose: Partial<CameraPose> = {}) {
  const surface = surfaceOf(height);
  const space = stageSpace(surface, 0.5);
  const mesh = createTerrainMesh(surface, space);
  updateTerrainMesh(mesh, surface.loss);
  const whole: CameraPose = {
    target: [0, 0, 0],
    azimuth: 0.6,
    polar: 1,
    span: 3,
    fieldOfView: 24,
    ...pose,
  };
  return { faces: terrainFaces(mesh, space, "cividis", whole), eye: positionOf(whole), mesh };
}

describe("faces of the terrain", () => {
  it.each([0.6, 2.2, -2.5, -0.4])("cover what is behind them, seen from azimuth %d", (azimuth) => {
    const { faces, eye } = facesOf((alpha, beta) => alpha ** 2 + beta ** 2, { azimuth });
    const far = (face: (typeof faces)[number], axis: 0 | 2) =>
      Math.abs((face.corners[0][axis] + face.corners[2][axis]) / 2 - eye[axis]);
    for (const [index, face] of faces.entries())
      for (const later of faces.slice(index + 1))
        expect(far(later, 0) > far(face, 0) && far(later, 2) > far(face, 2)).toBe(false);
  });

  it("have the color of the color bar on level ground, and another on a slope", () => {
    const [level] = facesOf(() => 0.4).faces;
    const expected = colormapColor("cividis", 0.4);
    for (const part of [0, 1, 2]) expect(level.color[part]).toBeCloseTo(expected[part], 4);
    const slope = facesOf((alpha) => 0.5 + 0.4 * alpha).faces[0];
    expect(slope.color).not.toEqual(level.color);
  });

  it("stand at the ceiling where the loss is above it, and leave holes open", () => {
    const { faces } = facesOf(() => 3);
    expect(faces.every(({ clipped }) => clipped)).toBe(true);
    expect(facesOf(() => Number.NaN).faces).toEqual([]);
  });
});
