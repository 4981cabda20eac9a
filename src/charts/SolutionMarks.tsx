import { line } from "d3-shape";
import type { SolutionPicture } from "../snapshot/solutionPicture";

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
      {marks.map(({ text, alpha, beta }) => (
        <g key={text} transform={`translate(${x(alpha)} ${y(beta)})`}>
          <circle r={4.5} />
          <text dy={-9} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
