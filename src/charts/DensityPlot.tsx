import { bisector } from "d3-array";
import { scaleLog, scaleSymlog } from "d3-scale";
import { area, line } from "d3-shape";
import { useId, useState } from "react";
import { t } from "../language/t";
import type { SpectralDensity } from "../results/curvature";
import { COVERAGE, intervalFactor } from "../results/interval";
import { formatNumber } from "../snapshot/formatNumber";
import { ChartCursor } from "./ChartCursor";
import { DensityAxes } from "./DensityAxes";
import { highestPerPixel } from "./highestPerPixel";
import { useSize } from "./useSize";

export interface DensityPlotProps {
  density: SpectralDensity;
  /** Upper edge of the bulk. */
  bulkEdge: number;
  /** Single eigenvalues, drawn as marks below the density. */
  eigenvalues: ArrayLike<number>;
  /** Densities below this are not drawn: a part of what one eigenvalue contributes. */
  floor: number;
  /** Independent draws behind the density. */
  probes: number;
  height?: number;
}

const margin = { top: 14, right: 10, bottom: 30, left: 44 };
const RUG = 7;

/** Density of eigenvalues with its band: symmetric-log across, logarithmic upwards. */
export function DensityPlot(props: DensityPlotProps) {
  const { density: report, bulkEdge, eigenvalues, floor, probes, height = 190 } = props;
  const { x: grid, density, band, sigma } = report;
  const [ref, { width }] = useSize<HTMLDivElement>();
  const [cursor, setCursor] = useState<number | null>(null);
  const titleId = useId();

  const highest = density.reduce((most, value) => Math.max(most, value), floor * 10);
  const x = scaleSymlog(
    [grid[0], grid[grid.length - 1]],
    [margin.left, width - margin.right],
  ).constant(sigma);
  const bottom = height - margin.bottom - RUG;
  const y = scaleLog([floor, highest * 1.5], [bottom, margin.top]);
  const at = (value: number) => y(Math.max(floor, value));

  const points = highestPerPixel(grid, density, x);
  /** 95 % of such intervals hold the density; a single probe has none. */
  const factor = (index: number) =>
    probes > 1 ? intervalFactor(density[index], { standardError: band[index], draws: probes }) : 1;
  const curve = line<number>()
    .x((index) => x(grid[index]))
    .y((index) => at(density[index]))(points);
  const ribbon = area<number>()
    .x((index) => x(grid[index]))
    .y0((index) => at(density[index] / factor(index)))
    .y1((index) => at(Math.min(highest * 1.5, density[index] * factor(index))))(points);

  const shown = cursor ?? 0;
  const interval = [density[shown] / factor(shown), density[shown] * factor(shown)];
  const inWords = t`density ${formatNumber(density[shown])} (${interval.map((end) => formatNumber(end, 2)).join(" to ")}) at λ = ${formatNumber(grid[shown])}`;
  return (
    <div ref={ref} className="chart">
      <svg width={width} height={height} aria-labelledby={titleId}>
        <title id={titleId}>Density of eigenvalues</title>
        <DensityAxes {...{ x, y, margin, width, height }} />
        <g aria-hidden>
          <path className="band" d={ribbon ?? ""} />
          <path className="curve train" d={curve ?? ""} />
          {Array.from(eigenvalues, (value, rank) => (
            <line
              key={rank}
              className="rug"
              x1={x(value)}
              x2={x(value)}
              y1={height - margin.bottom}
              y2={height - margin.bottom - RUG}
            />
          ))}
          <g className="threshold">
            <line x1={x(bulkEdge)} x2={x(bulkEdge)} y1={margin.top} y2={bottom} />
            <text x={x(bulkEdge) + 4} y={margin.top + 2}>
              bulk’s edge
            </text>
          </g>
          {cursor !== null && (
            <circle className="mark train" cx={x(grid[shown])} cy={at(density[shown])} r={3.5} />
          )}
        </g>
        <ChartCursor
          label="Density of eigenvalues, along λ"
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
        {cursor === null
          ? t`Line and band: mean of ${probes} probes with its ${100 * COVERAGE} % interval`
          : inWords}
      </p>
    </div>
  );
}

const nearest = bisector((value: number) => value);
