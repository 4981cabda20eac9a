import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { useId, useState } from "react";
import { t } from "../language/t";
import { formatNumber } from "../snapshot/formatNumber";
import { BottomAxis, LeftAxis } from "./axes";
import { ChartCursor } from "./ChartCursor";
import { useSize } from "./useSize";

export interface AxisProfileProps {
  /** Name of the axis: "α · eigenvector 1". */
  label: string;
  coordinates: ArrayLike<number>;
  /** Loss at each coordinate; NaN where it was not computed. */
  sampled: ArrayLike<number>;
  /** What the quadratic model predicts there. */
  model: ArrayLike<number>;
  height?: number;
}

const margin = { top: 8, right: 10, bottom: 30, left: 44 };
/** The model may leave the picture by this much of the sampled range. */
const OVERSHOOT = 0.25;

/** The loss along an axis as it was sampled, with its quadratic model dashed over it. */
export function AxisProfile({
  label,
  coordinates,
  sampled,
  model,
  height = 120,
}: AxisProfileProps) {
  const [ref, { width }] = useSize<HTMLDivElement>();
  const [cursor, setCursor] = useState<number | null>(null);
  const titleId = useId();
  const count = coordinates.length;
  const x = scaleLinear(
    [coordinates[0], coordinates[count - 1]],
    [margin.left, width - margin.right],
  );
  const [low = 0, high = 1] = extent(Array.from(sampled).filter(Number.isFinite));
  const room = OVERSHOOT * (high - low || 1);
  const y = scaleLinear([low - room / 4, high + room / 4], [height - margin.bottom, margin.top]);
  const entries = Array.from({ length: count }, (_, index) => index);
  const path = (values: ArrayLike<number>) =>
    line<number>()
      .defined((index) => values[index] >= low - room && values[index] <= high + room)
      .x((index) => x(coordinates[index]))
      .y((index) => y(values[index]))(entries) ?? "";

  const shown = cursor ?? Math.floor(count / 2);
  const inWords = t`at ${formatNumber(coordinates[shown])}: loss ${formatNumber(sampled[shown], 4)}, quadratic ${formatNumber(model[shown], 4)}`;
  return (
    <div ref={ref} className="chart">
      <svg width={width} height={height} aria-labelledby={titleId}>
        <title id={titleId}>{`Loss along ${label} and its quadratic model`}</title>
        <LeftAxis
          ticks={y.ticks(3).map((value) => ({ value, at: y(value) }))}
          from={margin.left}
          to={width - margin.right}
        />
        <BottomAxis
          ticks={x.ticks(4).map((value) => ({ value, at: x(value) }))}
          at={height - margin.bottom}
          from={margin.left}
          to={width - margin.right}
          title={label}
        />
        <path className="curve train" d={path(sampled)} />
        <path className="curve model" d={path(model)} />
        {cursor !== null && (
          <line
            className="time-line"
            x1={x(coordinates[shown])}
            x2={x(coordinates[shown])}
            y1={margin.top}
            y2={height - margin.bottom}
          />
        )}
        <ChartCursor
          label={`Loss along ${label}`}
          index={shown}
          count={count}
          valueText={inWords}
          margin={margin}
          width={width}
          height={height}
          indexAt={(pixels) =>
            Math.round(
              ((pixels - margin.left) / (width - margin.left - margin.right)) * (count - 1),
            )
          }
          onMove={setCursor}
          onLeave={() => setCursor(null)}
        />
      </svg>
      <p className="chart-readout numeric" aria-hidden>
        {cursor === null ? "" : inWords}
      </p>
    </div>
  );
}
