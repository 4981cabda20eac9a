/**
 * Grid to triangles. Every cell of a coarse grid is a fan of four triangles around its center, whose
 * height is the mean of the corners: the bilinear value there. Contour lines on it show no preferred
 * diagonal. On a dense grid two triangles per cell look the same and cost half.
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
  /** Place in the color map per vertex, NaN where there is none: the height, or an overlay's. */
  tone: Float32Array;
  /** Cells wholly below the ceiling, then those that meet it, then those wholly above. */
  index: Uint32Array;
  /** How much of `index` is in use. */
  indexCount: number;
  /** Where the cells that meet the ceiling start, and where they end. */
  cut: [start: number, end: number];
  /** Whether cells are fans around a center. */
  fans: boolean;
}

/** Height that stands for ∞, far above the ceiling yet harmless to the arithmetic of a GPU. */
const HIGHEST = 64;
/** Grids of more points than this have no fans. */
const MOST_POINTS_OF_FANS = 80 * 80;

export function createTerrainMesh(surface: Surface, space: StageSpace): TerrainMesh {
  const columns = surface.alpha.length;
  const rows = Math.max(2, surface.beta.length);
  const cells = (columns - 1) * (rows - 1);
  const fans = columns * rows <= MOST_POINTS_OF_FANS;
  const vertices = columns * rows + (fans ? cells : 0);
  const position = new Float32Array(vertices * 3);
  const x = (column: number) => space.x(surface.alpha[column]);
  const z = (row: number) =>
    space.isLine ? HALF_RIBBON * (1 - 2 * row) : space.z(surface.beta[row]);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const vertex = (row * columns + column) * 3;
      position[vertex] = x(column);
      position[vertex + 2] = z(row);
      if (!fans || row === rows - 1 || column === columns - 1) continue;
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
    tone: new Float32Array(vertices),
    index: new Uint32Array(cells * (fans ? 12 : 6)),
    indexCount: 0,
    cut: [0, 0],
    fans,
  };
}

/**
 * Writes new heights (as `HeightScale.height` gives them, NaN for a hole) into the mesh in place.
 *
 * @param tones places in the color map, where they are not the heights.
 */
export function updateTerrainMesh(
  mesh: TerrainMesh,
  heights: Float32Array,
  tones: Float32Array = heights,
): void {
  const { columns, rows, position, tone } = mesh;
  const given = heights.length / columns;
  for (let row = 0; row < rows; row++) {
    const from = Math.min(row, given - 1) * columns;
    for (let column = 0; column < columns; column++) {
      position[(row * columns + column) * 3 + 1] = Math.min(HIGHEST, heights[from + column]);
      tone[row * columns + column] = Math.min(HIGHEST, tones[from + column]);
    }
  }
  writeSlopes(mesh);
  if (mesh.fans) writeCenters(mesh);
  writeIndex(mesh);
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

/** Height, slope and tone of a cell's center are the means of its corners. */
function writeCenters({ columns, rows, position, slope, tone }: TerrainMesh): void {
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const a = row * columns + column;
      const b = a + 1;
      const c = b + columns;
      const d = a + columns;
      const center = columns * rows + row * (columns - 1) + column;
      position[center * 3 + 1] =
        (position[a * 3 + 1] + position[b * 3 + 1] + position[c * 3 + 1] + position[d * 3 + 1]) / 4;
      tone[center] = (tone[a] + tone[b] + tone[c] + tone[d]) / 4;
      for (const axis of [0, 1])
        slope[center * 2 + axis] =
          (slope[a * 2 + axis] + slope[b * 2 + axis] + slope[c * 2 + axis] + slope[d * 2 + axis]) /
          4;
    }
  }
}

function writeIndex(mesh: TerrainMesh): void {
  const { columns, rows, index, fans } = mesh;
  const above = cornersAbove(mesh);
  let used = 0;
  const triangle = (a: number, b: number, c: number) => {
    index[used++] = a;
    index[used++] = b;
    index[used++] = c;
  };
  const addCells = (fewest: number, most: number) => {
    for (let cell = 0; cell < above.length; cell++) {
      if (above[cell] < fewest || above[cell] > most) continue;
      // Counterclockwise seen from above: +x is right and rows run towards −z.
      const a = cell + Math.floor(cell / (columns - 1));
      const b = a + 1;
      const c = b + columns;
      const d = a + columns;
      if (fans) {
        const center = columns * rows + cell;
        triangle(a, b, center);
        triangle(b, c, center);
        triangle(c, d, center);
        triangle(d, a, center);
      } else {
        triangle(a, b, c);
        triangle(a, c, d);
      }
    }
  };
  addCells(0, 0);
  const start = used;
  addCells(1, 3);
  mesh.cut = [start, used];
  addCells(4, 4);
  mesh.indexCount = used;
}

/** How many corners of each cell lie above the ceiling; negative where one is a hole. */
function cornersAbove({ columns, rows, position }: TerrainMesh): Int8Array {
  const above = new Int8Array((columns - 1) * (rows - 1));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const height = position[(row * columns + column) * 3 + 1];
      const count = Number.isNaN(height) ? HOLE : height > 1 ? 1 : 0;
      if (count === 0) continue;
      for (const cellRow of [row - 1, row]) {
        for (const cellColumn of [column - 1, column]) {
          const inside =
            cellRow >= 0 && cellRow < rows - 1 && cellColumn >= 0 && cellColumn < columns - 1;
          if (inside) above[cellRow * (columns - 1) + cellColumn] += count;
        }
      }
    }
  }
  return above;
}

/** Outweighs the corners above the ceiling that a cell may have besides. */
const HOLE = -8;
