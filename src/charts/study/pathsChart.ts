import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { fixed, grouped } from "../../language/spoken";
import { t } from "../../language/t";
import { ACCENT, figure, INK, QUIET } from "../export/figure";
import { bottomAxis, frameOf, leftAxis, plotBox, round } from "../export/plotAxes";
import { element, escapeXml, textElement } from "../export/svg";

type Point = readonly [alpha: number, beta: number];

export interface PathsChart {
  title: string;
  /** Shares of the squared displacement of all paths along the two axes. */
  shares: readonly [number, number];
  paths: readonly (readonly Point[])[];
}

const MARGIN = { left: 62, right: 20, top: 14, bottom: 44 };

export const PATHS_HEIGHT = 340;

/** A measure of joint paths taken apart: two shares, and then the points of one path after the other. */
export function jointPathsIn(
  list: readonly number[],
  runs: number,
): Pick<PathsChart, "shares" | "paths"> {
  const [first = Number.NaN, second = Number.NaN, ...numbers] = list;
  const points = Math.floor(numbers.length / 2 / runs);
  const pointAt = (index: number): Point => [numbers[2 * index], numbers[2 * index + 1]];
  const paths = Array.from({ length: runs }, (_, run) =>
    Array.from({ length: points }, (_, point) => pointAt(run * points + point)),
  );
  return { shares: [first, second], paths };
}

const percent = (share: number): string => `${fixed(100 * share, 1)} %`;

/** Paths of several trainings, each with its number: a ring where it starts, a dot where it ends. */
export function pathsChart({ title, shares, paths }: PathsChart, { width }: { width: number }) {
  const size = { width, height: PATHS_HEIGHT };
  const box = plotBox(MARGIN, size);
  const points = paths.flat();
  const scale = (axis: 0 | 1, range: [number, number]) => {
    const [low = 0, high = 1] = extent(points, (point) => point[axis]);
    return scaleLinear([low, high], range).nice();
  };
  const across = scale(0, [box.left + 10, box.right - 10]);
  const up = scale(1, [box.bottom - 10, box.top + 10]);
  const axis = (component: number): string =>
    t`PC ${component + 1} of all paths (${percent(shares[component])})`;
  return figure({ ...size, title, caption: "" }, [
    ...leftAxis(box, { ticks: up.ticks(5), at: up, title: axis(1) }, true),
    ...bottomAxis(box, { ticks: across.ticks(5), at: across, title: axis(0) }),
    frameOf(box),
    ...paths
      .filter((path) => path.length > 1)
      .map((path, run) => {
        const placed = path.map(([alpha, beta]) => [across(alpha), up(beta)] as const);
        const line = placed.map(([x, y]) => `${round(x)} ${round(y)}`).join("L");
        const [start, end] = [placed[0], placed[placed.length - 1]];
        const style = { fill: "none", "stroke-width": 1.5 };
        return element("g", {}, [
          element("title", {}, [escapeXml(t`Training ${run + 1}`)]),
          element("path", { d: `M${line}`, stroke: QUIET, ...style }),
          ...placed.map(([cx, cy]) => element("circle", { cx, cy, r: 1.5, fill: QUIET })),
          element("circle", { cx: start[0], cy: start[1], r: 4, stroke: INK, ...style }),
          element("circle", { cx: end[0], cy: end[1], r: 4, fill: ACCENT }),
          textElement(grouped(run + 1), { x: end[0] + 6, y: end[1] - 5 }),
        ]);
      }),
  ]);
}
