import type { LabelArea } from "../scene/placeLabels";
import { type MapMark, type MapPlane, namesOnMap } from "./namesOnMap";

interface MapMarksProps extends MapPlane {
  marks: readonly MapMark[];
  area: LabelArea;
}

/** Places on a map with their names. */
export function MapMarks({ marks, area, x, y }: MapMarksProps) {
  return (
    <g className="map-marks">
      {marks.map(({ text, alpha, beta }) => (
        <circle key={text} cx={x(alpha)} cy={y(beta)} r={4.5} />
      ))}
      {namesOnMap(marks, { x, y }, area).map(({ text, x, y }) => (
        <text key={text} x={x} y={y} dy="0.35em" textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}
