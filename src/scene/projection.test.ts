import { PerspectiveCamera, Vector3 } from "three";
import { expect, it } from "vitest";
import { defaultPose, positionOf, stageFrame } from "./cameraPose";
import { cameraProjection } from "./cameraProjection";
import { poseProjection } from "./projection";
import type { Vector } from "./stageLabels";
import { stageSpace } from "./stageSpace";
import { surfaceOf } from "./testing/surfaceOf";

it("sees what the stage's camera sees", () => {
  const size = { width: 640, height: 400 };
  const space = stageSpace(
    surfaceOf(() => 0),
    0.5,
  );
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  const pose = defaultPose(space, stageFrame(size.width, size.height, insets));
  const camera = new PerspectiveCamera(pose.fieldOfView, size.width / size.height, 0.1, 400);
  camera.position.set(...positionOf(pose));
  camera.lookAt(new Vector3(...pose.target));
  camera.updateMatrixWorld();
  const ours = poseProjection(pose, size);
  const theirs = cameraProjection(camera, size);
  for (const point of [
    [0, 0, 0],
    [1, 0.7, -1],
    [-1, 0, 1],
  ] satisfies Vector[]) {
    const [x, y] = theirs(point);
    expect(ours(point)[0]).toBeCloseTo(x, 3);
    expect(ours(point)[1]).toBeCloseTo(y, 3);
  }
});
