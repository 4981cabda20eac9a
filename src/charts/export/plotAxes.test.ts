import { expect, test } from "vitest";
import { bottomTitle, uprightTitle } from "./plotAxes";

const box = { left: 58, right: 300, top: 22, bottom: 216 };
const sizeOf = (title: string) =>
  Number(/font-size="([\d.]+)"/.exec(uprightTitle(box, 12, title))?.[1]);

test("a long upright title is written smaller, so that it stays in the picture", () => {
  expect(sizeOf("training loss")).toBe(12);
  const long = "log-log slope of the change with one more sample";
  expect(sizeOf(long)).toBeLessThan(12);
  expect(sizeOf(long) * long.length * 0.5).toBeLessThan(box.top + box.bottom);
});

test("so is one below the box, on a phone too", () => {
  const title = "share of the first layer within 15° of a class once the loss has fallen by 10 %";
  const size = Number(/font-size="([\d.]+)"/.exec(bottomTitle({ ...box, right: 330 }, title))?.[1]);
  expect(size * title.length * 0.5).toBeLessThan(330);
});
