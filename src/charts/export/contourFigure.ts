import { scaleLinear } from "d3-scale";
import { axisNames } from "../../results/axisNames";
import { phaseMarks } from "../../results/phaseStarts";
import { valueBetween } from "../../results/positionAt";
import type { Run, Surface, Trajectory } from "../../results/results";
import { contourLabels, contourSegments, joinSegments } from "../../scene/contourLabels";
import { contourLevels } from "../../scene/contourLevels";
import { pathColors, runColors, wayColors } from "../../scene/palette";
import { type PathLine, pathLine } from "../../scene/pathLine";
import type { StagePath } from "../../scene/stageProps";
import { stageSpace } from "../../scene/stageSpace";
import { createTerrainMesh, updateTerrainMesh } from "../../scene/terrainMesh";
import { caption } from "../../snapshot/caption";
import { colormapHex, type DrawnView } from "../../snapshot/colormaps";
import { formatNumber } from "../../snapshot/formatNumber";
import type { HeightScale } from "../../snapshot/heightScale";
import { type SolutionPicture, solutionPicture } from "../../snapshot/solutionPicture";
import { surfaceScale } from "../../snapshot/surfaceScale";
import { contourPath } from "../contourPath";
import { type MapMark, type MapPlane, namesOnMap } from "../namesOnMap";
import { colorBar, scaleDefinitions } from "./colorBar";
import { figure, INK } from "./figure";
import type { DrawnSnapshot, FigureOptions } from "./figureOptions";
import { bottomAxis, frameOf, leftAxis, type PlotBox, round } from "./plotAxes";
import { runMarkAt, runStroke } from "./runLegend";
import { type Attributes, element, textElement } from "./svg";

const WIDTH = 640;
const HEIGHT = 530;
/** CSS pixels, without its caption. */
export const CONTOUR_SIZE = { width: WIDTH, height: HEIGHT };
const BOX: PlotBox = { left: 70, right: 530, top: 20, bottom: 480 };
const BAR = { left: 552, top: BOX.top, bottom: BOX.bottom, titleX: WIDTH - 8 };
/** Filled bands, enough to read as a continuous shade. */
const BANDS = 48;

/**
 * The contour map of a snapshot as an SVG file: shaded bands, labelled contour lines, the path from
 * its start (square) to its end (disc), axes, color bar and caption. What lies above the ceiling is
 * hatched; what is not computed or not a number stays white.
 *
 * @param words the caption; "" for none
 * @throws Error when the snapshot has no surface, or only a line.
 */
export function contourFigure(
  snapshot: DrawnSnapshot,
  words = caption(snapshot.run),
  { paths = [], ...options }: FigureOptions = {},
): string {
  const { run, view } = snapshot;
  const { surface } = run;
  if (surface === null || surface.beta.length < 2) {
    throw new Error("A contour map needs a surface over two axes.");
  }
  const isShown = view.trajectory !== "hidden";
  const trajectory = isShown && paths.length === 0 ? run.trajectory : null;
  const shownPaths = isShown ? paths : [];
  const solutions = solutionPicture(run);
  const scale = options.scale ?? surfaceScale(surface, run.trajectory, view);
  const names = axisNames(run, options.lossName);
  const x = scaleLinear(ends(surface.alpha), [BOX.left, BOX.right]);
  const y = scaleLinear(ends(surface.beta), [BOX.bottom, BOX.top]);
  const plane: MapPlane = { x, y };
  const clip = { "clip-path": "url(#frame)" };
  return figure(
    {
      width: WIDTH,
      height: HEIGHT,
      title: snapshot.title || `Loss over ${names.alpha} and ${names.beta}`,
      caption: words,
    },
    [
      definitions(scale, view),
      element("g", clip, bands(surface, scale, plane, view)),
      element("g", clip, contourLines(surface, trajectory, scale, plane, view)),
      ...(trajectory === null || trajectory.alpha.length === 0
        ? []
        : [element("g", clip, pathLines(trajectory, plane, view))]),
      element("g", clip, runPaths(shownPaths, plane, view)),
      element("g", clip, solutionWays(solutions, plane, view)),
      frameOf(BOX),
      ...namedMarks(
        [...solutions.marks, ...(trajectory === null ? [] : phaseMarks(run))],
        endsOf(shownPaths),
        plane,
      ),
      ...(trajectory === null ? [] : endMarks(trajectory, plane, view)),
      ...bottomAxis(BOX, { ticks: x.ticks(6), at: x, title: names.alpha }),
      ...leftAxis(BOX, { ticks: y.ticks(6), at: y, title: names.beta }, false),
      ...colorBar({ scale, colormap: view.colormap }, names.loss, BAR),
    ],
  );
}

