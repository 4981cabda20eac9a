import { fillPreview } from "../../results/preview";
import type { Surface, Trajectory } from "../../results/results";
import { caption } from "../../snapshot/caption";
import { type Colormap, colormapColor, type Rgb } from "../../snapshot/colormaps";
import type { HeightScale } from "../../snapshot/heightScale";
import type { Snapshot } from "../../snapshot/snapshot";
import { solutionPicture } from "../../snapshot/solutionPicture";
import { surfaceScale } from "../../snapshot/surfaceScale";
import { drapedSolutions } from "../drape";
import { pathColors, wayColors } from "../palette";
import { type PathLine, pathLine } from "../pathLine";
import { type StageSpace, stageSpace } from "../stageSpace";
import { createTerrainMesh, updateTerrainMesh } from "../terrainMesh";
import { type GlbNode, type GlbPrimitive, LINE_STRIP, TRIANGLES, writeGlb } from "./glb";

/**
 * The terrain of the stage as a `.glb` file: the colored surface, cut flat at the ceiling and open at
 * holes, the path as a line in its colors over time, and the ways to other solutions of the plane. α runs along +x, β along −z, height along +y;
 * the plane is a square of side 2.
 *
 * @throws Error when the snapshot has no surface.
 */
export function terrainGlb({ title, run, view }: Snapshot): Uint8Array {
  const { surface, trajectory } = run;
  if (surface === null) throw new Error("There is no surface to export.");
  const space = stageSpace(surface, view.relief);
  const scale = surfaceScale(surface, trajectory, view);
  const nodes: GlbNode[] = [
    { name: "terrain", primitive: terrain(surface, scale, space, view.colormap) },
  ];
  if (trajectory !== null && trajectory.alpha.length > 1 && view.trajectory !== "hidden") {
    const losses = view.trajectory === "actual" ? trajectory.loss : trajectory.planeLoss;
    const primitive = path(trajectory, losses, scale, space, view.colormap);
    nodes.push({ name: "path", primitive });
  }
  const { alpha, beta } = surface;
  const heights = fillPreview(surface).map(scale.height);
  const { ways } = drapedSolutions(solutionPicture(run), { alpha, beta, heights }, space);
  for (const { kind, line } of ways) {
    const color = wayColors(view.colormap)[kind];
    const name = kind === "straight" ? "way to a solution" : "curve to a solution";
    nodes.push({ name, primitive: coloredLine(line, [color, color], 1) });
  }
  return writeGlb(nodes, { title, caption: caption(run) });
}

function terrain(
  surface: Surface,
  scale: HeightScale,
  space: StageSpace,
  colormap: Colormap,
): GlbPrimitive {
  const mesh = createTerrainMesh(surface, space);
  const heights = surface.loss.map((loss, index) =>
    surface.done[index] === 1 ? scale.height(loss) : Number.NaN,
  );
  updateTerrainMesh(mesh, heights);
  const count = mesh.position.length / 3;
  const rise = space.y(1) - space.y(0);
  const position = mesh.position.slice();
  const normal = new Float32Array(position.length);
  const color = new Float32Array(position.length);
  for (let vertex = 0; vertex < count; vertex++) {
    const height = mesh.position[3 * vertex + 1];
    // No triangle uses the vertices of holes, but the format wants numbers.
    const shown = Number.isNaN(height) ? 0 : Math.min(1, height);
    position[3 * vertex + 1] = space.y(shown);
    const [sx, sz] = [mesh.slope[2 * vertex] || 0, mesh.slope[2 * vertex + 1] || 0];
    const length = Math.hypot(rise * sx, 1, rise * sz);
    normal.set([(-rise * sx) / length, 1 / length, (-rise * sz) / length], 3 * vertex);
    color.set(linear(colormapColor(colormap, shown)), 3 * vertex);
  }
  const index = mesh.index.slice(0, mesh.indexCount);
  return { position, normal, color, index, mode: TRIANGLES, lit: true };
}

function path(
  trajectory: Trajectory,
  losses: Float32Array,
  scale: HeightScale,
  space: StageSpace,
  colormap: Colormap,
): GlbPrimitive {
  const line = pathLine(trajectory, losses, scale, space);
  return coloredLine(line, pathColors(colormap), trajectory.alpha.length - 1);
}

/** @param last checkpoint, where the second color is reached. */
function coloredLine(line: PathLine, colors: [string, string], last: number): GlbPrimitive {
  const [start, end] = colors.map(rgbOfHex);
  const color = new Float32Array(3 * line.count);
  line.checkpoint.forEach((checkpoint, point) => {
    const time = checkpoint / last;
    const mixed = start.map((value, channel) => value + time * (end[channel] - value)) as Rgb;
    color.set(linear(mixed), 3 * point);
  });
  const index = Uint32Array.from({ length: line.count }, (_, point) => point);
  return { position: line.position, color, index, mode: LINE_STRIP, lit: false };
}

/** sRGB components to linear light (IEC 61966-2-1), as glTF has vertex colors. */
function linear(color: Rgb): Rgb {
  return color.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as Rgb;
}

function rgbOfHex(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as Rgb;
}
