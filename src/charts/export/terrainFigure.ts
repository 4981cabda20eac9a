import { axisNames } from "../../results/axisNames";
import { phaseMarks } from "../../results/phaseStarts";
import { fillPreview } from "../../results/preview";
import type { Surface, Trajectory } from "../../results/results";
import {
  BAR_ROOM,
  type CameraPose,
  defaultPose,
  FIELD_OF_VIEW,
  isNarrow,
  poseOf,
} from "../../scene/cameraPose";
import { contourSegments } from "../../scene/contourLabels";
import { contourLevels } from "../../scene/contourLevels";
import { drapedSolutions } from "../../scene/drape";
import { type Corner, frameLines } from "../../scene/frameLines";
import { palettes } from "../../scene/palette";
import { pathLine, pathPoint } from "../../scene/pathLine";
import { LABEL_SIZE, LINE_HEIGHT, placeLabels } from "../../scene/placeLabels";
import { type Projection, poseProjection } from "../../scene/projection";
import { axisLabels, markLabel, pathLabels, stageTicks } from "../../scene/stageLabels";
import { stageSpace } from "../../scene/stageSpace";
import { terrainFaces } from "../../scene/terrainFaces";
import { createTerrainMesh, type TerrainMesh, updateTerrainMesh } from "../../scene/terrainMesh";
import { colormapHex } from "../../snapshot/colormaps";
import { solutionPicture } from "../../snapshot/solutionPicture";
import { surfaceScale } from "../../snapshot/surfaceScale";
import { colorBar, scaleDefinitions } from "./colorBar";
import { figure } from "./figure";
import type { DrawnSnapshot, FigureOptions, FigureSize } from "./figureOptions";
import { round } from "./plotAxes";
import { element, textElement } from "./svg";
import { type Picture, pathOver, runPathOver, solutionsOver } from "./terrainLines";

/** Cells along a side at most: more are smaller than the print's dots and make a file of megabytes. */
const MOST_CELLS = 64;
const INK = palettes.light;

/**
 * The terrain of a snapshot as an SVG file, seen as on the stage: shaded faces from far to near, contour
 * lines on it and on the floor, the path with its start, end and phases, axes and color bar.
 *
 * @param checkpoint position on the path that gets a mark, in checkpoints
 * @throws Error when the snapshot has no surface.
 */
export function terrainFigure(
  snapshot: DrawnSnapshot,
  checkpoint: number,
  { width, height, paths = [], ...options }: FigureOptions & FigureSize,
): string {
  const { run, view } = snapshot;
  if (run.surface === null) throw new Error("A terrain needs a surface.");
  const surface = thinned(run.surface);
  const scale = options.scale ?? surfaceScale(run.surface, run.trajectory, view);
  const space = stageSpace(surface, view.relief);
  const narrow = isNarrow(width);
  const barRoom = narrow ? 0 : BAR_ROOM.beside;
  const insets = { top: 0, right: barRoom, bottom: 0, left: 0 };
  const pose = view.camera
    ? poseOf(view.camera.position, view.camera.target, FIELD_OF_VIEW)
    : defaultPose(space, { width, height, insets, narrow, bar: null });
  const mesh = createTerrainMesh(surface, space);
  const heights = fillPreview(surface).map((loss) => scale.height(loss));
  updateTerrainMesh(mesh, heights);
  const project = poseProjection(pose, { width, height });
  // The stage is centered beside the color bar.
  const at: Projection = (point) => {
    const [x, y] = project(point);
    return [round(x - barRoom / 2), round(y)];
  };
  const picture = { mesh, space, scale, pose, at, view };
  const draped = (one: Trajectory) =>
    pathLine(one, view.trajectory === "actual" ? one.loss : one.planeLoss, scale, space);
  const isShown = view.trajectory !== "hidden";
  const trajectory = isShown && paths.length === 0 ? run.trajectory : null;
  const path = trajectory?.alpha.length ? draped(trajectory) : null;
  const runPaths = isShown
    ? paths.flatMap((one, rank) =>
        one.trajectory.alpha.length > 0 ? { ...one, rank, line: draped(one.trajectory) } : [],
      )
    : [];
  const { alpha, beta } = surface;
  const solutions = drapedSolutions(solutionPicture(run), { alpha, beta, heights }, space);
  const names = axisNames(run, options.lossName);
  const ticks = stageTicks(space, scale, narrow);
  const near = nearCorner(pose);
  const labels = axisLabels(space, ticks, names, near, false);
  const marks = phaseMarks(run);
  for (const { mark, line } of runPaths)
    labels.push(markLabel(mark, pathPoint(line, line.checkpoint[line.count - 1]), false));
  if (path) labels.push(...pathLabels(path, marks, false));
  for (const { text, at: place } of solutions.marks) labels.push(markLabel(text, place, false));
  const barHeight = Math.min(260, height - 40);
  const top = (height - barHeight) / 2;
  const bar = { left: width - barRoom + 14, top, bottom: top + barHeight, titleX: width - 8 };
  return figure(
    {
      width,
      height,
      title: snapshot.title || `Loss over ${names.alpha} and ${names.beta}`,
      caption: "",
    },
    [
      element("defs", {}, scaleDefinitions(scale, view.colormap)),
      ...box(frameLines(space, ticks, near, false), at),
      ...floorLines(picture),
      ...terrain(picture),
      ...(path === null ? [] : pathOver(picture, path, { checkpoint, marks })),
      ...runPaths.flatMap((one) => runPathOver(picture, one)),
      ...solutionsOver(picture, solutions),
      ...placeLabels(labels, at, {
        left: 0,
        right: width - barRoom,
        top: 0,
        bottom: height,
      }).flatMap(({ kind, text, x, y }) =>
        text.split("\n").map((line, index, { length }) =>
          textElement(line, {
            x: round(x),
            y: round(y + (index - (length - 1) / 2) * LABEL_SIZE[kind] * LINE_HEIGHT),
            dy: "0.35em",
            "text-anchor": "middle",
            "font-size": LABEL_SIZE[kind],
            "font-weight": kind === "tick" ? 400 : 600,
            fill: kind === "tick" ? INK.quiet : INK.ink,
            ...(kind === "mark" && HALO),
          }),
        ),
      ),
      ...(narrow ? [] : colorBar({ scale, colormap: view.colormap }, names.loss, bar)),
    ],
  );
}

