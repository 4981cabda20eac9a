import { expect, test } from "vitest";
import { surfaceScale } from "../surfaceScale";
import { sampleSnapshot } from "../testing/sampleSnapshot";
import { surfaceVtp, trajectoryVtp } from "./surfaceVtp";

const { run, view } = sampleSnapshot(5, 4, 6);
const { surface, trajectory } = run;
if (surface === null || trajectory === null) throw new Error("incomplete sample");
const scale = surfaceScale(surface, trajectory, { ...view, height: "linear" });

/** Decodes a named array as VTK does: base64, a length, then values. */
function arrayOf(vtp: string, name: string): number[] {
  const [, type, text] =
    new RegExp(`<DataArray type="(\\w+)" Name="${name}"[^>]*format="binary">([^<]*)<`).exec(vtp) ??
    [];
  const bytes = Buffer.from(text, "base64");
  expect(bytes.readUInt32LE(0)).toBe(bytes.length - 4);
  const body = bytes.buffer.slice(bytes.byteOffset + 4, bytes.byteOffset + bytes.length);
  return Array.from(type === "Float32" ? new Float32Array(body) : new Int32Array(body));
}

test("points lie at (α, β, loss), cut at the ceiling", () => {
  const vtp = surfaceVtp(surface, scale);
  expect(vtp).toContain('NumberOfPoints="20"');
  expect(vtp).toContain('NumberOfPolys="12"');
  const points = arrayOf(vtp, "Points");
  const index = 2 * 5 + 3;
  expect(points.slice(3 * index, 3 * index + 3)).toEqual([
    surface.alpha[3],
    surface.beta[2],
    Math.min(surface.loss[index], Math.fround(scale.ceiling)),
  ]);
  expect(arrayOf(vtp, "loss")).toEqual(Array.from(surface.loss));
  expect(Math.max(...arrayOf(vtp, "height"))).toBe(1);
  expect(arrayOf(vtp, "connectivity").slice(0, 4)).toEqual([0, 1, 6, 5]);
  expect(arrayOf(vtp, "offsets").at(-1)).toBe(48);
});

test("cells around a hole are left out, and no coordinate is NaN", () => {
  const holed = { ...surface, loss: surface.loss.slice() };
  holed.loss[6] = Number.NaN;
  holed.loss[13] = Number.POSITIVE_INFINITY;
  const vtp = surfaceVtp(holed, scale);
  expect(vtp).toContain('NumberOfPolys="8"');
  expect(arrayOf(vtp, "Points").every(Number.isFinite)).toBe(true);
  expect(arrayOf(vtp, "loss")[6]).toBeNaN();
  expect(arrayOf(vtp, "loss")[13]).toBe(Number.POSITIVE_INFINITY);
});

test("the path is one polyline through every checkpoint", () => {
  const vtp = trajectoryVtp(trajectory, scale);
  expect(vtp).toContain('NumberOfLines="1"');
  expect(arrayOf(vtp, "connectivity")).toEqual([0, 1, 2, 3, 4, 5]);
  expect(arrayOf(vtp, "Points").slice(3, 5)).toEqual([trajectory.alpha[1], trajectory.beta[1]]);
  expect(arrayOf(vtp, "plane_loss")).toEqual(Array.from(trajectory.planeLoss));
});
