import { max, min } from "d3-array";
import { useId, useState } from "react";
import { t } from "../language/t";
import type { StabilityEdge } from "../recipe/stabilityEdge";
import type { RitzMeaning } from "../results/convergence";
import { formatNumber } from "../snapshot/formatNumber";
import { ritzWords } from "../snapshot/ritzText";
import { LeftAxis } from "./axes";
import { ChartCursor } from "./ChartCursor";
import { spectrumScale } from "./spectrumScale";
import { useSize } from "./useSize";

export interface SpectrumPlotProps {
  /** Descending. */
  eigenvalues: ArrayLike<number>;
  /** ‖Hv − λv‖₂ for each, drawn as whiskers. */
  residuals: ArrayLike<number>;
  /** What each of them stands for: bounds are hollow, with an arrow instead of whiskers. */
  meanings: readonly RitzMeaning[];
  /** The optimizer's edge of stability. */
  edge: StabilityEdge;
  /** Symmetric-log axis. */
  symlog: boolean;
  /** Drawn faintly: the time shown is not the one that the spectrum was measured at. */
  faint?: boolean;
  height?: number;
}

const margin = { top: 14, right: 10, bottom: 8, left: 44 };
/** A limit further above the spectrum than this is named at the edge instead of drawn to scale. */
const farAbove = 4;

/** Eigenvalues as stems in descending order, with residual whiskers and the edge of stability. */
export function SpectrumPlot(props: SpectrumPlotProps) {
  const { meanings, edge, symlog, faint = false, height = 160 } = props;
  const eigenvalues = Array.from(props.eigenvalues);
  const residuals = Array.from(props.residuals);
  const [ref, { width }] = useSize<HTMLDivElement>();
  const [cursor, setCursor] = useState<number | null>(null);
  const titleId = useId();

  const count = eigenvalues.length;
  const highest = Math.max(0, max(eigenvalues, (value, index) => value + residuals[index]) ?? 1);
  const lowest = Math.min(0, min(eigenvalues, (value, index) => value - residuals[index]) ?? 0);
  const limit = edge.value === null ? null : edge;
  const beyond = limit !== null && limit.value > farAbove * highest;
  const top = limit !== null && !beyond ? Math.max(highest, limit.value) : highest;
  const { y, ticks } = spectrumScale(
    Math.max(top, -lowest),
    [lowest - 0.04 * (top - lowest), (top || 1) + 0.06 * (top - lowest || 1)],
    [height - margin.bottom, margin.top],
    symlog,
  );

  const step = (width - margin.left - margin.right) / Math.max(1, count);
  const x = (index: number) => margin.left + (index + 0.5) * step;
  const shown = cursor === null ? 0 : Math.min(cursor, count - 1);
  const inWords = (index: number) =>
    t`eigenvalue ${index + 1} of ${count}: ${ritzWords(eigenvalues[index], residuals[index], meanings[index], 4)}`;

  return (
    <div ref={ref} className="chart">
      <svg width={width} height={height} aria-labelledby={titleId}>
        <title id={titleId}>Hessian eigenvalues, descending</title>
        <LeftAxis
          ticks={ticks.map((value) => ({ value, at: y(value) }))}
          from={margin.left}
          to={width - margin.right}
        />
        <g className={faint ? "spectrum faint" : "spectrum"} aria-hidden>
          {eigenvalues.map((value, index) => (
            <Stem
              key={index}
              x={x(index)}
              zero={y(0)}
              value={y(value)}
              low={y(value - residuals[index])}
              high={y(value + residuals[index])}
              meaning={meanings[index]}
              marked={index === cursor}
            />
          ))}
        </g>
        {limit !== null && (
          <Limit
            label={`${limit.name} = ${formatNumber(limit.value)}${beyond ? " ↑" : ""}`}
            at={beyond ? null : y(limit.value)}
            from={margin.left}
            to={width - margin.right}
          />
        )}
        {count > 0 && (
          <ChartCursor
            label="Eigenvalues by rank"
            index={shown}
            count={count}
            valueText={inWords(shown)}
            margin={margin}
            width={width}
            height={height}
            indexAt={(pixels) => Math.floor((pixels - margin.left) / step)}
            onMove={setCursor}
            onLeave={() => setCursor(null)}
          />
        )}
      </svg>
      <p className="chart-readout numeric" aria-hidden>
        {cursor === null ? t`λ₁ … λ${subscript(count)} in descending order` : inWords(shown)}
      </p>
    </div>
  );
}

interface StemProps {
  x: number;
  zero: number;
  value: number;
  low: number;
  high: number;
  meaning: RitzMeaning;
  marked: boolean;
}

const whiskers = (x: number, low: number, high: number) =>
  `M${x - 3} ${low}h6M${x - 3} ${high}h6M${x} ${low}V${high}`;

/** From a bound towards where the eigenvalue lies; `up` is 1 for above, −1 for below. */
const arrow = (x: number, value: number, up: 1 | -1) =>
  `M${x} ${value - 3 * up}v${-8 * up}m-3 ${3 * up}l3 ${-3 * up}l3 ${3 * up}`;

function Stem({ x, zero, value, low, high, meaning, marked }: StemProps) {
  const sure = meaning === "eigenvalue";
  const reach = sure ? whiskers(x, low, high) : arrow(x, value, meaning === "at least" ? 1 : -1);
  return (
    <g className={`stem${marked ? " marked" : ""}${sure ? "" : " bound"}`}>
      <line x1={x} x2={x} y1={zero} y2={value} />
      <path className="whisker" d={reach} />
      <circle cx={x} cy={value} r={marked ? 4.5 : 3.2} />
    </g>
  );
}

function Limit(props: { label: string; at: number | null; from: number; to: number }) {
  return (
    <g className="threshold">
      {props.at !== null && <line x1={props.from} x2={props.to} y1={props.at} y2={props.at} />}
      <text x={props.to} y={(props.at ?? margin.top) - 4} textAnchor="end">
        {props.label}
      </text>
    </g>
  );
}

function subscript(value: number): string {
  return String(value).replace(/\d/g, (digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)]);
}
