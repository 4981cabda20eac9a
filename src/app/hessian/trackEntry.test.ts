import { expect, test } from "vitest";
import { entryAt } from "./trackEntry";

test("the time slider's position is found among the checkpoints that were measured", () => {
  const measured = Int32Array.of(0, 4, 10);
  expect([0, 2, 4, 7, 10].map((at) => entryAt(measured, at))).toEqual([0, 0.5, 1, 1.5, 2]);
  expect(entryAt(measured, 12)).toBe(2);
  expect(entryAt(Int32Array.of(3), 1)).toBe(0);
});
