/** Where to write the levels of contour lines on a map. */
import type { PathLine } from "./pathLine";
import type { TerrainMesh } from "./terrainMesh";

export interface ContourLabel {
  loss: number;
  x: number;
  z: number;
  /** Unit direction of the line there, reading left to right. */
  along: [number, number];
}

/** Labels keep this far from one another and from the border, on a plane of side 2. */
const SPACING = 0.3;
const BORDER = 0.08;
/** … and this far from the path. */
const PATH_CLEARANCE = 0.07;
/** A line shorter than this many spacings gets no label. */
const SHORTEST = 0.6;

type Segment = [ax: number, az: number, bx: number, bz: number];

/**
 * At most two labels per level, where the line runs straight and away from other labels. Lowest
 * level first: the surroundings of the minimum are what a reader looks at.
 */
export function contourLabels(
  mesh: TerrainMesh,
  levels: { loss: number; height: number }[],
  path: PathLine | null,
): ContourLabel[] {
  const placed: ContourLabel[] = [];
  for (const { loss, height } of levels) {
    const lines = joinSegments(contourSegments(mesh, height)).sort((a, b) => length(b) - length(a));
    let count = 0;
    for (const line of lines) {
      if (count === 2 || length(line) < SHORTEST * SPACING) break;
      const spot = calmestSpot(line, placed, path);
      if (!spot) continue;
      placed.push({ loss, ...spot });
      count++;
    }
  }
  return placed;
}

/** Marching squares over the grid points; a saddle is resolved by the cell's mean. */
export function contourSegments(mesh: TerrainMesh, level: number): Segment[] {
  const { columns, rows, position } = mesh;
  const segments: Segment[] = [];
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const a = row * columns + column;
      const h0 = position[a * 3 + 1];
      const h1 = position[(a + 1) * 3 + 1];
      const h2 = position[(a + 1 + columns) * 3 + 1];
      const h3 = position[(a + columns) * 3 + 1];
      const sum = h0 + h1 + h2 + h3;
      const above = +(h0 > level) + +(h1 > level) + +(h2 > level) + +(h3 > level);
      if (above === 0 || above === 4 || Number.isNaN(sum)) continue;
      const corners = [a, a + 1, a + 1 + columns, a + columns];
      const heights = [h0, h1, h2, h3];
      const crossings: [number, number][] = [];
      for (let edge = 0; edge < 4; edge++) {
        const next = (edge + 1) % 4;
        if (heights[edge] > level === heights[next] > level) continue;
        const t = (level - heights[edge]) / (heights[next] - heights[edge]);
        const from = corners[edge] * 3;
        const to = corners[next] * 3;
        crossings.push([
          position[from] + t * (position[to] - position[from]),
          position[from + 2] + t * (position[to + 2] - position[from + 2]),
        ]);
      }
      if (crossings.length === 2) segments.push([...crossings[0], ...crossings[1]]);
      if (crossings.length === 4) {
        // Crossings are on the edges 01, 12, 23, 30; a center on the side of corner 0 joins it to 2.
        const turn = h0 > level === sum / 4 > level ? 0 : 1;
        const pairs = [
          [turn, turn + 1],
          [turn + 2, (turn + 3) % 4],
        ];
        for (const [from, to] of pairs) segments.push([...crossings[from], ...crossings[to]]);
      }
    }
  }
  return segments;
}

/** Joins segments that touch into polylines of (x, z) pairs. */
export function joinSegments(segments: Segment[]): number[][] {
  const key = (x: number, z: number) => Math.round(x * 1e5) * 1e6 + Math.round(z * 1e5);
  const touching = new Map<number, number[]>();
  for (const [index, [ax, az, bx, bz]] of segments.entries()) {
    for (const end of [key(ax, az), key(bx, bz)]) {
      const others = touching.get(end);
      if (others) others.push(index);
      else touching.set(end, [index]);
    }
  }
  const used = new Uint8Array(segments.length);
  const extend = (x: number, z: number): number[] => {
    const line: number[] = [];
    for (;;) {
      const next = touching.get(key(x, z))?.find((index) => !used[index]);
      if (next === undefined) return line;
      used[next] = 1;
      const [ax, az, bx, bz] = segments[next];
      [x, z] = key(ax, az) === key(x, z) ? [bx, bz] : [ax, az];
      line.push(x, z);
    }
  };
  const lines: number[][] = [];
  for (const [index, [ax, az, bx, bz]] of segments.entries()) {
    if (used[index]) continue;
    used[index] = 1;
    const forward = extend(bx, bz);
    const backward = extend(ax, az);
    const reversed: number[] = [];
    for (let at = backward.length - 2; at >= 0; at -= 2)
      reversed.push(backward[at], backward[at + 1]);
    lines.push([...reversed, ax, az, bx, bz, ...forward]);
  }
  return lines;
}

function length(line: number[], first = 0, last = line.length / 2 - 1): number {
  let sum = 0;
  for (let point = first + 1; point <= last; point++) {
    const dx = line[point * 2] - line[point * 2 - 2];
    const dz = line[point * 2 + 1] - line[point * 2 - 1];
    sum += Math.sqrt(dx * dx + dz * dz);
  }
  return sum;
}

/** The straightest stretch of the line that is clear of the border and of other labels. */
function calmestSpot(
  line: number[],
  placed: ContourLabel[],
  path: PathLine | null,
): Omit<ContourLabel, "loss"> | null {
  const points = line.length / 2;
  const reach = Math.max(1, Math.min(4, Math.floor(points / 3)));
  let best: Omit<ContourLabel, "loss"> | null = null;
  let bestScore = -Infinity;
  for (let point = reach; point < points - reach; point++) {
    const [x, z] = [line[point * 2], line[point * 2 + 1]];
    if (Math.max(Math.abs(x), Math.abs(z)) > 1 - BORDER) continue;
    const clearance = Math.min(
      2 * SPACING,
      ...placed.map((label) => Math.hypot(label.x - x, label.z - z)),
    );
    if (clearance < SPACING || (path && isNear(path, x, z))) continue;
    const dx = line[(point + reach) * 2] - line[(point - reach) * 2];
    const dz = line[(point + reach) * 2 + 1] - line[(point - reach) * 2 + 1];
    const chord = Math.hypot(dx, dz);
    const arc = length(line, point - reach, point + reach);
    if (chord === 0) continue;
    const score = chord / arc + 0.2 * (clearance / SPACING);
    if (score <= bestScore) continue;
    bestScore = score;
    const sign = dx < 0 ? -1 : 1;
    best = { x, z, along: [(sign * dx) / chord, (sign * dz) / chord] };
  }
  return best;
}

function isNear({ position, count }: PathLine, x: number, z: number): boolean {
  for (let point = 0; point < count; point++) {
    const distance = Math.hypot(position[point * 3] - x, position[point * 3 + 2] - z);
    if (distance < PATH_CLEARANCE) return true;
  }
  return false;
}
