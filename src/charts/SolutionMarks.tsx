import { line } from "d3-shape";
import type { SolutionPicture } from "../snapshot/solutionPicture";
import { MapMarks } from "./MapMarks";

interface SolutionMarksProps extends SolutionPicture {
  x(alpha: number): number;
  y(beta: number): number;
}

/** Other solutions on a map: their places with names, the straight ways dashed and the curves. */
export function SolutionMarks({ marks, ways, x, y }: SolutionMarksProps) {
  return (
    <g className="solutions">
      {ways.map(({ kind, alpha, beta }, index) => {
        const points = Array.from(alpha, (value, k): [number, number] => [x(value), y(beta[k])]);
        return <path key={`${kind} ${index}`} className={kind} d={line()(points) ?? ""} />;
      })}
      <MapMarks marks={marks} x={x} y={y} />
    </g>
  );
}
