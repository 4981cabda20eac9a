import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Surface, Trajectory } from "../results/results";
import { colormapHex } from "../snapshot/colormaps";
import { surfaceScale } from "../snapshot/surfaceScale";
import type { View } from "../snapshot/view";
import { contourPath } from "./contourPath";

export interface ThumbnailProps {
  surface: Surface;
  trajectory: Trajectory | null;
  view: View;
}

const width = 96;
const height = 64;
const bands = 14;

/** A landscape at a glance, as an SVG that needs no style sheet: bands of color and the path. */
export function Thumbnail({ surface, trajectory, view }: ThumbnailProps) {
  const { alpha, beta } = surface;
  const x = scaleLinear([alpha[0], alpha[alpha.length - 1]], [0, width]);
  const y = scaleLinear([beta[0], beta[beta.length - 1]], [height, 0]);
  const draw = contourPath(surface, surfaceScale(surface, trajectory, view), { x, y });
  const levels = Array.from({ length: bands }, (_, band) => band / bands);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`}>
      <title>Contour map of the loss</title>
      <rect width={width} height={height} fill={colormapHex(view.colormap, 0)} />
      {beta.length > 1 &&
        levels
          .slice(1)
          .map((level) => (
            <path key={level} d={draw(level)} fill={colormapHex(view.colormap, level)} />
          ))}
      {trajectory !== null && view.trajectory !== "hidden" && (
        <path
          d={pathData(trajectory, x, y)}
          fill="none"
          stroke="#fff"
          strokeWidth="1.8"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}

function pathData(
  { alpha, beta }: Trajectory,
  x: (value: number) => number,
  y: (value: number) => number,
): string {
  const points = Array.from(alpha, (value, index): [number, number] => [x(value), y(beta[index])]);
  return line().digits(1)(points) ?? "";
}
