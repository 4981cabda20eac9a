import { scaleLinear } from "d3-scale";
import { ACCENT, figure, INK, QUIET } from "../export/figure";
import { bottomAxis, frameOf, leftAxis, plotBox, round } from "../export/plotAxes";
import { type Attributes, element, textElement } from "../export/svg";

/** A loss and its derivative by the margin, at the places of `margins`, which ascend. */
export interface LossCurve {
  title: string;
  margins: readonly number[];
  loss: readonly number[];
  slope: readonly number[];
  /** The loss that it is compared with, drawn faintly; null for itself. */
  other: { label: string; loss: readonly number[] } | null;
  /** Where the values below the figure are from, with them. */
  mark: { margin: number; loss: number; slope: number };
}

const MARGIN = { left: 40, right: 10, top: 28, bottom: 40 };
const HEIGHT = 220;
/** Of every loss, so that equal heights are equal losses. Steeper ones leave the frame. */
const SHOWN: [low: number, high: number] = [-2, 6];

const LOSS = { stroke: INK, "stroke-width": 2 };
const SLOPE = { stroke: ACCENT, "stroke-width": 1.6, "stroke-dasharray": "6 3" };
const OTHER = { stroke: QUIET, "stroke-width": 1 };

export function lossCurve(curve: LossCurve, { width }: { width: number }): string {
  const { title, margins, loss, slope, other, mark } = curve;
  const box = plotBox(MARGIN, { width, height: HEIGHT });
  const [x, y] = [box.left, box.top];
  const [across, down] = [box.right - box.left, box.bottom - box.top];
  const at = scaleLinear([margins[0], margins[margins.length - 1]], [x, box.right]);
  const up = scaleLinear(SHOWN, [box.bottom, y]);
  const line = (values: readonly number[], style: Attributes) => {
    const points = values.map((value, i) => `${round(at(margins[i]))} ${round(up(value))}`);
    return element("path", { d: `M${points.join("L")}`, fill: "none", ...style });
  };
  const dot = (value: number, fill: string) =>
    element("circle", { cx: at(mark.margin), cy: up(value), r: 4, fill });
  const names = [
    { label: "loss", style: LOSS },
    { label: "derivative", style: SLOPE },
    ...(other === null ? [] : [{ label: other.label, style: OTHER }]),
  ];
  return figure({ width, height: HEIGHT, title, caption: "" }, [
    ...leftAxis(box, { ticks: [-2, 0, 2, 4, 6], at: up, title: "" }, true),
    ...bottomAxis(box, { ticks: at.ticks(5), at, title: "margin" }),
    // A picture in the picture shows nothing beyond its own frame.
    element("svg", { x, y, width: across, height: down, viewBox: `${x} ${y} ${across} ${down}` }, [
      element("path", { d: `M${round(at(mark.margin))} ${y}v${down}`, stroke: QUIET }),
      ...(other === null ? [] : [line(other.loss, OTHER)]),
      line(slope, SLOPE),
      line(loss, LOSS),
      dot(mark.slope, ACCENT),
      dot(mark.loss, INK),
    ]),
    frameOf(box),
    ...names.flatMap(({ label, style }, index) => {
      const from = x + (index * across) / 3;
      return [
        element("path", { d: `M${round(from)} 16h18`, fill: "none", ...style }),
        textElement(label, { x: from + 23, y: 20 }),
      ];
    }),
  ]);
}
