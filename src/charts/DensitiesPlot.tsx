import { bisector, max } from "d3-array";
import { scaleLog, scaleSymlog } from "d3-scale";
import { line } from "d3-shape";
import { useId, useState } from "react";
import { listed } from "../language/spoken";
import { t } from "../language/t";
import type { SpectralDensity } from "../results/curvature";
import { positionAt, valueBetween } from "../results/positionAt";
import { formatNumber } from "../snapshot/formatNumber";
import { ChartCursor } from "./ChartCursor";
import { DensityAxes } from "./DensityAxes";
import { highestPerPixel } from "./highestPerPixel";
import { SeriesMark, type SeriesStyle } from "./SeriesMark";
import { useSize } from "./useSize";

export interface DensitySeries {
  name: string;
  style: SeriesStyle;
  density: SpectralDensity;
}

export interface DensitiesPlotProps {
  series: readonly DensitySeries[];
  /** Densities below this are not drawn. */
  floor: number;
  height?: number;
}

const margin = { top: 14, right: 10, bottom: 30, left: 44 };

/** Spectral densities of several runs on one pair of axes: symmetric-log across, logarithmic upwards. */
export function DensitiesPlot({ series, floor, height = 190 }: DensitiesPlotProps) {
  const [ref, { width }] = useSize<HTMLDivElement>();
  const [cursor, setCursor] = useState<number | null>(null);
  const titleId = useId();

  const densities = series.map(({ density }) => density);
  const grid = [...new Set(densities.flatMap(({ x }) => Array.from(x)))].sort((a, b) => a - b);
  const ends = [grid[0], grid[grid.length - 1]];
  const sigma = max(densities, (one) => one.sigma) ?? 1;
  const highest = max(densities, ({ density }) => max(density)) ?? 1;
  const top = Math.max(highest, floor * 10) * 1.5;
  const x = scaleSymlog(ends, [margin.left, width - margin.right]).constant(sigma);
  const y = scaleLog([floor, top], [height - margin.bottom, margin.top]);
  const at = (value: number) => y(Math.max(floor, value));

  const shown = Math.min(cursor ?? 0, grid.length - 1);
  const inWords = listed([
    t`λ = ${formatNumber(grid[shown])}`,
    ...series.map(
      ({ name, density }) => `${name} ${formatNumber(densityAt(density, grid[shown]))}`,
    ),
  ]);
  return (
    <div ref={ref} className="chart">
      <svg width={width} height={height} aria-labelledby={titleId}>
        <title id={titleId}>Density of eigenvalues of each run</title>
        <DensityAxes {...{ x, y, margin, width, height }} />
        <g aria-hidden>
          {series.map(({ name, style, density }) => (
            <path key={name} className={`curve ${style}`} d={outline(density, x, at)} />
          ))}
          {cursor !== null &&
            series.map(({ name, style, density }) => (
              <SeriesMark
                key={name}
                style={style}
                x={x(grid[shown])}
                y={at(densityAt(density, grid[shown]))}
              />
            ))}
        </g>
        <ChartCursor
          label="Densities of eigenvalues, along λ"
          index={shown}
          count={grid.length}
          valueText={inWords}
          margin={margin}
          width={width}
          height={height}
          indexAt={(pixels) => nearest.center(grid, x.invert(pixels))}
          onMove={setCursor}
          onLeave={() => setCursor(null)}
        />
      </svg>
      <p className="chart-readout numeric" aria-hidden>
        {cursor === null ? "Mean over the probes of each run" : inWords}
      </p>
    </div>
  );
}

const nearest = bisector((value: number) => value);

/** 0 beyond its grid, which holds all that there is. */
function densityAt({ x, density }: SpectralDensity, value: number): number {
  if (value < x[0] || value > x[x.length - 1]) return 0;
  return valueBetween(density, positionAt(x, value));
}

function outline(
  { x: grid, density }: SpectralDensity,
  x: (value: number) => number,
  y: (value: number) => number,
): string {
  const path = line<number>()
    .x((index) => x(grid[index]))
    .y((index) => y(density[index]));
  return path(highestPerPixel(grid, density, x)) ?? "";
}
