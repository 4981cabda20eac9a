import { extent } from "d3-array";
import { useId } from "react";
import { type Colormap, colormapHex } from "../snapshot/colormaps";
import { formatNumber } from "../snapshot/formatNumber";

interface MatrixPlotProps {
  title: string;
  columns: number;
  /** Row by row. */
  values: ArrayLike<number>;
  /** Values of other such plots, which share the colors. */
  all: ArrayLike<number>;
  colormap: Colormap;
}

const STOPS = [0, 0.25, 0.5, 0.75, 1];

/** A grid of numbers as colored cells, the first row on top; what is not finite stays open. */
export function MatrixPlot({ title, columns, values, all, colormap }: MatrixPlotProps) {
  const titleId = useId();
  const [low = 0, high = 1] = extent(Array.from(all).filter(Number.isFinite));
  const color = (value: number) =>
    colormapHex(colormap, high > low ? (value - low) / (high - low) : 0.5);
  const stops = STOPS.map((stop) => colormapHex(colormap, stop));
  return (
    <figure className="matrix-plot">
      <svg
        viewBox={`0 0 ${columns} ${values.length / columns}`}
        role="img"
        aria-labelledby={titleId}
      >
        <title id={titleId}>{title}</title>
        {Array.from(values, (value, index) => {
          if (!Number.isFinite(value)) return null;
          const [row, column] = [Math.floor(index / columns), index % columns];
          return (
            <rect key={index} x={column} y={row} width={1.02} height={1.02} fill={color(value)}>
              <title>{`${row}, ${column}: ${formatNumber(value)}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption className="numeric">
        {formatNumber(low)}
        <span style={{ background: `linear-gradient(90deg, ${stops.join(", ")})` }} />
        {formatNumber(high)}
      </figcaption>
    </figure>
  );
}
