import { expect, test } from "vitest";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { stageFigure } from "./stageFigure";

const size = { width: 640, height: 420 };
const parse = (svg: string) => new DOMParser().parseFromString(svg, "image/svg+xml");
const written = (svg: Document) =>
  [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);

test("a terrain figure is well-formed XML with its axes, path and color bar", () => {
  const svg = parse(
    stageFigure({ ...sampleSnapshot(11, 7, 5), title: "<&\u0000\u001f>" }, 2, size),
  );
  expect(svg.querySelector("parsererror")).toBeNull();
  expect(written(svg)).toEqual(expect.arrayContaining(["α · PC 1", "β · PC 2", "start", "end"]));
  expect(svg.querySelectorAll("circle")).toHaveLength(3);
});

test("large grids become no file of many megabytes", () => {
  expect(stageFigure(sampleSnapshot(201, 201, 5), 0, size).length).toBeLessThan(1.5e6);
});

test("a map is printed as a map, a line as a ribbon", () => {
  const snapshot = sampleSnapshot(11, 7, 5);
  const map = stageFigure({ ...snapshot, view: { ...snapshot.view, map: true } }, 0, size);
  expect(map).toContain('id="frame"');
  const line = sampleSnapshot(11, 1, 5);
  expect(parse(stageFigure(line, 0, size)).querySelector("parsererror")).toBeNull();
});
