import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { type PointerEvent, useId } from "react";
import type { PathMark } from "../results/phaseStarts";
import type { Surface, Trajectory } from "../results/results";
import { colormapHex } from "../snapshot/colormaps";
import { formatNumber } from "../snapshot/formatNumber";
import type { HeightScale } from "../snapshot/heightScale";
import type { SolutionPicture } from "../snapshot/solutionPicture";
import type { View } from "../snapshot/view";
import { contourPath } from "./contourPath";
import { MapMarks } from "./MapMarks";
import { SolutionWays } from "./SolutionWays";

export interface ContourMapProps {
  surface: Surface;
  trajectory: Trajectory | null;
  /** Places of the path that have names. */
  marks?: readonly PathMark[];
  /** Other solutions that lie in the plane. */
  solutions?: SolutionPicture | null;
  scale: HeightScale;
  view: Pick<View, "colormap" | "contours">;
  /** Position on the path, fractional between two checkpoints. */
  checkpoint: number;
  labels: { alpha: string; beta: string };
  probe: { i: number; j: number } | null;
  onProbe(probe: { i: number; j: number } | null): void;
  width: number;
  height: number;
}

const margin = { top: 14, right: 16, bottom: 40, left: 58 };
/** Filled bands, enough to read as a continuous shade. */
const bands = 32;

/** The surface as a flat map in SVG: filled bands, contour lines, the path and the probe. */
export function ContourMap(props: ContourMapProps) {
  const { surface, trajectory, scale, view, checkpoint, labels, probe, width, height } = props;
  const { marks = [], solutions } = props;
  const titleId = useId();
  const { alpha, beta } = surface;
  const columns = alpha.length;
  const rows = beta.length;
  const x = scaleLinear([alpha[0], alpha[columns - 1]], [margin.left, width - margin.right]);
  const y = scaleLinear([beta[0], beta[rows - 1]], [height - margin.bottom, margin.top]);

  const draw = contourPath(surface, scale, { x, y });

  function moveProbe(event: PointerEvent<SVGSVGElement>): void {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (value: number, [from, to]: number[]) => (value - from) / (to - from);
    const i = Math.round(share(event.clientX - box.left, x.range()) * (columns - 1));
    const j = Math.round(share(event.clientY - box.top, y.range()) * (rows - 1));
    props.onProbe(i >= 0 && j >= 0 && i < columns && j < rows ? { i, j } : null);
  }

  const lines = scale.ticks(view.contours);
  const frame = frameOf(width, height);
  const { left, top } = margin;
  return (
    <svg
      className="contour-map"
      width={width}
      height={height}
      role="img"
      aria-labelledby={titleId}
      onPointerMove={moveProbe}
      onPointerLeave={() => props.onProbe(null)}
    >
      <title
        id={titleId}
      >{`Contour map of the loss over ${labels.alpha} and ${labels.beta}`}</title>
      <defs>
        <pattern id={`${titleId}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse">
          <path className="hatch" d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" />
        </pattern>
        <clipPath id={`${titleId}-frame`}>
          <rect {...frame} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${titleId}-frame)`}>
        {Array.from({ length: bands }, (_, band) => (
          <path
            key={band / bands}
            d={draw(band === 0 ? -1 : band / bands)}
            fill={colormapHex(view.colormap, (band + 0.5) / bands)}
          />
        ))}
        <path d={draw(1)} fill={`url(#${titleId}-hatch)`} />
        {lines.map((loss) => (
          <path key={loss} className="contour" d={draw(scale.height(loss))} />
        ))}
        {trajectory !== null && (
          <Path trajectory={trajectory} checkpoint={checkpoint} x={x} y={y} />
        )}
        {solutions && <SolutionWays ways={solutions.ways} x={x} y={y} />}
        <MapMarks
          marks={[...(solutions?.marks ?? []), ...(trajectory === null ? [] : marks)]}
          area={{ left, right: left + frame.width, top, bottom: top + frame.height }}
          x={x}
          y={y}
        />
        {probe !== null && (
          <circle className="probe" cx={x(alpha[probe.i])} cy={y(beta[probe.j])} r={5} />
        )}
      </g>
      <rect className="frame" {...frame} />
      <g className="axis">
        {x.ticks(5).map((value) => (
          <text key={value} x={x(value)} y={height - margin.bottom + 16} textAnchor="middle">
            {formatNumber(value)}
          </text>
        ))}
        {y.ticks(5).map((value) => (
          <text key={value} x={margin.left - 8} y={y(value)} dy="0.32em" textAnchor="end">
            {formatNumber(value)}
          </text>
        ))}
        <text className="axis-title" x={width - margin.right} y={height - 6} textAnchor="end">
          {labels.alpha}
        </text>
        <text
          className="axis-title"
          transform={`translate(14 ${margin.top}) rotate(-90)`}
          textAnchor="end"
        >
          {labels.beta}
        </text>
      </g>
    </svg>
  );
}

function frameOf(width: number, height: number) {
  return {
    x: margin.left,
    y: margin.top,
    width: Math.max(0, width - margin.left - margin.right),
    height: Math.max(0, height - margin.top - margin.bottom),
  };
}

interface PathProps {
  trajectory: Trajectory;
  checkpoint: number;
  x(value: number): number;
  y(value: number): number;
}

function Path({ trajectory: { alpha, beta }, checkpoint, x, y }: PathProps) {
  const count = alpha.length;
  if (count === 0) return null;
  const at = Math.min(count - 1, Math.max(0, checkpoint));
  const below = Math.floor(at);
  const above = Math.min(count - 1, below + 1);
  const between = (values: Float32Array) =>
    values[below] + (at - below) * (values[above] - values[below]);
  const d = line<number>()
    .x((index) => x(alpha[index]))
    .y((index) => y(beta[index]))(Array.from({ length: count }, (_, index) => index));
  const start = { x: x(alpha[0]), y: y(beta[0]) };
  return (
    <g className="path">
      <path className="casing" d={d ?? ""} />
      <path d={d ?? ""} />
      <rect x={start.x - 4} y={start.y - 4} width={8} height={8} />
      <circle cx={x(between(alpha))} cy={y(between(beta))} r={5} />
    </g>
  );
}
