import type { Surface } from "../results/results";
import { type HeightScale, heightScale } from "../snapshot/heightScale";
import type { View } from "../snapshot/view";
import type { EmbedState } from "./store";

/** The scale of figures that share their limits; undefined for a picture's own. */
export function limitedScale(
  surface: Surface | null,
  height: View["height"],
  limits: EmbedState["limits"],
): HeightScale | undefined {
  if (surface === null || limits === null) return undefined;
  const { loss, done } = surface;
  return heightScale(loss, { height, ceiling: limits.ceiling, done, include: [limits.lowest] });
}
