import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { useId } from "react";
import { listed } from "../language/spoken";
import { formatNumber } from "../snapshot/formatNumber";
import { BottomAxis, LeftAxis } from "./axes";
import { ChartCursor } from "./ChartCursor";
import { SeriesMark, type SeriesStyle } from "./SeriesMark";
import { useSize } from "./useSize";
import { isDrawable, valueScale, valueTicks } from "./valueScale";

export interface PathSeries {
  name: string;
  /** Increasing; each series may have points of its own. */
  t: Float64Array;
  values: Float64Array;
  style: SeriesStyle;
}

export interface PathChartProps {
  /** What is plotted, with its unit. */
  title: string;
  series: PathSeries[];
  log: boolean;
  /** Where the cursor stands. */
  at: number;
  onMove(t: number): void;
}

const margin = { top: 8, right: 10, bottom: 20, left: 44 };
const height = 150;
/** Positions of the cursor from t = 0 to t = 1. */
const STEPS = 40;

/** Losses along paths between two solutions, t = 0 and t = 1, with a cursor on t. */
export function PathChart({ title, series, log, at, onMove }: PathChartProps) {
  const [ref, { width }] = useSize<HTMLDivElement>();
  const titleId = useId();
  const [first = 0, last = 1] = extent(series.flatMap(({ t }) => Array.from(t)));
  const x = scaleLinear([first, last], [margin.left, width - margin.right]);
  const shown = (value: number) => isDrawable(value, log);
  const all = series.flatMap(({ values }) => Array.from(values));
  const y = valueScale(all, log, "zero").range([height - margin.bottom, margin.top]);

  const count = Math.round((last - first) * STEPS) + 1;
  const indexOf = (t: number) => Math.round((t - first) * STEPS);
  const inWords = listed([
    `t ${formatNumber(at)}`,
    ...series.map((one) => `${one.name} ${formatNumber(valueAt(one, at))}`),
  ]);
  return (
    <div ref={ref} className="chart">
      <svg width={width} height={height} aria-labelledby={titleId}>
        <title id={titleId}>{title}</title>
        <LeftAxis ticks={valueTicks(y, log, 3)} from={margin.left} to={width - margin.right} />
        <BottomAxis
          ticks={[0, 0.5, 1].map((value) => ({ value, at: x(value) }))}
          at={height - margin.bottom}
          from={margin.left}
          to={width - margin.right}
        />
        <g aria-hidden>
          {[0, 1].map((end) => (
            <line
              key={end}
              className="end-line"
              x1={x(end)}
              x2={x(end)}
              y1={margin.top}
              y2={height - margin.bottom}
            />
          ))}
        </g>
        {series.map(({ name, t, values, style }) => (
          <path
            key={name}
            className={`curve ${style}`}
            d={
              line<number>()
                .defined((k) => shown(values[k]))
                .x((k) => x(t[k]))
                .y((k) => y(values[k]))(Array.from(t.keys())) ?? ""
            }
          />
        ))}
        <g aria-hidden>
          <line
            className="time-line"
            x1={x(at)}
            x2={x(at)}
            y1={margin.top}
            y2={height - margin.bottom}
          />
          {series.map((one) => {
            const { name, style } = one;
            const value = valueAt(one, at);
            return shown(value) && <SeriesMark key={name} style={style} x={x(at)} y={y(value)} />;
          })}
        </g>
        <ChartCursor
          label={`${title}: place between the solutions`}
          index={indexOf(at)}
          count={count}
          valueText={inWords}
          margin={margin}
          width={width}
          height={height}
          indexAt={(pixels) => indexOf(x.invert(pixels))}
          onMove={(index) => onMove(first + index / STEPS)}
        />
      </svg>
    </div>
  );
}

/** Between the two points around t; NaN beyond the ends of the series. */
export function valueAt({ t, values }: Pick<PathSeries, "t" | "values">, at: number): number {
  const above = t.findIndex((value) => value >= at);
  if (above < 0) return Number.NaN;
  if (t[above] === at) return values[above];
  if (above === 0) return Number.NaN;
  const share = (at - t[above - 1]) / (t[above] - t[above - 1]);
  return (1 - share) * values[above - 1] + share * values[above];
}
