import { fillPreview } from "../results/preview";
import type { Surface } from "../results/results";
import { surfaceAt } from "../results/surfaceAt";
import type { HeightScale } from "../snapshot/heightScale";

/** Another quantity over the plane, perhaps on a coarser grid, to color the terrain by. */
export interface Overlay {
  /** Its values stand where a surface has losses. */
  over: Pick<Surface, "alpha" | "beta" | "loss" | "done">;
  /** What the numbers beside the color bar are. */
  label: string;
  /** Names of classes, where the values are their numbers; points of no class have NaN. */
  classes?: readonly string[];
}

/** The place of a class in the color map. */
export const classTone = (index: number, classes: number): number => (index + 0.5) / classes;

/** A cell of one color around every point of the overlay's grid, in place of colors between them. */
export interface OverlayCells {
  columns: number;
  rows: number;
  /** Places in the color map, and 1 where there is none: two numbers each. */
  tones: Float32Array;
}

export function overlayCells({ over, classes = [] }: Overlay): OverlayCells {
  const { alpha, beta, loss, done } = over;
  const tones = Array.from(loss, (value, index) =>
    done[index] === 1 && Number.isFinite(value) ? [classTone(value, classes.length), 0] : [0, 1],
  );
  return { columns: alpha.length, rows: beta.length, tones: Float32Array.from(tones.flat()) };
}

/**
 * Places in the color map for every point of a surface's grid, bilinear between those of the overlay;
 * NaN where it has no value.
 */
export function overlayTones(
  surface: Surface,
  { over }: Overlay,
  scale: HeightScale,
): Float32Array {
  const filled = {
    ...over,
    loss: fillPreview(over).map(scale.height),
    done: new Uint8Array(over.loss.length).fill(1),
  };
  const { alpha, beta } = surface;
  const columns = alpha.length;
  return surface.loss.map((_, index) =>
    surfaceAt(filled, alpha[index % columns], beta[Math.floor(index / columns)]),
  );
}
