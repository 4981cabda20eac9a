import type { PathMark } from "../../results/phaseStarts";
import { isBehindTerrain } from "../../scene/behindTerrain";
import { type CameraPose, positionOf } from "../../scene/cameraPose";
import type { DrapedSolutions } from "../../scene/drape";
import { palettes, pathColors, runColors, wayColors } from "../../scene/palette";
import { type PathLine, pathPoint } from "../../scene/pathLine";
import type { Projection } from "../../scene/projection";
import type { Vector } from "../../scene/stageLabels";
import type { StageSpace } from "../../scene/stageSpace";
import type { TerrainMesh } from "../../scene/terrainMesh";
import type { DrawnView } from "../../snapshot/colormaps";
import type { HeightScale } from "../../snapshot/heightScale";
import { runMarkAt, runStroke } from "./runLegend";
import { type Attributes, element } from "./svg";

/** Pieces of a line between two of its points, each hidden by the terrain or not. */
const PIECES = 4;
const INK = palettes.light;

/** A terrain as it is seen from one place. */
export interface Picture {
  mesh: TerrainMesh;
  space: StageSpace;
  scale: HeightScale;
  pose: CameraPose;
  at: Projection;
  view: DrawnView;
}

/** What of a line the terrain does not hide. */
function visibleLine({ mesh, space, pose, at }: Picture, path: PathLine) {
  const eye = positionOf(pose);
  const last = path.checkpoint[path.count - 1];
  const count = Math.max(1, (path.count - 1) * PIECES);
  let d = "";
  let drawing = false;
  for (let index = 0; index <= count; index++) {
    const point = pathPoint(path, (last * index) / count);
    const visible = !isBehindTerrain(mesh, space, point, eye);
    if (visible) d += `${drawing ? "L" : "M"}${at(point).join(" ")}`;
    drawing = visible;
  }
  return { d, fill: "none", "stroke-linejoin": "round", "stroke-linecap": "round" };
}

/** Ways to other solutions, the straight ones dashed, and their ends. */
export function solutionsOver(picture: Picture, { ways, marks }: DrapedSolutions): string[] {
  const { mesh, space, pose, at, view } = picture;
  const colors = wayColors(view.colormap);
  const eye = positionOf(pose);
  return [
    ...ways.flatMap(({ kind, line: path }) => {
      const line = visibleLine(picture, path);
      const dashes: Attributes = kind === "straight" ? { "stroke-dasharray": "7 5" } : {};
      return [
        element("path", { ...line, stroke: INK.casing, "stroke-width": 4 }),
        element("path", { ...line, stroke: colors[kind], "stroke-width": 2.2, ...dashes }),
      ];
    }),
    ...marks.map(({ at: point }) => {
      const [cx, cy] = at(point);
      const opacity = isBehindTerrain(mesh, space, point, eye) ? 0.35 : 1;
      const ring = { fill: "#ffffff", stroke: INK.casing, "stroke-width": 1.6 };
      return element("circle", { cx, cy, r: 5, opacity, ...ring });
    }),
  ];
}

/** What of the path the terrain does not hide, its marks and ends, and where it stands at the checkpoint. */
export function pathOver(
  picture: Picture,
  path: PathLine,
  { checkpoint, marks }: { checkpoint: number; marks: readonly PathMark[] },
): string[] {
  const { mesh, space, pose, at, view } = picture;
  const eye = positionOf(pose);
  const last = path.checkpoint[path.count - 1];
  const seen = (point: Vector) => !isBehindTerrain(mesh, space, point, eye);
  const [start, end] = pathColors(view.colormap);
  const line = visibleLine(picture, path);
  const mark = (point: Vector, r: number, fill: string) => {
    const [cx, cy] = at(point);
    const opacity = seen(point) ? 1 : 0.35;
    return element("circle", { cx, cy, r, fill, opacity, stroke: INK.casing, "stroke-width": 1.6 });
  };
  return [
    element("path", { ...line, stroke: INK.casing, "stroke-width": 5 }),
    element("path", { ...line, stroke: end, "stroke-width": 3 }),
    ...marks.map((one) => mark(pathPoint(path, one.checkpoint), 4, "#ffffff")),
    mark(pathPoint(path, 0), 4.5, start),
    mark(pathPoint(path, last), 4.5, start),
    mark(pathPoint(path, checkpoint), 6, INK.casing),
  ];
}

interface RunPath {
  /** Which of the runs it is. */
  rank: number;
  line: PathLine;
  checkpoint: number;
}

/** What of the path of one of several runs the terrain does not hide, its start, and where it stands. */
export function runPathOver(picture: Picture, { rank, line, checkpoint }: RunPath): string[] {
  const { mesh, space, pose, at, view } = picture;
  const eye = positionOf(pose);
  const color = runColors(view.colormap)[rank];
  const drawn = { ...visibleLine(picture, line), ...runStroke(rank) };
  const opacity = (point: Vector) => (isBehindTerrain(mesh, space, point, eye) ? 0.35 : 1);
  const outline = { fill: color, stroke: INK.casing };
  const [start, here] = [pathPoint(line, 0), pathPoint(line, checkpoint)];
  const [cx, cy] = at(start);
  return [
    element("path", { ...drawn, stroke: INK.casing, "stroke-width": 5 }),
    element("path", { ...drawn, stroke: color, "stroke-width": 3 }),
    element("circle", { cx, cy, r: 3.5, opacity: opacity(start), ...outline }),
    runMarkAt(at(here), rank, { ...outline, opacity: opacity(here) }),
  ];
}
