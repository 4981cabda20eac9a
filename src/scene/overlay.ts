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
