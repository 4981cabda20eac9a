import { type Camera, OrthographicCamera, PerspectiveCamera } from "three";

/** Length on the stage that one CSS pixel covers, at `distance` from the camera. */
export function pixelSize(camera: Camera, height: number, distance: number): number {
  if (camera instanceof OrthographicCamera)
    return (camera.top - camera.bottom) / camera.zoom / height;
  if (camera instanceof PerspectiveCamera)
    return (2 * distance * Math.tan((camera.fov * Math.PI) / 360)) / camera.zoom / height;
  return 0;
}
