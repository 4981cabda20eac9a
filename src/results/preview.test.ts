import { expect, test } from "vitest";
import { fillPreview } from "./preview";

const nothing = Number.NaN;

function partial(rows: (number | null)[][]) {
  const flat = rows.flat();
  return {
    alpha: new Float32Array(rows[0].length),
    loss: Float32Array.from(flat, (value) => value ?? 12345),
    done: Uint8Array.from(flat, (value) => (value === null ? 0 : 1)),
  };
}
const picture = (rows: (number | null)[][]) => Array.from(fillPreview(partial(rows)));

test("between the points of a coarse level the picture is bilinear", () => {
  const [nx, ny] = [9, 5];
  const plane = (i: number, j: number) => 3 * i - 2 * j + 0.5 * i * j;
  const rows = Array.from({ length: ny }, (_, j) =>
    Array.from({ length: nx }, (_, i) => (i % 4 === 0 && j % 4 === 0 ? plane(i, j) : null)),
  );
  const expected = rows.flatMap((row, j) => row.map((_, i) => plane(i, j)));
  expect(picture(rows)).toEqual(expected);
});

test("computed points keep their value, whatever it is", () => {
  const rows = [
    [1, nothing, 3],
    [Infinity, 5, 6],
  ];
  expect(picture(rows)).toEqual(rows.flat());
});

test("nothing is made up beyond the computed points", () => {
  expect(
    picture([
      [0, null, 4, null],
      [null, null, null, null],
    ]),
  ).toEqual([0, 2, 4, nothing, nothing, nothing, nothing, nothing]);
});

test("a row that is half done takes the rest from the rows around it", () => {
  expect(
    picture([
      [0, 0, 0, 0, 0],
      [7, null, 9, null, null],
      [2, 2, 2, 2, 2],
    ]).slice(5, 10),
  ).toEqual([7, 8, 9, 1, 1]);
});

test("a hole or an infinity spreads at most half way", () => {
  expect(picture([[1, null, null, Infinity]])).toEqual([1, 1, Infinity, Infinity]);
  expect(picture([[nothing, null, null, 4]])).toEqual([nothing, nothing, 4, 4]);
});
