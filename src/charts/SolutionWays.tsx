import { line } from "d3-shape";
import type { SolutionWay } from "../snapshot/solutionPicture";
import type { MapPlane } from "./namesOnMap";

interface SolutionWaysProps extends MapPlane {
  ways: readonly SolutionWay[];
}

/** Ways to other solutions on a map, the straight ones dashed. */
export function SolutionWays({ ways, x, y }: SolutionWaysProps) {
  return (
    <g className="solutions">
      {ways.map(({ kind, alpha, beta }, index) => {
        const points = Array.from(alpha, (value, k): [number, number] => [x(value), y(beta[k])]);
        return <path key={`${kind} ${index}`} className={kind} d={line()(points) ?? ""} />;
      })}
    </g>
  );
}
