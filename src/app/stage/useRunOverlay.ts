import { useEffect, useMemo, useState } from "react";
import type { Run } from "../../results/results";
import type { Overlay } from "../../scene/overlay";
import type { View } from "../../snapshot/view";

type Code = typeof import("./runOverlay");

/**
 * What colors the terrain of a run in place of its loss; null for the loss, where the run has nothing
 * else or its plane is another one, and until the code for it is there.
 *
 * @param version says when arrays were written in place.
 */
export function useRunOverlay(
  { departure, curvature }: Run,
  color: View["color"],
  version: unknown,
): Overlay | null {
  const [code, setCode] = useState<Code | null>(null);
  const isColored = color !== "loss" && departure === undefined;
  useEffect(() => {
    if (isColored) import("./runOverlay").then(setCode, () => undefined);
  }, [isColored]);
  const { map, basins } = curvature;
  return useMemo(
    () =>
      color === "loss" || !isColored || !code ? null : code.runOverlay({ map, basins }, color),
    [color, isColored, code, map, basins, version],
  );
}
