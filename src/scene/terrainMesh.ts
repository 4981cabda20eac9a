/**
 * Grid to triangles. Every cell is a fan of four triangles around its center, whose height is the
 * mean of the corners: the bilinear value there. Contour lines on it show no preferred diagonal.
 *
 * A cell is left out where any of its corners is a hole (NaN height). Heights above 1 are kept, so
 * that the shader can cut the terrain exactly where it meets the ceiling.
 */
import type { Surface } from "../results/results";
import { HALF_RIBBON, type StageSpace } from "./stageSpace";

export interface TerrainMesh {
  columns: number;
  /** At least 2: a line is drawn as a ribbon of two equal rows. */
  rows: number;
  /** (x, height, z) per vertex: the grid points row by row, then the cell centers. */
  position: Float32Array;
  /** (∂height/∂x, ∂height/∂z) per vertex, of heights cut at the ceiling. */
  slope: Float32Array;
  index: Uint32Array;
  /** How much of `index` is in use. */
  indexCount: number;
}

/** Height that stands for ∞, far above the ceiling yet harmless to the arithmetic of a GPU. */
const HIGHEST = 64;

export function createTerrainMesh(surface: Surface, space: StageSpace): TerrainMesh {
  const columns = surface.alpha.length;
  const rows = Math.max(2, surface.beta.length);
  const centers = (columns - 1) * (rows - 1);
  const vertices = columns * rows + centers;
  const position = new Float32Array(vertices * 3);
  const x = (column: number) => space.x(surface.alpha[column]);
  const z = (row: number) =>
    space.isLine ? HALF_RIBBON * (1 - 2 * row) : space.z(surface.beta[row]);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const vertex = (row * columns + column) * 3;
      position[vertex] = x(column);
      position[vertex + 2] = z(row);
      if (row === rows - 1 || column === columns - 1) continue;
      const center = (columns * rows + row * (columns - 1) + column) * 3;
      position[center] = (x(column) + x(column + 1)) / 2;
      position[center + 2] = (z(row) + z(row + 1)) / 2;
    }
  }
  return {
    columns,
    rows,
    position,
    slope: new Float32Array(vertices * 2),
    index: new Uint32Array(centers * 12),
    indexCount: 0,
  };
}

/** Writes new heights (as `HeightScale.height` gives them, NaN for a hole) into the mesh in place. */
export function updateTerrainMesh(mesh: TerrainMesh, heights: Float32Array): void {
  const { columns, rows, position } = mesh;
  const given = heights.length / columns;
  for (let row = 0; row < rows; row++) {
    const from = Math.min(row, given - 1) * columns;
    for (let column = 0; column < columns; column++)
      position[(row * columns + column) * 3 + 1] = Math.min(HIGHEST, heights[from + column]);
  }
  writeSlopes(mesh);
  writeCells(mesh);
}

/** Central differences, one-sided at borders and beside holes. */
function writeSlopes({ columns, rows, position, slope }: TerrainMesh): void {
  const difference = (vertex: number, before: number, after: number, axis: 0 | 2): number => {
    const low = Number.isNaN(position[before * 3 + 1]) ? vertex : before;
    const high = Number.isNaN(position[after * 3 + 1]) ? vertex : after;
    if (low === high) return 0;
    const rise = Math.min(1, position[high * 3 + 1]) - Math.min(1, position[low * 3 + 1]);
    return rise / (position[high * 3 + axis] - position[low * 3 + axis]);
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const vertex = row * columns + column;
      const left = column > 0 ? vertex - 1 : vertex;
      const right = column < columns - 1 ? vertex + 1 : vertex;
      const below = row > 0 ? vertex - columns : vertex;
      const above = row < rows - 1 ? vertex + columns : vertex;
      slope[vertex * 2] = difference(vertex, left, right, 0);
      slope[vertex * 2 + 1] = difference(vertex, below, above, 2);
    }
  }
}

function writeCells(mesh: TerrainMesh): void {
  const { columns, rows, position, slope, index } = mesh;
  let used = 0;
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const a = row * columns + column;
      const b = a + 1;
      const c = b + columns;
      const d = a + columns;
      const center = columns * rows + row * (columns - 1) + column;
      const height =
        (position[a * 3 + 1] + position[b * 3 + 1] + position[c * 3 + 1] + position[d * 3 + 1]) / 4;
      position[center * 3 + 1] = height;
      for (const axis of [0, 1])
        slope[center * 2 + axis] =
          (slope[a * 2 + axis] + slope[b * 2 + axis] + slope[c * 2 + axis] + slope[d * 2 + axis]) /
          4;
      if (Number.isNaN(height)) continue;
      // Counterclockwise seen from above: +x is right and rows run towards −z.
      index[used++] = a;
      index[used++] = b;
      index[used++] = center;
      index[used++] = b;
      index[used++] = c;
      index[used++] = center;
      index[used++] = c;
      index[used++] = d;
      index[used++] = center;
      index[used++] = d;
      index[used++] = a;
      index[used++] = center;
    }
  }
  mesh.indexCount = used;
}
