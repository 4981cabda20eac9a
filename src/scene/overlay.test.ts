import { expect, test } from "vitest";
import { surfaceScale } from "../snapshot/surfaceScale";
import { overlayTones } from "./overlay";
import { surfaceOf } from "./testing/surfaceOf";

const fine = surfaceOf(() => 0, { columns: 9, rows: 9 });

test("a coarser quantity colors the terrain, bilinear between its points", () => {
  const over = surfaceOf((alpha) => 10 + alpha, { columns: 3, rows: 3 });
  const scale = surfaceScale(over, null, { height: "linear", ceiling: 11 });
  const tones = overlayTones(fine, { over, label: "λ" }, scale);
  tones.forEach((tone, index) => {
    expect(tone).toBeCloseTo((fine.alpha[index % 9] + 1) / 2, 6);
  });
});

test("where the quantity is not a number there is no tone", () => {
  const over = surfaceOf((alpha) => (alpha === 1 ? Number.NaN : 1), { columns: 3, rows: 3 });
  const scale = surfaceScale(over, null, { height: "linear", ceiling: null });
  const tones = overlayTones(fine, { over, label: "λ" }, scale);
  expect(tones[0]).not.toBeNaN();
  expect(tones[8]).toBeNaN();
});
