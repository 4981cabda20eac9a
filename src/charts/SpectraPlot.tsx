import { useId, useState } from "react";
import { listed } from "../language/spoken";
import { t } from "../language/t";
import type { RitzMeaning } from "../results/convergence";
import { ritzWords } from "../snapshot/ritzText";
import { LeftAxis } from "./axes";
import { ChartCursor } from "./ChartCursor";
import { SeriesMark, type SeriesStyle } from "./SeriesMark";
import { spectrumScale } from "./spectrumScale";
import { useSize } from "./useSize";

export interface SpectrumSeries {
  name: string;
  style: SeriesStyle;
  /** Descending. */
  eigenvalues: ArrayLike<number>;
  /** ‖Hv − λv‖₂ for each. */
  residuals: ArrayLike<number>;
  /** Bounds are faint. */
  meanings: readonly RitzMeaning[];
}

export interface SpectraPlotProps {
  series: readonly SpectrumSeries[];
  /** Symmetric-log axis. */
  symlog: boolean;
  height?: number;
}

const margin = { top: 14, right: 10, bottom: 8, left: 44 };
/** The marks of one rank take this share of its room, side by side. */
const GROUP = 0.7;

/** Eigenvalues of several runs by rank, side by side, each in its run's mark. */
export function SpectraPlot({ series, symlog, height = 160 }: SpectraPlotProps) {
  const [ref, { width }] = useSize<HTMLDivElement>();
  const [cursor, setCursor] = useState<number | null>(null);
  const titleId = useId();

  const all = series.flatMap(({ eigenvalues }) => Array.from(eigenvalues));
  const highest = Math.max(0, ...all);
  const lowest = Math.min(0, ...all);
  const reach = highest - lowest || 1;
  const { y, ticks } = spectrumScale(
    Math.max(highest, -lowest),
    [lowest - 0.06 * reach, highest + 0.06 * reach],
    [height - margin.bottom, margin.top],
    symlog,
  );

  const count = Math.max(...series.map(({ eigenvalues }) => eigenvalues.length));
  const step = (width - margin.left - margin.right) / Math.max(1, count);
  const x = (rank: number, place: number) =>
    margin.left + step * (rank + 0.5 + GROUP * ((place + 0.5) / series.length - 0.5));
  const shown = cursor === null ? 0 : Math.min(cursor, count - 1);
  const inWords = listed([
    t`eigenvalue ${shown + 1}`,
    ...series.flatMap(({ name, eigenvalues, residuals, meanings }) =>
      shown < eigenvalues.length
        ? `${name} ${ritzWords(eigenvalues[shown], residuals[shown], meanings[shown], 4)}`
        : [],
    ),
  ]);

  return (
    <div ref={ref} className="chart">
      <svg width={width} height={height} aria-labelledby={titleId}>
        <title id={titleId}>Eigenvalues of each run, descending</title>
        <LeftAxis
          ticks={ticks.map((value) => ({ value, at: y(value) }))}
          from={margin.left}
          to={width - margin.right}
        />
        <g className="stem" aria-hidden>
          {series.flatMap(({ name, style, eigenvalues, meanings }, place) =>
            Array.from(eigenvalues, (value, rank) => (
              <g
                key={`${name} ${rank}`}
                className={meanings[rank] === "eigenvalue" ? undefined : "bound"}
              >
                <line x1={x(rank, place)} x2={x(rank, place)} y1={y(0)} y2={y(value)} />
                <SeriesMark style={style} x={x(rank, place)} y={y(value)} />
              </g>
            )),
          )}
        </g>
        <ChartCursor
          label="Eigenvalues of each run by rank"
          index={shown}
          count={count}
          valueText={inWords}
          margin={margin}
          width={width}
          height={height}
          indexAt={(pixels) => Math.floor((pixels - margin.left) / step)}
          onMove={setCursor}
          onLeave={() => setCursor(null)}
        />
      </svg>
      <p className="chart-readout numeric" aria-hidden>
        {cursor === null ? "By rank, in descending order; bounds are faint" : inWords}
      </p>
    </div>
  );
}
