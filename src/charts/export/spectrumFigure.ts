import { scaleLinear } from "d3-scale";
import { said } from "../../language/spoken";
import type { StabilityEdge } from "../../recipe/stabilityEdge";
import type { RitzMeaning } from "../../results/convergence";
import type { Spectrum } from "../../results/results";
import { formatNumber } from "../../snapshot/formatNumber";
import { ACCENT, figure, INK } from "./figure";
import { bottomAxis, frameOf, leftAxis, type PlotBox, round } from "./plotAxes";
import { element, textElement } from "./svg";

const WIDTH = 560;
const HEIGHT = 360;
const BOX: PlotBox = { left: 70, right: 540, top: 24, bottom: 310 };
/** A limit further above the spectrum than this is written down instead of drawn to scale. */
const FAR_ABOVE = 4;

/**
 * Eigenvalues by rank as an SVG file: stems with whiskers of ± the Ritz residual, hollow ones with an
 * arrow where Lanczos has not converged, and the optimizer's edge of stability as a dashed line.
 */
export function spectrumFigure(
  { eigenvalues, residuals }: Pick<Spectrum, "eigenvalues" | "residuals">,
  meanings: readonly RitzMeaning[],
  edge: StabilityEdge,
  caption: string,
): string {
  const count = eigenvalues.length;
  const highest = eigenvalues.reduce((most, value, k) => Math.max(most, value + residuals[k]), 0);
  const lowest = eigenvalues.reduce((least, value, k) => Math.min(least, value - residuals[k]), 0);
  const limit = edge.value === null ? null : edge;
  const drawn = limit !== null && limit.value <= FAR_ABOVE * highest;
  const top = drawn ? Math.max(highest, limit.value) : highest;
  const margin = 0.06 * (top - lowest || 1);
  const y = scaleLinear([lowest - (lowest < 0 ? margin : 0), top + margin], [BOX.bottom, BOX.top]);
  const x = scaleLinear([0.5, count + 0.5], [BOX.left, BOX.right]);
  const stems = Array.from(eigenvalues, (value, k) => {
    const at = round(x(k + 1));
    const [low, high] = [round(y(value - residuals[k])), round(y(value + residuals[k]))];
    const sure = meanings[k] === "eigenvalue";
    const whiskers = `M${at - 3} ${low}h6M${at - 3} ${high}h6M${at} ${low}V${high}`;
    const reach = sure ? whiskers : arrow(at, round(y(value)), meanings[k] === "at least" ? 1 : -1);
    return element("g", { stroke: INK }, [
      element("path", { d: `M${at} ${round(y(0))}V${round(y(value))}` }),
      element("path", { d: reach, fill: "none" }),
      element("circle", { cx: at, cy: y(value), r: 3, ...(!sure && { fill: "#ffffff" }) }),
    ]);
  });
  const ranks = x.ticks(Math.min(count, 10)).filter((rank) => Number.isInteger(rank) && rank > 0);
  return figure({ width: WIDTH, height: HEIGHT, title: "Hessian eigenvalues", caption }, [
    ...leftAxis(BOX, { ticks: y.ticks(6), at: y, title: said("eigenvalue λ") }, true),
    ...bottomAxis(BOX, { ticks: ranks, at: x, title: said("rank") }),
    ...stems,
    ...(limit === null ? [] : limitLine(limit, drawn ? y(limit.value) : null)),
    frameOf(BOX),
  ]);
}

/** From a bound towards where the eigenvalue lies; `up` is 1 for above, −1 for below. */
function arrow(x: number, value: number, up: 1 | -1): string {
  return `M${x} ${value - 3 * up}v${-9 * up}m-3 ${3 * up}l3 ${-3 * up}l3 ${3 * up}`;
}

function limitLine(
  { value, name }: Extract<StabilityEdge, { value: number }>,
  at: number | null,
): string[] {
  const label = `${said(name)} = ${formatNumber(value)}${at === null ? " ↑" : ""}`;
  const { left, right, top } = BOX;
  return [
    ...(at === null
      ? []
      : [
          element("path", {
            d: `M${left} ${round(at)}H${right}`,
            stroke: ACCENT,
            "stroke-dasharray": "5 3",
          }),
        ]),
    textElement(label, {
      x: right - 4,
      y: (at ?? top + 18) - 5,
      "text-anchor": "end",
      fill: ACCENT,
    }),
  ];
}
