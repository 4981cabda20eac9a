import { useMemo } from "react";
import type { Overlay } from "../../scene/overlay";
import { knownMapSurface, mapQuantities } from "../hessian/mapSurface";
import { useApp } from "../store/context";
import { usePicture } from "./usePicture";

/** The curvature that colors the terrain; null for the loss, and where the plane is another one. */
export function useOverlay(): Overlay | null {
  const color = useApp((state) => state.view.color);
  const { departure, curvature } = usePicture();
  const map = departure === undefined ? curvature.map : null;
  const version = useApp((state) => state.versions.curvature);
  // The map's arrays are written in place; `version` says when.
  return useMemo(
    () =>
      color === "loss" || map === null
        ? null
        : { over: knownMapSurface(map, color), label: mapQuantities[color].name },
    [color, map, version],
  );
}
