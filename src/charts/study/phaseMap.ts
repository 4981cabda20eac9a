import { said } from "../../language/spoken";
import { type FieldValue, fieldName, valueWords } from "../../recipe/fieldValue";
import { isDark } from "../../scene/stageLabels";
import { colormapColor, colormapHex } from "../../snapshot/colormaps";
import { isDrawnByRatios, type StudyPoint } from "../../study/points";
import { figure as digits } from "../../study/sentence";
import type { VariedField } from "../../study/vary";
import { FAINT, figure, INK } from "../export/figure";
import { bottomTitle, plotBox, uprightTitle } from "../export/plotAxes";
import { element, escapeXml, textElement } from "../export/svg";
import { valueScale } from "../valueScale";

export interface PhaseMap {
  title: string;
  caption: string;
  /** By pairs of values: those of the second field run fastest. */
  points: readonly StudyPoint[];
  fields: readonly [VariedField, VariedField];
}

const MARGIN = { left: 84, right: 14, top: 12, bottom: 46 };

/**
 * The median of a measure over the values of two fields: colored cells with their numbers. The first
 * field runs to the right, the second upwards. A cell without a number says how many seeds were lost.
 */
export function phaseMap(map: PhaseMap, { width, height }: { width: number; height: number }) {
  const { points, fields, title, caption } = map;
  const [first, second] = fields;
  const medians = points.map(({ median }) => median);
  const log = isDrawnByRatios(medians);
  const place = valueScale(medians, log, "values");
  const box = plotBox(MARGIN, { width, height });
  const wide = (box.right - box.left) / first.values.length;
  const deep = (box.bottom - box.top) / second.values.length;
  const cells = points.flatMap((point, index) => {
    const column = Math.floor(index / second.values.length);
    const row = index % second.values.length;
    const x = box.left + column * wide;
    const y = box.bottom - (row + 1) * deep;
    const known = Number.isFinite(point.median);
    const color = known ? place(point.median) : 0;
    const words = known ? digits(point.median) : lost(point);
    return [
      element(
        "rect",
        {
          x,
          y,
          width: wide - 1,
          height: deep - 1,
          fill: known ? colormapHex("cividis", color) : FAINT,
        },
        [element("title", {}, [escapeXml(`${point.label}: ${words}`)])],
      ),
      textElement(words, {
        x: x + wide / 2,
        y: y + deep / 2 + 4,
        "text-anchor": "middle",
        "pointer-events": "none",
        class: known ? "on-color" : "",
        fill: known && isDark(colormapColor("cividis", color)) ? "#fdfdfd" : INK,
      }),
    ];
  });
  const tick = (value: FieldValue, attributes: Record<string, string | number>): string =>
    textElement(said(valueWords(value)), attributes);
  return figure({ width, height, title, caption }, [
    ...cells,
    ...first.values.map((value, column) =>
      tick(value, {
        x: box.left + (column + 0.5) * wide,
        y: box.bottom + 15,
        "text-anchor": "middle",
      }),
    ),
    ...second.values.map((value, row) =>
      tick(value, {
        x: box.left - 8,
        y: box.bottom - (row + 0.5) * deep + 4,
        "text-anchor": "end",
      }),
    ),
    bottomTitle(box, said(fieldName(first.path))),
    uprightTitle(box, 14, said(fieldName(second.path))),
  ]);
}

function lost({ seeds }: StudyPoint): string {
  const diverged = seeds.filter(({ missing }) => missing?.why === "diverged").length;
  return diverged > 0 ? said("diverged") : "–";
}
