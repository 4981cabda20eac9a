import { describe, expect, it } from "vitest";
import {
  type CameraPose,
  defaultPose,
  mapPose,
  mixPoses,
  poseOf,
  positionOf,
  stageFrame,
} from "./cameraPose";
import { stageSpace } from "./stageSpace";
import { surfaceOf } from "./testing/surfaceOf";

const plane = stageSpace(
  surfaceOf(() => 0),
  0.5,
);
const line = stageSpace(
  surfaceOf(() => 0, { rows: 1 }),
  0.5,
);
const insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** Where the box's corners come to lie, as a share of half the picture's height. */
function cornersSeen(pose: CameraPose, top: number): { x: number; y: number }[] {
  const [px, py, pz] = positionOf(pose);
  const [sa, ca] = [Math.sin(pose.azimuth), Math.cos(pose.azimuth)];
  const [sp, cp] = [Math.sin(pose.polar), Math.cos(pose.polar)];
  const tangent = Math.tan((pose.fieldOfView * Math.PI) / 360);
  return [-1, 1].flatMap((x) =>
    [0, top].flatMap((y) =>
      [-1, 1].map((z) => {
        const [dx, dy, dz] = [x - px, y - py, z - pz];
        const outward = dx * sa + dz * ca;
        const depth = -(dy * cp + outward * sp) * tangent;
        return { x: (dx * ca - dz * sa) / depth, y: (dy * sp - outward * cp) / depth };
      }),
    ),
  );
}

describe("camera poses", () => {
  it.each([
    [1440, 900],
    [360, 400],
    [900, 300],
  ])("show the whole stage in %d×%d", (width, height) => {
    const frame = stageFrame(width, height, insets);
    for (const pose of [defaultPose(plane, frame), mapPose(plane, frame)]) {
      const seen = cornersSeen(pose, plane.top);
      const widest = Math.max(...seen.map(({ x }) => Math.abs(x))) / (width / height);
      const highest = Math.max(...seen.map(({ y }) => Math.abs(y)));
      expect(widest).toBeLessThan(1);
      expect(highest).toBeLessThan(1);
      expect(Math.max(widest, highest)).toBeGreaterThan(0.6);
    }
  });

  it.each([
    [700, 354, 0.37],
    [360, 340, 0.45],
    [360, 450, 0.5],
    [240, 200, 0.4],
  ])("fill a frame of %d×%d by more than a share of %d", (width, height, share) => {
    const seen = cornersSeen(defaultPose(plane, stageFrame(width, height, insets)), plane.top);
    const extent = (values: number[]) => Math.max(...values) - Math.min(...values);
    const across = extent(seen.map(({ x }) => x)) / ((2 * width) / height);
    const upright = extent(seen.map(({ y }) => y)) / 2;
    expect(across * upright).toBeGreaterThan(share);
  });

  it.each([
    [1200, 600, "beside"],
    [900, 150, "beside"],
    [390, 300, "below"],
    [320, 215, "beside"],
    [240, 200, null],
  ])("leave a frame of %d×%d room for a color bar: %s", (width, height, place) => {
    const { bar, insets: taken } = stageFrame(width, height, insets);
    expect(bar).toBe(place);
    expect(width - taken.left - taken.right).toBeGreaterThanOrEqual(200);
    expect(height - taken.top - taken.bottom).toBeGreaterThanOrEqual(150);
  });

  it("look from higher above into a high frame than into a wide one", () => {
    const polar = (width: number, height: number) =>
      defaultPose(plane, stageFrame(width, height, insets)).polar;
    expect(polar(360, 600)).toBeLessThan(polar(1200, 600) - 0.1);
  });

  it("look at a line from the front", () => {
    const pose = defaultPose(line, stageFrame(800, 600, insets));
    expect(Math.abs(pose.azimuth)).toBeLessThan(0.3);
  });

  it("come back from a position and a target", () => {
    const pose = defaultPose(plane, stageFrame(800, 600, insets));
    const again = poseOf(positionOf(pose), pose.target, pose.fieldOfView);
    expect(again.azimuth).toBeCloseTo(pose.azimuth, 9);
    expect(again.polar).toBeCloseTo(pose.polar, 9);
    expect(again.span).toBeCloseTo(pose.span, 9);
  });

  it("turn the short way round", () => {
    const pose = defaultPose(plane, stageFrame(800, 600, insets));
    const mixed = mixPoses({ ...pose, azimuth: 3 }, { ...pose, azimuth: -3 }, 0.5);
    expect(Math.cos(mixed.azimuth)).toBeCloseTo(-1, 6);
  });
});
