import { bisector } from "d3-array";
import { scaleLinear, scaleLog } from "d3-scale";
import { line } from "d3-shape";
import { memo, useId, useMemo } from "react";
import { listed } from "../language/spoken";
import { positionAt, valueBetween } from "../results/positionAt";
import { momentWords, type RunTime } from "../results/runTime";
import { formatNumber } from "../snapshot/formatNumber";
import { BottomAxis, LeftAxis } from "./axes";
import { ChartCursor } from "./ChartCursor";
import { SeriesMark, type SeriesStyle } from "./SeriesMark";
import { useSize } from "./useSize";
import { isDrawable, valueScale, valueTicks } from "./valueScale";

export interface HistorySeries {
  name: string;
  values: ArrayLike<number>;
  style: SeriesStyle;
  /** When each of its values was, where that is not the chart's own time. */
  moments?: ArrayLike<number>;
}

export interface HistoryChartProps {
  /** What is plotted, with its unit: "Loss (nats)". */
  title: string;
  /** When each entry was. */
  time: RunTime;
  series: HistorySeries[];
  log: boolean;
  /** Ends of the vertical axis; absent, the values' own. */
  range?: [number, number];
  /** Position among the entries, fractional between two. */
  checkpoint: number;
  onSeek(checkpoint: number): void;
  height?: number;
  /** Moments that are marked by a line: where phases begin. */
  boundaries: readonly number[];
}

const margin = { top: 8, right: 10, bottom: 20, left: 44 };

/** Curves over a run's time with the shared time cursor. */
export function HistoryChart(props: HistoryChartProps) {
  const { title, time, series, log, range, boundaries, checkpoint, onSeek, height = 150 } = props;
  const [ref, { width }] = useSize<HTMLDivElement>();
  const titleId = useId();
  const steps = time.values;
  const count = steps.length;
  const ends = [steps, ...series.map(({ moments = steps }) => moments)].map(
    (moments) => moments[moments.length - 1] ?? 1,
  );
  const x = scaleLinear([steps[0] ?? 0, Math.max(1, ...ends)], [margin.left, width - margin.right]);
  const y = verticalScale(series, log, range).range([height - margin.bottom, margin.top]);

  const at = Math.min(count - 1, Math.max(0, checkpoint));
  const moment = valueBetween(steps, at);
  const cursor = x(moment);
  const nearest = Math.round(at);
  const inWords = listed([
    momentWords(time, nearest),
    ...series.map((one) => `${one.name} ${formatNumber(seriesValue(one, steps, steps[nearest]))}`),
  ]);

  return (
    <div ref={ref} className="chart">
      <svg width={width} height={height} aria-labelledby={titleId}>
        <title id={titleId}>{title}</title>
        <LeftAxis ticks={valueTicks(y, log, 3)} from={margin.left} to={width - margin.right} />
        <BottomAxis
          ticks={x.ticks(Math.max(2, Math.floor(width / 90))).map((value) => ({
            value,
            at: x(value),
          }))}
          at={height - margin.bottom}
          from={margin.left}
          to={width - margin.right}
        />
        {boundaries.map((moment, index) => (
          <line
            key={index}
            className="phase-line"
            x1={x(moment)}
            x2={x(moment)}
            y1={margin.top}
            y2={height - margin.bottom}
          />
        ))}
        {series.map((one) => (
          <Curve
            key={one.name}
            {...one}
            steps={one.moments ?? steps}
            xDomain={x.domain()}
            xRange={x.range()}
            yDomain={y.domain()}
            yRange={y.range()}
            log={log}
          />
        ))}
        {count > 0 && (
          <g aria-hidden>
            <line
              className="time-line"
              x1={cursor}
              x2={cursor}
              y1={margin.top}
              y2={height - margin.bottom}
            />
            {series.map((one) => {
              const { name, style } = one;
              const value = seriesValue(one, steps, moment);
              const visible = isDrawable(value, log);
              return visible && <SeriesMark key={name} style={style} x={cursor} y={y(value)} />;
            })}
          </g>
        )}
        <ChartCursor
          label={`${title}: time`}
          index={at}
          count={count}
          valueText={inWords}
          margin={margin}
          width={width}
          height={height}
          indexAt={(pixels) => nearestIndex(steps, x.invert(pixels))}
          onMove={onSeek}
        />
      </svg>
    </div>
  );
}

/** A series at a moment, linear between two of its own; NaN after its last. */
export function seriesValue(
  { values, moments }: HistorySeries,
  steps: ArrayLike<number>,
  moment: number,
): number {
  const own = moments ?? steps;
  return moment > own[own.length - 1] ? Number.NaN : valueBetween(values, positionAt(own, moment));
}

interface CurveProps extends HistorySeries {
  steps: ArrayLike<number>;
  xDomain: number[];
  xRange: number[];
  yDomain: number[];
  yRange: number[];
  log: boolean;
}

/** Drawn again only when the data or the scales change, not when the cursor moves. */
const Curve = memo(
  function Curve({ values, style, steps, xDomain, xRange, yDomain, yRange, log }: CurveProps) {
    const path = useMemo(() => {
      const x = scaleLinear(xDomain, xRange);
      const y = log ? scaleLog(yDomain, yRange) : scaleLinear(yDomain, yRange);
      const entries = Array.from({ length: values.length }, (_, index) => index);
      return line<number>()
        .defined((index) => isDrawable(values[index], log))
        .x((index) => x(steps[index]))
        .y((index) => y(values[index]))(entries);
    }, [values, steps, xDomain, xRange, yDomain, yRange, log]);
    return <path className={`curve ${style}`} d={path ?? ""} />;
  },
  (before, after) =>
    JSON.stringify(keyOf(before)) === JSON.stringify(keyOf(after)) &&
    before.values === after.values,
);

function keyOf({ xDomain, xRange, yDomain, yRange, log, style }: CurveProps) {
  return [xDomain, xRange, yDomain, yRange, log, style];
}

function verticalScale(series: HistorySeries[], log: boolean, range?: [number, number]) {
  if (range !== undefined && !log) return scaleLinear(range, [0, 1]);
  const all = series.flatMap(({ values }) => Array.from(values));
  return valueScale(all, log, "zero");
}

const entries = bisector((entry: number) => entry);

function nearestIndex(values: ArrayLike<number>, wanted: number): number {
  return entries.center(values, wanted);
}