function ends(values: Float32Array): [number, number] {
  return [values[0], values[values.length - 1]];
}

function definitions(scale: HeightScale, view: DrawnView): string {
  const { left, right, top, bottom } = BOX;
  return element("defs", {}, [
    element("clipPath", { id: "frame" }, [
      element("rect", { x: left, y: top, width: right - left, height: bottom - top }),
    ]),
    ...scaleDefinitions(scale, view.colormap),
  ]);
}

function bands(surface: Surface, scale: HeightScale, plane: MapPlane, view: DrawnView): string[] {
  const draw = contourPath(surface, scale, plane);
  const filled = Array.from({ length: BANDS }, (_, band) =>
    region(draw(band === 0 ? -1 : band / BANDS), {
      fill: colormapHex(view.colormap, (band + 0.5) / BANDS),
    }),
  );
  return [
    ...filled,
    ...(scale.clipped === 0 ? [""] : [region(draw(1), { fill: "url(#clipped)" })]),
  ];
}

/** Rings of holes run the other way round, but the even-odd rule is what every program agrees on. */
function region(d: string, attributes: Attributes): string {
  return d === "" ? "" : element("path", { d, "fill-rule": "evenodd", ...attributes });
}

function contourLines(
  surface: Surface,
  trajectory: Trajectory | null,
  scale: HeightScale,
  plane: MapPlane,
  view: DrawnView,
): string[] {
  // The scene's own lines and labels, in its coordinates: the plane is a square of side 2.
  const space = stageSpace(surface, 1);
  const mesh = createTerrainMesh(surface, space);
  updateTerrainMesh(
    mesh,
    surface.loss.map((loss, index) =>
      surface.done[index] === 1 ? scale.height(loss) : Number.NaN,
    ),
  );
  const point = (sx: number, sz: number): [number, number] => [
    round(plane.x(space.alphaAt(sx))),
    round(plane.y(space.betaAt(sz))),
  ];
  const levels = contourLevels(scale, view.contours);
  const lines = levels.map((loss) => {
    const d = joinSegments(contourSegments(mesh, scale.height(loss)))
      .map((line) => {
        const points: string[] = [];
        for (let at = 0; at < line.length; at += 2) {
          points.push(point(line[at], line[at + 1]).join(" "));
        }
        return `M${points.join("L")}`;
      })
      .join("");
    return d === ""
      ? ""
      : element("path", { d, fill: "none", stroke: INK, "stroke-width": 0.7, opacity: 0.7 });
  });
  const path: PathLine | null =
    trajectory && pathLine(trajectory, trajectory.planeLoss, scale, space);
  const labels = contourLabels(
    mesh,
    levels.map((loss) => ({ loss, height: scale.height(loss) })),
    path,
  ).map(({ loss, x, z, along }) => {
    const [px, py] = point(x, z);
    const angle = (Math.atan2(along[1], along[0]) * 180) / Math.PI;
    return textElement(formatNumber(loss), {
      transform: `translate(${px} ${py}) rotate(${round(angle)})`,
      dy: 3.5,
      "text-anchor": "middle",
      "font-size": 10,
      ...HALO,
    });
  });
  return [...lines, ...labels];
}

function pathLines(trajectory: Trajectory, plane: MapPlane, view: DrawnView): string[] {
  const d = `M${pointsOf(trajectory, plane).join("L")}`;
  const line = { d, fill: "none", "stroke-linejoin": "round", "stroke-linecap": "round" };
  return [
    element("path", { ...line, stroke: INK, "stroke-width": 3.6 }),
    element("path", { ...line, stroke: pathColors(view.colormap)[1], "stroke-width": 1.8 }),
  ];
}

