import { useMemo } from "react";
import { fillPreview } from "../results/preview";
import type { Surface, Trajectory } from "../results/results";
import type { DrawnView } from "../snapshot/colormaps";
import { type HeightScale, heightScale } from "../snapshot/heightScale";
import { scaleIn, surfaceScale } from "../snapshot/surfaceScale";
import { type ContourLabel, contourLabels } from "./contourLabels";
import { contourLevels } from "./contourLevels";
import type { Ground } from "./drape";
import { type Overlay, type OverlayCells, overlayCells, overlayTones } from "./overlay";
import { type PathLine, pathLine } from "./pathLine";
import { type StageSpace, stageSpace } from "./stageSpace";
import { createTerrainMesh, type TerrainMesh, updateTerrainMesh } from "./terrainMesh";

export interface SurfacePicture {
  surface: Surface;
  space: StageSpace;
  scale: HeightScale;
  /** Height per grid point, between computed points interpolated; NaN for a hole. */
  ground: Ground;
  mesh: TerrainMesh;
  /** What the colors mean: the scale of heights, or that of an overlay. */
  colorScale: HeightScale;
  /** Colors in cells, where an overlay has classes. */
  cells: OverlayCells | null;
  /** A new object whenever the mesh was written. */
  written: object;
  /** Losses of the contour lines, and their heights. */
  levels: number[];
  levelHeights: number[];
  contours: ContourLabel[];
  path: PathLine | null;
}

/** What is drawn: `Stage` says what each part is. */
interface PictureSource {
  surface: Surface;
  version: number;
  trajectory: Trajectory | null;
  view: DrawnView;
  scale?: HeightScale;
}

/** Everything that is derived from the results before it can be drawn; each part only when needed. */
export function useSurfacePicture(shown: PictureSource, overlay: Overlay | null): SurfacePicture {
  const { surface, version, trajectory, view } = shown;
  const { height, ceiling, relief } = view;
  const space = useMemo(() => stageSpace(surface, relief), [surface, relief]);
  // `version` says that the arrays changed.
  const scale = useMemo(
    () =>
      shown.scale
        ? scaleIn(shown.scale, surface)
        : surfaceScale(surface, trajectory, { height, ceiling }),
    [shown.scale, surface, version, trajectory, height, ceiling],
  );
  // As above.
  const ground = useMemo(() => {
    const heights = fillPreview(surface).map((loss) => scale.height(loss));
    return { alpha: surface.alpha, beta: surface.beta, heights };
  }, [surface, version, scale]);
  // Only the footprint of the space matters to the mesh; the shader applies the relief.
  const mesh = useMemo(() => createTerrainMesh(surface, stageSpace(surface, 1)), [surface]);
  const colorScale = useMemo(
    () =>
      overlay && heightScale(overlay.over.loss, { height, ceiling: null, done: overlay.over.done }),
    [overlay, height],
  );
  const written = useMemo(() => {
    const tones =
      overlay && colorScale && !overlay.classes
        ? overlayTones(surface, overlay, colorScale)
        : ground.heights;
    updateTerrainMesh(mesh, ground.heights, tones);
    return {};
  }, [mesh, surface, ground, overlay, colorScale]);

  const cells = useMemo(() => (overlay?.classes ? overlayCells(overlay) : null), [overlay]);

  const levels = useMemo(() => contourLevels(scale, view.contours), [scale, view.contours]);
  const levelHeights = useMemo(() => levels.map(scale.height), [levels, scale]);
  const path = useMemo(() => {
    if (!trajectory || trajectory.alpha.length === 0 || view.trajectory === "hidden") return null;
    const losses = view.trajectory === "actual" ? trajectory.loss : trajectory.planeLoss;
    return pathLine(trajectory, losses, scale, space);
  }, [trajectory, view.trajectory, scale, space]);

  const isMap = view.map && !space.isLine;
  // `written` says that the mesh changed.
  const contours = useMemo(
    () =>
      isMap
        ? contourLabels(
            mesh,
            levels.map((loss) => ({ loss, height: scale.height(loss) })),
            path,
          )
        : [],
    [isMap, mesh, written, levels, scale, path],
  );
  return {
    surface,
    space,
    scale,
    colorScale: colorScale ?? scale,
    ground,
    mesh,
    cells,
    written,
    levels,
    levelHeights,
    contours,
    path,
  };
}
