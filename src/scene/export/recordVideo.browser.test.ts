import { ALL_FORMATS, BlobSource, Input } from "mediabunny";
import { expect, test } from "vitest";
import { recordVideo, turntable } from "./recordVideo";

test("a video has every frame and opens again", async () => {
  const canvas = document.createElement("canvas");
  canvas.width = 320;
  canvas.height = 240;
  const context = canvas.getContext("2d");
  const drawn: number[] = [];
  const { blob, extension } = await recordVideo({
    frames: 12,
    framesPerSecond: 24,
    draw(k) {
      drawn.push(k);
      context?.fillRect(0, 0, 20 * (k + 1), 20);
      return canvas;
    },
  });
  expect(drawn).toEqual(Array.from({ length: 12 }, (_, k) => k));
  expect(blob.type).toBe(`video/${extension}`);
  const track = await new Input({
    source: new BlobSource(blob),
    formats: ALL_FORMATS,
  }).getPrimaryVideoTrack();
  const stats = await track?.computePacketStats();
  expect(stats?.packetCount).toBe(12);
  expect(stats?.averagePacketRate).toBeCloseTo(24, 0);
});

test("an abort ends the recording with its reason", async () => {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 320;
  canvas.getContext("2d");
  const controller = new AbortController();
  const draw = (k: number) => {
    if (k === 2) controller.abort(new Error("enough"));
    return canvas;
  };
  await expect(
    recordVideo({ frames: 50, framesPerSecond: 25, draw, signal: controller.signal }),
  ).rejects.toThrow("enough");
});

test("a turntable turns once around", () => {
  let angle = 0;
  const angles: number[] = [];
  const stage = {
    orbit: (right: number) => {
      angle += right;
    },
    paint: () => {
      angles.push(angle);
    },
  };
  const draw = turntable(stage, document.createElement("canvas"), {
    frames: 4,
    width: 100,
    height: 100,
  });
  for (let k = 0; k < 4; k++) void draw(k);
  expect(angles).toEqual([0, Math.PI / 2, Math.PI, (3 * Math.PI) / 2]);
  expect(angle).toBeCloseTo(2 * Math.PI, 12);
});
