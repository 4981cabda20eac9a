/** The terrain as shaded faces from far to near, for pictures that are painted one over the other. */
import { type Colormap, colormapColor, type Rgb } from "../snapshot/colormaps";
import { type CameraPose, positionOf } from "./cameraPose";
import { lightDirection, RELIEF_SHADING } from "./light";
import type { Vector } from "./stageLabels";
import type { StageSpace } from "./stageSpace";
import type { TerrainMesh } from "./terrainMesh";

export interface Face {
  column: number;
  row: number;
  corners: [Vector, Vector, Vector, Vector];
  /** sRGB in [0, 1]. */
  color: Rgb;
  /** Wholly above the ceiling, at which it is drawn. */
  clipped: boolean;
}

/**
 * One face per cell of the grid, shaded as the terrain's shader does it. Whatever stands between a cell
 * and the eye is nearer to it in both directions of the plane, so that rows and then columns by their
 * distance are in an order in which nearer faces cover farther ones.
 */
export function terrainFaces(
  mesh: TerrainMesh,
  space: StageSpace,
  colormap: Colormap,
  pose: CameraPose,
): Face[] {
  const { columns, rows, position, slope } = mesh;
  const [eyeX, , eyeZ] = positionOf(pose);
  const light = lightDirection(pose.azimuth);
  const rise = space.top - space.y(0);
  const rowsByDistance = byDistance(rows - 1, eyeZ, (row) =>
    middle(mesh, row * columns, columns, 2),
  );
  const columnsByDistance = byDistance(columns - 1, eyeX, (column) => middle(mesh, column, 1, 0));
  const faces: Face[] = [];
  for (const row of rowsByDistance) {
    for (const column of columnsByDistance) {
      const a = row * columns + column;
      const vertices = [a, a + 1, a + 1 + columns, a + columns];
      const heights = vertices.map((vertex) => position[vertex * 3 + 1]);
      if (heights.some(Number.isNaN)) continue;
      const corners = vertices.map(
        (vertex, index): Vector => [
          position[vertex * 3],
          space.y(heights[index]),
          position[vertex * 3 + 2],
        ],
      ) as Face["corners"];
      const clipped = heights.every((height) => height > 1);
      const place = mean(heights.map((height) => Math.min(1, Math.max(0, height))));
      const tilt = [0, 1].map(
        (axis) => (clipped ? 0 : rise) * mean(vertices.map((vertex) => slope[vertex * 2 + axis])),
      );
      const color = shaded(colormapColor(colormap, place), tilt[0], tilt[1], light);
      faces.push({ column, row, corners, color, clipped });
    }
  }
  return faces;
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Middle of a cell along an axis, between a vertex and the one `stride` further. */
function middle({ position }: TerrainMesh, vertex: number, stride: number, axis: 0 | 2): number {
  return (position[vertex * 3 + axis] + position[(vertex + stride) * 3 + axis]) / 2;
}

function byDistance(count: number, eye: number, middleOf: (index: number) => number): number[] {
  const distance = (index: number) => Math.abs(middleOf(index) - eye);
  return Array.from({ length: count }, (_, index) => index).sort(
    (a, b) => distance(b) - distance(a),
  );
}

/** The formula of the terrain's shader (terrainMaterial.ts); a square stands for the sRGB curve. */
function shaded(color: Rgb, tiltX: number, tiltZ: number, light: Vector): Rgb {
  const length = Math.hypot(tiltX, 1, tiltZ);
  const [x, y, z] = [-tiltX / length, 1 / length, -tiltZ / length];
  const lit = (x * light[0] + y * light[1] + z * light[2]) / light[1];
  const shade = (1 + (Math.min(1.9, Math.max(0, lit)) - 1) * RELIEF_SHADING) * (0.8 + 0.2 * y);
  const sky = [-0.04, 0, 0.16].map((lean) => shade + Math.max(0, 1 - shade) * lean);
  return color.map((component, index) =>
    Math.min(1, Math.sqrt(component ** 2 * sky[index])),
  ) as unknown as Rgb;
}