const HALO = {
  stroke: INK.paper,
  "stroke-width": 3,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
};

/** Every n-th row and column, and the last ones. */
function thinned(surface: Surface): Surface {
  const { alpha, beta, loss, done } = surface;
  const columns = kept(alpha.length);
  const rows = kept(beta.length);
  const points = rows.flatMap((row) => columns.map((column) => row * alpha.length + column));
  return {
    ...surface,
    alpha: Float32Array.from(columns, (column) => alpha[column]),
    beta: Float32Array.from(rows, (row) => beta[row]),
    loss: Float32Array.from(points, (point) => loss[point]),
    done: Uint8Array.from(points, (point) => done[point]),
  };
}

function kept(count: number): number[] {
  const stride = Math.ceil((count - 1) / MOST_CELLS);
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => index % Math.max(1, stride) === 0 || index === count - 1,
  );
}

function nearCorner({ azimuth }: CameraPose): Corner {
  return [Math.sin(azimuth) < 0 ? -1 : 1, Math.cos(azimuth) < 0 ? -1 : 1];
}

function box(lines: { strong: Float32Array; faint: Float32Array }, at: Projection): string[] {
  const drawn = (points: Float32Array, opacity: number) => {
    let d = "";
    for (let index = 0; index < points.length; index += 3) {
      const point = at([points[index], points[index + 1], points[index + 2]]);
      d += `${index % 6 === 0 ? "M" : "L"}${point.join(" ")}`;
    }
    return element("path", { d, fill: "none", stroke: INK.quiet, opacity });
  };
  return [drawn(lines.faint, 0.22), drawn(lines.strong, 0.7)];
}

/** The contour map on the floor, each line in its level's color. */
function floorLines({ mesh, scale, at, view }: Picture): string[] {
  return contourLevels(scale, view.contours).map((loss) => {
    const level = scale.height(loss);
    const d = contourSegments(mesh, level)
      .map(([ax, az, bx, bz]) => `M${at([ax, 0, az]).join(" ")}L${at([bx, 0, bz]).join(" ")}`)
      .join("");
    return d === ""
      ? ""
      : element("path", { d, fill: "none", stroke: colormapHex(view.colormap, level) });
  });
}

function terrain({ mesh, space, scale, pose, at, view }: Picture): string[] {
  const lines = linesByCell(mesh, contourLevels(scale, view.contours).map(scale.height));
  return terrainFaces(mesh, space, view.colormap, pose).map((face) => {
    const { column, row, corners, color, clipped } = face;
    const d = `M${corners.map((corner) => at(corner).join(" ")).join("L")}Z`;
    const fill = rgb(color);
    // The stroke closes the seam to the neighbors.
    const body = element("path", { d, fill, stroke: fill, "stroke-width": 0.7 });
    const hatch = clipped ? element("path", { d, fill: "url(#clipped)", opacity: 0.5 }) : "";
    const across = lines.get(row * mesh.columns + column) ?? [];
    const line = across
      .map(([level, ax, az, bx, bz]) => {
        const y = space.y(level);
        return `M${at([ax, y, az]).join(" ")}L${at([bx, y, bz]).join(" ")}`;
      })
      .join("");
    const drawn =
      line === ""
        ? ""
        : element("path", {
            d: line,
            fill: "none",
            stroke: INK.ink,
            "stroke-width": 0.7,
            opacity: 0.6,
          });
    return body + hatch + drawn;
  });
}

type Crossing = [level: number, ax: number, az: number, bx: number, bz: number];

/** The pieces of contour lines by the cell that they cross, so that nearer cells cover them. */
function linesByCell(mesh: TerrainMesh, levels: number[]): Map<number, Crossing[]> {
  const { columns, rows, position } = mesh;
  const cells = new Map<number, Crossing[]>();
  const along = (value: number, count: number, stride: number, axis: 0 | 2) => {
    const first = position[axis];
    const last = position[(count - 1) * stride * 3 + axis];
    return Math.min(count - 2, Math.floor(((value - first) / (last - first)) * (count - 1)));
  };
  for (const level of levels) {
    for (const [ax, az, bx, bz] of contourSegments(mesh, level)) {
      const column = along((ax + bx) / 2, columns, 1, 0);
      const row = along((az + bz) / 2, rows, columns, 2);
      const cell = row * columns + column;
      const crossing: Crossing = [level, ax, az, bx, bz];
      const others = cells.get(cell);
      if (others) others.push(crossing);
      else cells.set(cell, [crossing]);
    }
  }
  return cells;
}

export function rgb(color: readonly number[]): string {
  return `#${color
    .map((component) =>
      Math.round(component * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
