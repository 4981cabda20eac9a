import { scaleLinear } from "d3-scale";
import { type PointerEvent, useId, useState } from "react";
import { t } from "../language/t";
import type { Surface } from "../results/results";
import { type Colormap, colormapHex } from "../snapshot/colormaps";
import { formatNumber } from "../snapshot/formatNumber";
import type { HeightScale } from "../snapshot/heightScale";
import { BottomAxis, LeftAxis } from "./axes";
import { useSize } from "./useSize";

export interface HeatMapProps {
  /** A quantity over the plane, where a surface has losses. */
  over: Pick<Surface, "alpha" | "beta" | "loss" | "done">;
  scale: HeightScale;
  colormap: Colormap;
  /** What is shown: "largest eigenvalue". */
  title: string;
  /** 1 at cells to hatch: their value is only a bound. */
  bounds: ArrayLike<number>;
  /** What to say before such a value: "at least". */
  boundWords: string;
}

const margin = { top: 4, right: 10, bottom: 20, left: 44 };

/** A grid of values as colored cells; cells not computed are left open, bounds are hatched. */
export function HeatMap(props: HeatMapProps) {
  const { over, scale, colormap, title, bounds } = props;
  const { alpha, beta, loss, done } = over;
  const [ref, { width }] = useSize<HTMLDivElement>();
  const [cell, setCell] = useState<number | null>(null);
  const titleId = useId();
  const columns = alpha.length;
  const rows = beta.length;
  const inner = width - margin.left - margin.right;
  const height = margin.top + margin.bottom + (rows === 1 ? 24 : Math.min(inner, 220));
  const tall = height - margin.top - margin.bottom;
  const x = scaleLinear([alpha[0], alpha[columns - 1]], cellCenters(margin.left, inner, columns));
  const y = scaleLinear([beta[0], beta[rows - 1]], cellCenters(margin.top, tall, rows).reverse());
  const [wide, deep] = [inner / columns, tall / rows];

  function read(event: PointerEvent<SVGSVGElement>): void {
    const box = event.currentTarget.getBoundingClientRect();
    const i = Math.floor((event.clientX - box.left - margin.left) / wide);
    const j = rows - 1 - Math.floor((event.clientY - box.top - margin.top) / deep);
    setCell(i >= 0 && i < columns && j >= 0 && j < rows ? j * columns + i : null);
  }

  return (
    <div ref={ref} className="chart">
      <svg
        width={width}
        height={height}
        role="img"
        aria-labelledby={titleId}
        onPointerMove={read}
        onPointerLeave={() => setCell(null)}
      >
        <title id={titleId}>{`${title} over the plane`}</title>
        <pattern id={`${titleId}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse">
          <path className="hatch light" d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" />
          <path className="hatch" d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" />
        </pattern>
        {Array.from(loss, (value, index) => {
          if (done[index] !== 1 || !Number.isFinite(value)) return null;
          const place = {
            x: margin.left + (index % columns) * wide,
            y: margin.top + (rows - 1 - Math.floor(index / columns)) * deep,
            width: wide + 0.4,
            height: deep + 0.4,
            shapeRendering: "crispEdges" as const,
          };
          return (
            <g key={index}>
              <rect {...place} fill={colormapHex(colormap, scale.height(value))} />
              {bounds[index] === 1 && <rect {...place} fill={`url(#${titleId}-hatch)`} />}
            </g>
          );
        })}
        <BottomAxis
          ticks={x.ticks(4).map((value) => ({ value, at: x(value) }))}
          at={height - margin.bottom}
          from={margin.left}
          to={width - margin.right}
        />
        {rows > 1 && (
          <LeftAxis
            ticks={y.ticks(4).map((value) => ({ value, at: y(value) }))}
            from={margin.left}
            to={margin.left}
          />
        )}
      </svg>
      <p className="chart-readout numeric" aria-hidden>
        {cell === null ? t`${title}, ${columns}×${rows} points` : cellWords(props, cell)}
      </p>
    </div>
  );
}

function cellCenters(from: number, length: number, count: number): [number, number] {
  const half = length / count / 2;
  return [from + half, from + length - half];
}

function cellWords({ over, title, bounds, boundWords }: HeatMapProps, cell: number) {
  const { alpha, beta, loss, done } = over;
  const i = cell % alpha.length;
  const j = Math.floor(cell / alpha.length);
  const place = `α ${formatNumber(alpha[i])}, β ${formatNumber(beta[j])}`;
  const bound = bounds[cell] === 1 ? `${boundWords} ` : "";
  const value = done[cell] === 1 ? `${bound}${formatNumber(loss[cell])}` : "not computed yet";
  return t`${title} ${value} at ${place}`;
}
