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

test("one below the box is, until it has two lines, which can be read on a phone too", () => {
  const linesOf = (title: string) =>
    Array.from(
      bottomTitle({ ...box, right: 330 }, title).matchAll(/font-size="([\d.]+)">([^<]*)</g),
      ([, size, text]) => ({ size: Number(size), text }),
    );
  expect(linesOf("training loss")).toEqual([{ size: 12, text: "training loss" }]);
  const title = "share of the first layer within 15° of a class once the loss has fallen by 10 %";
  const lines = linesOf(title);
  expect(lines.map(({ text }) => text).join(" ")).toBe(title);
  expect(lines).toHaveLength(2);
  for (const { size, text } of lines) {
    expect(size).toBeGreaterThan(9);
    expect(size * text.length * 0.5).toBeLessThan(330);
  }
});
