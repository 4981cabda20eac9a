/** Axis primitives: ticks, their labels and faint grid lines. */
import { formatNumber } from "../snapshot/formatNumber";

export interface Tick {
  value: number;
  /** Pixels along the axis. */
  at: number;
}

export interface LeftAxisProps {
  ticks: Tick[];
  /** Left and right ends of the grid lines. */
  from: number;
  to: number;
}

export function LeftAxis({ ticks, from, to }: LeftAxisProps) {
  return (
    <g className="axis" aria-hidden>
      {ticks.map(({ value, at }) => (
        <g key={value} transform={`translate(0 ${at})`}>
          <line className={value === 0 ? "grid zero" : "grid"} x1={from} x2={to} />
          <text x={from - 6} dy="0.32em" textAnchor="end">
            {formatNumber(value)}
          </text>
        </g>
      ))}
    </g>
  );
}

export interface BottomAxisProps {
  ticks: Tick[];
  at: number;
  /** Ends of the axis line. */
  from: number;
  to: number;
  title?: string;
}

export function BottomAxis({ ticks, at, from, to, title }: BottomAxisProps) {
  return (
    <g className="axis" aria-hidden>
      <line className="base" x1={from} x2={to} y1={at} y2={at} />
      {ticks.map((tick) => (
        <text key={tick.value} x={tick.at} y={at + 15} textAnchor="middle">
          {formatNumber(tick.value, 4)}
        </text>
      ))}
      {title !== undefined && (
        <text className="axis-title" x={to} y={at + 28} textAnchor="end">
          {title}
        </text>
      )}
    </g>
  );
}
