import { extent } from "d3-array";
import { scaleLinear, scaleLog } from "d3-scale";
import { useId } from "react";
import { BottomAxis, LeftAxis } from "./axes";
import { logTicks } from "./ticks";
import { useSize } from "./useSize";

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
        <LeftAxis ticks={ticksOf(y, up)} from={margin.left} to={right} />
        <BottomAxis
          ticks={ticksOf(x, across)}
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
  Number.isFinite(values[entry]) && (!log || values[entry] > 0);

type Scale = ReturnType<typeof scaleLinear<number>> | ReturnType<typeof scaleLog<number>>;

function scaleOf({ values, log }: ScatterAxis, entries: number[]): Scale {
  const [low = log ? 0.1 : 0, high = 1] = extent(entries, (entry) => values[entry]);
  if (log) return scaleLog([low / 1.15, Math.max(high, low * 1.5) * 1.15], [0, 1]);
  return scaleLinear([low, high > low ? high : low + 1], [0, 1]).nice(4);
}

function ticksOf({ log }: ScatterAxis, scale: Scale) {
  const [low, high] = scale.domain();
  const values = log ? logTicks(low, high) : scale.ticks(4);
  return values.map((value) => ({ value, at: scale(value) }));
}
