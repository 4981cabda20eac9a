import type { CurvatureResults } from "../../results/curvature";
import type { Overlay } from "../../scene/overlay";
import type { View } from "../../snapshot/view";
import { isMapQuantity, knownMapSurface, mapQuantities } from "../hessian/mapSurface";
import { basinOverlay } from "../walks/basinOverlay";

/** A quantity of the curvature map or of basins as colors; null where a run does not have it. */
export function runOverlay(
  { map, basins }: Pick<CurvatureResults, "map" | "basins">,
  color: Exclude<View["color"], "loss">,
): Overlay | null {
  if (isMapQuantity(color))
    return map && { over: knownMapSurface(map, color), label: mapQuantities[color].name };
  return basins && basinOverlay(basins, color);
}
