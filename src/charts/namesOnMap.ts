import { type LabelArea, type PlacedLabel, placeLabels } from "../scene/placeLabels";
import { markLabel } from "../scene/stageLabels";

/** A place of the plane that has a name. */
export interface MapMark {
  text: string;
  alpha: number;
  beta: number;
}

/** From the plane to pixels. */
export interface MapPlane {
  x(alpha: number): number;
  y(beta: number): number;
}

/** The names of marks: above their places, below them, or left out where those before leave no room. */
export function namesOnMap(
  marks: readonly MapMark[],
  { x, y }: MapPlane,
  area: LabelArea,
): PlacedLabel[] {
  // On a map the stage's own labels stand in the plane of its first and third coordinate.
  const labels = marks.map(({ text, alpha, beta }) =>
    markLabel(text, [x(alpha), 0, y(beta)], true),
  );
  return placeLabels(labels, ([across, , down]) => [across, down], area);
}
