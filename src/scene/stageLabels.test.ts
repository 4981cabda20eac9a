import { describe, expect, it } from "vitest";
import { heightScale } from "../snapshot/heightScale";
import { frameLines } from "./frameLines";
import { axisLabels, levelLabels, stageTicks } from "./stageLabels";
import { stageSpace } from "./stageSpace";
import { surfaceOf } from "./testing/surfaceOf";

const texts = { alpha: "PC 1", beta: "PC 2", loss: "loss (nats)" };
const scale = heightScale([0, 1], { height: "linear", ceiling: 1 });
const plane = stageSpace(
  surfaceOf(() => 0),
  0.5,
);
const line = stageSpace(
  surfaceOf(() => 0, { rows: 1 }),
  0.5,
);
const written = (labels: { text: string }[]) => labels.map(({ text }) => text);

describe("labels of the stage", () => {
  const ticks = stageTicks(plane, scale, false);

  it("name all three axes, and two on a map or for a line", () => {
    const three = written(axisLabels(plane, ticks, texts, [1, 1], false));
    expect(three).toEqual(expect.arrayContaining(["PC 1", "PC 2", "loss (nats)"]));
    expect(written(axisLabels(plane, ticks, texts, [-1, 1], true))).not.toContain("loss (nats)");
    const ofLine = stageTicks(line, scale, false);
    expect(written(axisLabels(line, ofLine, texts, [1, 1], false))).not.toContain("PC 2");
  });

  it("write ticks with equal decimals and a real minus sign", () => {
    const labels = written(axisLabels(plane, ticks, texts, [1, 1], false));
    expect(labels).toEqual(expect.arrayContaining(["−1.0", "−0.5", "0", "0.5", "1.0"]));
  });

  it("stand on the sides that face the viewer", () => {
    for (const near of [
      [1, 1],
      [-1, 1],
      [-1, -1],
      [1, -1],
    ] as const) {
      const labels = axisLabels(plane, ticks, texts, [...near], false);
      const alpha = labels.find(({ text }) => text === "PC 1");
      const beta = labels.find(({ text }) => text === "PC 2");
      expect(Math.sign(alpha?.at[2] ?? 0)).toBe(near[1]);
      expect(Math.sign(beta?.at[0] ?? 0)).toBe(near[0]);
    }
  });

  it("thin out on a narrow stage", () => {
    const wide = stageSpace(
      surfaceOf(() => 0, { alpha: [-1.5, 1.5] }),
      0.5,
    );
    expect(stageTicks(wide, scale, false).alpha).toHaveLength(7);
    expect(stageTicks(wide, scale, true).alpha).toEqual([-1, 0, 1]);
  });

  it("contrast with the color beneath them", () => {
    const contour = { x: 0, z: 0, along: [1, 0] as [number, number] };
    const [low, high] = levelLabels(
      [
        { ...contour, loss: 0.05 },
        { ...contour, loss: 0.95 },
      ],
      plane,
      scale,
      "cividis",
    );
    expect(low.inks?.text).toBe("#ffffff");
    expect(high.inks?.text).not.toBe("#ffffff");
  });

  it("are joined by a box whose near corner stays open", () => {
    const { strong } = frameLines(plane, ticks, [1, 1], false);
    for (let at = 0; at < strong.length; at += 6) {
      const [ax, ay, az, , by] = strong.subarray(at, at + 6);
      if (ax === 1 && az === 1) expect(Math.max(ay, by)).toBe(0);
    }
  });
});
