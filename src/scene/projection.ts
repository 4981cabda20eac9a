/** From the stage to a picture, without three.js: for pictures that are no canvas. */
import { type CameraPose, distanceOf } from "./cameraPose";
import type { Vector } from "./stageLabels";

/** A point of the stage in CSS pixels from the upper left of the picture. */
export type Projection = (point: Vector) => [x: number, y: number];

/** What a perspective camera in this pose sees in a picture of this size. */
export function poseProjection(
  pose: CameraPose,
  { width, height }: { width: number; height: number },
): Projection {
  const distance = distanceOf(pose);
  const [sa, ca] = [Math.sin(pose.azimuth), Math.cos(pose.azimuth)];
  const [sp, cp] = [Math.sin(pose.polar), Math.cos(pose.polar)];
  const scale = (height * distance) / pose.span;
  return (point) => {
    const [x, y, z] = point.map((component, axis) => component - pose.target[axis]);
    const outward = x * sa + z * ca;
    const depth = distance - (y * cp + outward * sp);
    return [
      width / 2 + (scale * (x * ca - z * sa)) / depth,
      height / 2 - (scale * (y * sp - outward * cp)) / depth,
    ];
  };
}
