import { useEffect, useMemo, useState } from "react";
import type { Run } from "../../results/results";
import type { Overlay } from "../../scene/overlay";
import type { View } from "../../snapshot/view";
import { isMapQuantity, knownMapSurface, mapQuantities } from "../hessian/mapSurface";

type BasinsCode = typeof import("../walks/basinOverlay");

/**
 * What colors the terrain of a run in place of its loss; null for the loss, and where the run has
 * nothing else, or its plane is another one.
 *
 * @param version says when arrays were written in place.
 */
export function useRunOverlay(
  { departure, curvature }: Run,
  color: View["color"],
  version: unknown,
): Overlay | null {
  const map = departure === undefined ? curvature.map : null;
  const basins = departure === undefined ? curvature.basins : null;
  const [code, setCode] = useState<BasinsCode | null>(null);
  const needsCode = basins !== null && (color === "end" || color === "duration");
  useEffect(() => {
    if (needsCode) import("../walks/basinOverlay").then(setCode, () => undefined);
  }, [needsCode]);
  return useMemo(() => {
    if (color === "loss") return null;
    if (isMapQuantity(color))
      return map && { over: knownMapSurface(map, color), label: mapQuantities[color].name };
    return code === null ? null : basins && code.basinOverlay(basins, color);
  }, [color, map, basins, code, version]);
}
