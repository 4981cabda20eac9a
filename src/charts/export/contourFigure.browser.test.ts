import { expect, test } from "vitest";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { contourFigure } from "./contourFigure";

test("a contour figure is well-formed XML", () => {
  const svg = contourFigure({ ...sampleSnapshot(11, 7, 5), title: "<&\u0000\u001f>" });
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  expect(parsed.documentElement.tagName).toBe("svg");
});
