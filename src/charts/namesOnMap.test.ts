import { expect, test } from "vitest";
import { namesOnMap } from "./namesOnMap";

const plane = { x: (alpha: number) => 100 + 100 * alpha, y: (beta: number) => 100 - 100 * beta };
const area = { left: 0, right: 200, top: 0, bottom: 200 };
const mark = (text: string, alpha: number, beta: number) => ({ text, alpha, beta });

test("names stand above their places, below where another stands, and nowhere without room", () => {
  const near = [mark("phase 2", 0, 0), mark("phase 3", 0.1, 0), mark("phase 4", 0.05, 0)];
  const [first, second, ...rest] = namesOnMap(near, plane, area);
  expect(first).toMatchObject({ text: "phase 2", x: 100, angle: 0 });
  expect(first.y).toBeLessThan(95);
  expect(second).toMatchObject({ text: "phase 3", x: 110 });
  expect(second.y).toBeGreaterThan(105);
  expect(rest).toEqual([]);
});
