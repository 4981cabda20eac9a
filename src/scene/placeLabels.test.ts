import { PerspectiveCamera } from "three";
import { expect, it } from "vitest";
import { heightScale } from "../snapshot/heightScale";
import { placeLabels } from "./placeLabels";
import { axisLabels, markLabel, stageTicks } from "./stageLabels";
import { stageSpace } from "./stageSpace";
import { surfaceOf } from "./testing/surfaceOf";

const size = { width: 360, height: 400 };
const scale = heightScale([0, 1], { height: "linear", ceiling: 1 });
const space = stageSpace(
  surfaceOf(() => 0),
  0.5,
);

function cameraAt(x: number, y: number, z: number): PerspectiveCamera {
  const camera = new PerspectiveCamera(24, size.width / size.height, 0.1, 100);
  camera.position.set(x, y, z);
  camera.lookAt(0, 0.5, 0);
  camera.updateMatrixWorld();
  return camera;
}

function place(camera: PerspectiveCamera) {
  const texts = { alpha: "α · random 1, filter-normalized", beta: "β", loss: "loss (nats)" };
  const labels = axisLabels(space, stageTicks(space, scale, true), texts, [1, 1], false);
  return placeLabels(labels, camera, size, { left: 20, right: 340 });
}

it("keeps labels between the panels and breaks long names", () => {
  const labels = place(cameraAt(4, 4, 6));
  for (const { x } of labels) {
    expect(x).toBeGreaterThan(20);
    expect(x).toBeLessThan(340);
  }
  expect(labels.map(({ text }) => text)).toContain("α · random 1,\nfilter-normalized");
});

it("leaves out ticks that would cover one another", () => {
  const fromAfar = place(cameraAt(1, 1, 40));
  expect(fromAfar.length).toBeLessThan(place(cameraAt(4, 4, 6)).length);
  expect(fromAfar.map(({ text }) => text)).toContain("loss (nats)");
});

it("writes the end of a short path below its start", () => {
  const [start, end] = placeLabels(
    [markLabel("start", [0, 0.5, 0], false), markLabel("end", [0.01, 0.5, 0], false)],
    cameraAt(4, 4, 6),
    size,
  );
  expect(end.y).toBeGreaterThan(start.y + 10);
});
