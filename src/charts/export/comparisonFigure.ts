import { axisNames } from "../../results/axisNames";
import type { HeightScale } from "../../snapshot/heightScale";
import { colorBar, scaleDefinitions } from "./colorBar";
import { CONTOUR_SIZE } from "./contourFigure";
import { figure, wrapped } from "./figure";
import type { DrawnSnapshot, FigureOptions } from "./figureOptions";
import { type LegendRun, runLegend } from "./runLegend";
import { isMap, stageFigure } from "./stageFigure";
import { element, textElement } from "./svg";

/** One of several pictures. */
export interface ComparedPicture extends LegendRun, Omit<FigureOptions, "paths"> {
  snapshot: DrawnSnapshot;
  /** Position on its path that gets a mark, in checkpoints. */
  checkpoint: number;
}

/** Runs in one figure: each on its own terrain, or all on one. */
export type ComparedRuns =
  | { kind: "own"; pictures: readonly ComparedPicture[]; shared: HeightScale | null }
  | {
      kind: "common";
      snapshot: DrawnSnapshot;
      scale: HeightScale;
      paths: NonNullable<FigureOptions["paths"]>;
      runs: readonly LegendRun[];
    };

/** CSS pixels. Terrains as narrow as that have no color bar of their own. */
const CELL = { width: 500, height: 360 };
const WIDE_CELL = { width: 600, height: 400 };
const COMMON = { width: 900, height: 560 };
const BAR = 100;
const HEAD_SIZE = 13;
const HEAD_LINE = 18;
const HEAD_MARGIN = 10;

/**
 * Runs side by side as one SVG file, each as `stageFigure` draws it under its mark and name; or their
 * paths on one terrain, with a row for each run below.
 *
 * @param caption "" for none
 */
export function comparisonFigure(compared: ComparedRuns, caption: string): string {
  return compared.kind === "own" ? ownFigure(compared, caption) : commonFigure(compared, caption);
}

function commonFigure(
  { snapshot, scale, paths, runs }: Extract<ComparedRuns, { kind: "common" }>,
  caption: string,
): string {
  const size = isMap(snapshot) ? CONTOUR_SIZE : COMMON;
  const { colormap } = snapshot.view;
  const legend = runLegend(runs, { colormap, width: size.width, top: size.height });
  return figure({ ...size, height: size.height + legend.height, title: titleOf(runs), caption }, [
    stageFigure(snapshot, 0, { ...size, scale, paths }),
    ...legend.rows,
  ]);
}

function ownFigure(
  { pictures, shared }: Extract<ComparedRuns, { kind: "own" }>,
  caption: string,
): string {
  const [{ snapshot: first }] = pictures;
  const { colormap } = first.view;
  const maps = pictures.some(({ snapshot }) => isMap(snapshot));
  // Maps bring their bars along; a terrain with a scale of its own needs room for one.
  const bar = maps ? null : shared;
  const cellOf = ({ scale }: ComparedPicture) =>
    maps ? CONTOUR_SIZE : bar === null || scale !== undefined ? WIDE_CELL : CELL;
  const body: string[] = [];
  let top = 0;
  let across = 0;
  for (const row of rowsOf(pictures)) {
    const cell = cellOf(row[0]);
    const heads = row.map(({ mark, name }) =>
      wrapped(`${mark}: ${name}`, cell.width - 2 * HEAD_MARGIN, HEAD_SIZE),
    );
    const head = HEAD_MARGIN + HEAD_LINE * Math.max(...heads.map(({ length }) => length));
    row.forEach(({ snapshot, checkpoint, scale = shared ?? undefined, lossName }, column) => {
      const left = column * cell.width;
      body.push(
        ...headOf(heads[column], left + HEAD_MARGIN, top + HEAD_MARGIN),
        element("g", { transform: `translate(${left} ${top + head})` }, [
          stageFigure(snapshot, checkpoint, { ...cell, scale, lossName }),
        ]),
      );
    });
    top += head + cell.height;
    across = Math.max(across, row.length * cell.width);
  }
  const width = across + (bar === null ? 0 : BAR);
  if (bar !== null) {
    const middle = top / 2;
    const place = { left: width - BAR + 14, top: middle - 130, bottom: middle + 130 };
    body.push(
      element("defs", {}, scaleDefinitions(bar, colormap)),
      ...colorBar({ scale: bar, colormap }, axisNames(first.run).loss, {
        ...place,
        titleX: width - 8,
      }),
    );
  }
  return figure({ width, height: top, title: titleOf(pictures), caption }, body);
}

/** Two beside each other. */
function rowsOf<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / 2);
  return Array.from({ length: count }, (_, row) => items.slice(2 * row, 2 * row + 2));
}

function headOf(lines: readonly string[], x: number, top: number): string[] {
  return lines.map((line, index) =>
    textElement(line, {
      ...{ x, y: top + (index + 0.75) * HEAD_LINE },
      "font-size": HEAD_SIZE,
      "font-weight": 600,
    }),
  );
}

const titleOf = (runs: readonly LegendRun[]) =>
  runs.map(({ mark, name }) => `${mark}: ${name}`).join("; ");
