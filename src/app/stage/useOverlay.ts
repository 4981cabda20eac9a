import type { Overlay } from "../../scene/overlay";
import { useApp } from "../store/context";
import { usePicture } from "./usePicture";
import { useRunOverlay } from "./useRunOverlay";

/** What colors the terrain of the picture; null for its loss. */
export function useOverlay(): Overlay | null {
  const color = useApp((state) => state.view.color);
  const version = useApp((state) => state.versions.curvature);
  return useRunOverlay(usePicture(), color, version);
}
