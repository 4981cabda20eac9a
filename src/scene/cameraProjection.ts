import { type Camera, Vector3 } from "three";
import type { Projection } from "./projection";

/** What a camera of three.js sees in a picture of this size. */
export function cameraProjection(
  camera: Camera,
  { width, height }: { width: number; height: number },
): Projection {
  const point = new Vector3();
  return ([x, y, z]) => {
    point.set(x, y, z).project(camera);
    return [((point.x + 1) / 2) * width, ((1 - point.y) / 2) * height];
  };
}