/** Paths of several runs, each with its dash and mark. */
function runPaths(paths: readonly StagePath[], plane: MapPlane, view: DrawnView): string[] {
  return paths.flatMap(({ trajectory: { alpha, beta }, checkpoint }, rank) => {
    if (alpha.length === 0) return [];
    const color = runColors(view.colormap)[rank];
    const d = `M${pointsOf({ alpha, beta }, plane).join("L")}`;
    const line = { d, fill: "none", "stroke-linejoin": "round", ...runStroke(rank) };
    const here: [number, number] = [
      round(plane.x(valueBetween(alpha, checkpoint))),
      round(plane.y(valueBetween(beta, checkpoint))),
    ];
    return [
      element("path", { ...line, stroke: INK, "stroke-width": 4 }),
      element("path", { ...line, stroke: color, "stroke-width": 2.2 }),
      runMarkAt(here, rank, { fill: color, stroke: INK }),
    ];
  });
}

/** Where each path ends, by its run's name. */
function endsOf(paths: readonly StagePath[]): MapMark[] {
  return paths.flatMap(({ mark, trajectory: { alpha, beta } }) =>
    alpha.length === 0
      ? []
      : { text: mark, alpha: alpha[alpha.length - 1], beta: beta[beta.length - 1] },
  );
}

const pointsOf = ({ alpha, beta }: Pick<Trajectory, "alpha" | "beta">, plane: MapPlane) =>
  Array.from(alpha, (value, index) => `${round(plane.x(value))} ${round(plane.y(beta[index]))}`);

/** Straight ways to other solutions dashed, curves not. */
function solutionWays(
  { ways }: SolutionPicture,
  plane: MapPlane,
  { colormap }: DrawnView,
): string[] {
  const colors = wayColors(colormap);
  return ways.flatMap(({ kind, alpha, beta }) => {
    const d = `M${pointsOf({ alpha, beta }, plane).join("L")}`;
    const line = { d, fill: "none", "stroke-linejoin": "round" };
    const dashes: Attributes = kind === "straight" ? { "stroke-dasharray": "6 4" } : {};
    return [
      element("path", { ...line, stroke: INK, "stroke-width": 3.2 }),
      element("path", { ...line, stroke: colors[kind], "stroke-width": 1.8, ...dashes }),
    ];
  });
}

/**
 * Other solutions, and where phases of the training begin.
 *
 * @param ends of paths, which have marks of their own.
 */
function namedMarks(
  marks: readonly MapMark[],
  ends: readonly MapMark[],
  plane: MapPlane,
): string[] {
  const inBox = ({ alpha, beta }: MapMark) => isInBox(plane.x(alpha), plane.y(beta));
  const shown = marks.filter(inBox);
  const middle = { dy: "0.35em", "text-anchor": "middle", "font-size": 11 };
  return [
    ...shown.map(({ alpha, beta }) => {
      const [cx, cy] = [round(plane.x(alpha)), round(plane.y(beta))];
      return element("circle", { cx, cy, r: 4.5, fill: "#ffffff", stroke: INK });
    }),
    ...namesOnMap([...shown, ...ends.filter(inBox)], plane, BOX).map(({ text, x, y }) =>
      textElement(text, { x: round(x), y: round(y), ...middle, ...HALO }),
    ),
  ];
}

const HALO = {
  stroke: "#ffffff",
  "stroke-width": 3,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
};

const isInBox = (x: number, y: number): boolean =>
  x >= BOX.left && x <= BOX.right && y >= BOX.top && y <= BOX.bottom;

/** Whole, even where they lie on the frame; none where the path begins or ends beyond it. */
function endMarks({ alpha, beta }: Trajectory, plane: MapPlane, view: DrawnView): string[] {
  const [start, end] = pathColors(view.colormap);
  const mark = (index: number, draw: (x: number, y: number) => string): string[] => {
    const [x, y] = [plane.x(alpha[index]), plane.y(beta[index])];
    return isInBox(x, y) ? [draw(x, y)] : [];
  };
  const ink = { stroke: INK };
  return [
    ...mark(0, (x, y) =>
      element("rect", { x: x - 4, y: y - 4, width: 8, height: 8, fill: start, ...ink }),
    ),
    ...mark(alpha.length - 1, (cx, cy) => element("circle", { cx, cy, r: 4.5, fill: end, ...ink })),
  ];
}

/** Whether a run has what `contourFigure` draws. */
export function hasContourMap({ surface }: Run): boolean {
  return surface !== null && surface.beta.length > 1;
}
