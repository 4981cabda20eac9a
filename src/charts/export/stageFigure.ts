import { contourFigure, hasContourMap } from "./contourFigure";
import type { DrawnSnapshot, FigureOptions, FigureSize } from "./figureOptions";
import { terrainFigure } from "./terrainFigure";

/** What is seen on the stage as an SVG file without a caption: the terrain, or the map. */
export function stageFigure(
  snapshot: DrawnSnapshot,
  checkpoint: number,
  options: FigureOptions & FigureSize,
): string {
  return isMap(snapshot)
    ? contourFigure(snapshot, "", options)
    : terrainFigure(snapshot, checkpoint, options);
}

/** Whether a snapshot is seen from above, where it can be. */
export const isMap = ({ run, view }: DrawnSnapshot): boolean => view.map && hasContourMap(run);
