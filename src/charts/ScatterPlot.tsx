import { useId } from "react";
import { BottomAxis, LeftAxis } from "./axes";
import { useSize } from "./useSize";
import { isDrawable, valueScale, valueTicks } from "./valueScale";

export interface ScatterAxis {
  title: string;
  values: ArrayLike<number>;
  log: boolean;
}

interface ScatterPlotProps {
  x: ScatterAxis;
  y: ScatterAxis;
  /** The entry that is marked. */
  marked: number;
  height?: number;
}

const margin = { top: 8, right: 10, bottom: 34, left: 44 };

/** One series against another, a dot for each moment, joined in the order of time. */
export function ScatterPlot({ x, y, marked, height = 170 }: ScatterPlotProps) {
  const [ref, { width }] = useSize<HTMLDivElement>();
  const titleId = useId();
  const drawn = Array.from({ length: x.values.length }, (_, entry) => entry).filter(
    (entry) => drawable(x, entry) && drawable(y, entry),
  );
  const right = width - margin.right;
  const bottom = height - margin.bottom;
  const [across, up] = [scaleOf(x, drawn), scaleOf(y, drawn)];
  across.range([margin.left, right]);
  up.range([bottom, margin.top]);
  const place = (entry: number) => ({ cx: across(x.values[entry]), cy: up(y.values[entry]) });
  const way = drawn.map((entry) => `${place(entry).cx},${place(entry).cy}`).join(" ");
  return (
    <div ref={ref} className="chart">
      <svg width={width} height={height} aria-labelledby={titleId}>
        <title id={titleId}>{`${y.title} against ${x.title}`}</title>
        <LeftAxis ticks={valueTicks(up, y.log, 4)} from={margin.left} to={right} />
        <BottomAxis
          ticks={valueTicks(across, x.log, 4)}
          at={bottom}
          from={margin.left}
          to={right}
          title={x.title}
        />
        <polyline className="scatter-way" points={way} />
        {drawn.map((entry) => (
          <circle key={entry} className="scatter-dot" {...place(entry)} r={2.5} />
        ))}
        {drawn.includes(marked) && <circle className="mark train" {...place(marked)} r={4.5} />}
      </svg>
    </div>
  );
}

const drawable = ({ values, log }: ScatterAxis, entry: number): boolean =>
  isDrawable(values[entry], log);

const scaleOf = ({ values, log }: ScatterAxis, entries: number[]) =>
  valueScale(
    entries.map((entry) => values[entry]),
    log,
    "values",
  );
