import { expect, test } from "vitest";
import { fileStem } from "./saveFile";

test("a title becomes a file name that every system takes", () => {
  expect(fileStem("Two moons, wide: η 0.05")).toBe("two-moons-wide-0-05");
  expect(fileStem("../../Ünter")).toBe("u-nter");
  expect(fileStem("…")).toBe("landscape");
  expect(fileStem("x ".repeat(200)).length).toBeLessThanOrEqual(60);
});
