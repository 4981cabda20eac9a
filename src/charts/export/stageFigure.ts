import type { Snapshot } from "../../snapshot/snapshot";
import { contourFigure, hasContourMap } from "./contourFigure";
import { terrainFigure } from "./terrainFigure";

/** What is seen on the stage as an SVG file without a caption: the terrain, or the map. */
export function stageFigure(
  snapshot: Snapshot,
  checkpoint: number,
  size: { width: number; height: number },
): string {
  const map = snapshot.view.map && hasContourMap(snapshot.run);
  return map ? contourFigure(snapshot, "") : terrainFigure(snapshot, checkpoint, size);
}
