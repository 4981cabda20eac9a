import type { StagePath } from "../../scene/stageProps";
import type { DrawnView } from "../../snapshot/colormaps";
import type { HeightScale } from "../../snapshot/heightScale";
import type { Snapshot } from "../../snapshot/snapshot";

/** A snapshot whose heights may be no losses. */
export type DrawnSnapshot = Omit<Snapshot, "view"> & { view: DrawnView };

/** How a figure of a stage departs from the snapshot that it shows. */
export interface FigureOptions {
  /** Heights and colors, where other figures share them; left out, the surface's own. */
  scale?: HeightScale;
  /** What the heights are; left out, the run's loss. */
  lossName?: string;
  /** Paths of several runs, in place of the one. */
  paths?: readonly StagePath[];
}

export interface FigureSize {
  /** CSS pixels. */
  width: number;
  height: number;
}
