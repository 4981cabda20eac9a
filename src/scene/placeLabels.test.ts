import { PerspectiveCamera } from "three";
import { expect, it } from "vitest";
import { heightScale } from "../snapshot/heightScale";
import { defaultPose, stageFrame } from "./cameraPose";
import { cameraProjection } from "./cameraProjection";
import { LABEL_SIZE, placeLabels } from "./placeLabels";
import { poseProjection } from "./projection";
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
  return placeLabels(labels, cameraProjection(camera, size), {
    left: 20,
    right: 340,
    top: 0,
    bottom: size.height,
  });
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

it.each([
  [240, 200],
  [240, 300],
  [320, 260],
  [360, 450],
  [480, 220],
  [700, 354],
])("keeps everything on a stage of %d×%d apart and inside", (width, height) => {
  const frame = stageFrame(width, height, { top: 0, right: 0, bottom: 0, left: 0 });
  const projection = poseProjection(defaultPose(space, frame), frame);
  const texts = {
    alpha: "α · random 1, filter-normalized",
    beta: "β · random 2, filter-normalized",
    loss: frame.narrow ? "loss" : "cross-entropy (nats)",
  };
  const ticks = stageTicks(space, scale, frame.narrow);
  const labels = axisLabels(space, ticks, texts, [1, 1], false);
  const marks = [markLabel("start", [0, 0.5, 0], false), markLabel("end", [0, 0.45, 0], false)];
  const { right, bottom } = frame.insets;
  const area = { left: 0, right: width - right, top: 0, bottom: height - bottom };
  const placed = placeLabels([...labels, ...marks], projection, area);
  const boxes = placed.map(({ text, kind, x, y }) => {
    const lines = text.split("\n");
    const across = Math.max(...lines.map((line) => line.length)) * LABEL_SIZE[kind] * 0.5;
    const upright = lines.length * LABEL_SIZE[kind];
    return {
      text,
      left: x - across / 2,
      right: x + across / 2,
      top: y - upright / 2,
      bottom: y + upright / 2,
    };
  });
  const overprinted = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} over ${b.text}`),
  );
  expect(overprinted).toEqual([]);
  const outside = boxes.filter(
    (box) =>
      box.left < area.left ||
      box.right > area.right ||
      box.top < area.top ||
      box.bottom > area.bottom,
  );
  expect(outside).toEqual([]);
  expect(placed.length).toBeGreaterThan(7);
});

it("writes the end of a short path below its start", () => {
  const [start, end] = placeLabels(
    [markLabel("start", [0, 0.5, 0], false), markLabel("end", [0.01, 0.5, 0], false)],
    cameraProjection(cameraAt(4, 4, 6), size),
    { left: 0, right: size.width, top: 0, bottom: size.height },
  );
  expect(end.y).toBeGreaterThan(start.y + 10);
});
