import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { useId } from "react";
import { BottomAxis, LeftAxis } from "./axes";
import { useSize } from "./useSize";
import { isDrawable, valueScale, valueTicks } from "./valueScale";

interface SeriesPlotProps {
  title: string;
  /** What the places are of. */
  over: string;
  /** Ascending. */
  at: readonly number[];
  values: ArrayLike<number>;
  /** Whether it may be drawn by ratios; it is where they are large. */
  log: boolean;
  height?: number;
}

const margin = { top: 8, right: 10, bottom: 34, left: 44 };

/** From so many times its least value on, it is drawn by ratios. */
const WIDE = 30;

/** One curve over places that are known beforehand. */
export function SeriesPlot(props: SeriesPlotProps) {
  const { title, over, at, values, height = 150 } = props;
  const [ref, { width }] = useSize<HTMLDivElement>();
  const titleId = useId();
  const right = width - margin.right;
  const bottom = height - margin.bottom;
  const x = scaleLinear([at[0], at[at.length - 1]], [margin.left, right]);
  const [low = 1, high = 1] = extent(Array.from(values).filter(Number.isFinite));
  const log = props.log && high > WIDE * low;
  const y = valueScale(Array.from(values), log, "values").range([bottom, margin.top]);
  const curve = line<number>()
    .defined((index) => isDrawable(values[index], log))
    .x((index) => x(at[index]))
    .y((index) => y(values[index]))(Array.from(at.keys()));
  return (
    <div ref={ref} className="chart">
      <svg width={width} height={height} role="img" aria-labelledby={titleId}>
        <title id={titleId}>{`${title}, by ${over}`}</title>
        <LeftAxis ticks={valueTicks(y, log, 4)} from={margin.left} to={right} />
        <BottomAxis
          ticks={x.ticks(5).map((value) => ({ value, at: x(value) }))}
          at={bottom}
          from={margin.left}
          to={right}
          title={over}
        />
        <path className="curve train" d={curve ?? ""} />
      </svg>
    </div>
  );
}
