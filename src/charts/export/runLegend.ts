import { palettes, runColors } from "../../scene/palette";
import type { Colormap } from "../../snapshot/colormaps";
import { runDashLengths, runMark } from "../runSwatch";
import { wrapped } from "./figure";
import { type Attributes, element, textElement } from "./svg";

/** CSS pixels. */
const SIZE = 12;
const LINE = 17;
const MARGIN = 12;
const SWATCH = 34;
const { casing } = palettes.light;

/** How the line of one of several runs is drawn. */
export function runStroke(rank: number): Attributes {
  const dashes = runDashLengths[rank].join(" ");
  return dashes === "" ? {} : { "stroke-dasharray": dashes, "stroke-linecap": "butt" };
}

/** The mark of one of several runs, about a point. */
export function runMarkAt([x, y]: readonly [number, number], rank: number, look: Attributes) {
  return element("path", {
    d: runMark(rank),
    transform: `translate(${x} ${y}) scale(1.5)`,
    ...look,
  });
}

export interface LegendRun {
  mark: string;
  /** What sets it apart from the others. */
  name: string;
}

/** A row for each run: how its path looks, its mark, and its name in as many lines as it needs. */
export function runLegend(
  runs: readonly LegendRun[],
  { colormap, width, top }: { colormap: Colormap; width: number; top: number },
): { rows: string[]; height: number } {
  const indent = MARGIN + SWATCH + 8;
  let y = top + MARGIN;
  const rows = runs.flatMap(({ mark, name }, rank) => {
    const lines = wrapped(`${mark}: ${name}`, width - indent - MARGIN, SIZE);
    const middle = y + LINE / 2;
    const d = `M${MARGIN} ${middle}h${SWATCH}`;
    const fill = runColors(colormap)[rank];
    const row = [
      element("path", { d, stroke: casing, "stroke-width": 5, ...runStroke(rank) }),
      element("path", { d, stroke: fill, "stroke-width": 3, ...runStroke(rank) }),
      runMarkAt([MARGIN + SWATCH / 2, middle], rank, { fill, stroke: casing }),
      ...lines.map((line, index) =>
        textElement(line, { x: indent, y: y + (index + 0.76) * LINE, "font-size": SIZE }),
      ),
    ];
    y += lines.length * LINE;
    return row;
  });
  return { rows, height: y + MARGIN - top };
}
