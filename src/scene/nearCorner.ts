import { type Camera, Vector3 } from "three";
import type { Corner } from "./frameLines";

/** The corner of the box nearest to the viewer; on a map the one at the lower left. */
export function nearCorner(camera: Camera, map: boolean): Corner {
  if (map) return [-1, 1];
  const forward = camera.getWorldDirection(new Vector3());
  return [forward.x > 0 ? -1 : 1, forward.z > 0 ? -1 : 1];
}
