import type { Surface, Trajectory } from "../results/results";
import { type HeightScale, heightScale } from "./heightScale";
import type { View } from "./view";

/** The scale that every picture of this surface uses under this view. */
export function surfaceScale(
  surface: Surface,
  trajectory: Trajectory | null,
  view: Pick<View, "height" | "ceiling">,
): HeightScale {
  return heightScale(surface.loss, {
    height: view.height,
    ceiling: view.ceiling ?? surface.usualCeiling ?? null,
    done: surface.done,
    include: trajectory?.loss,
  });
}
