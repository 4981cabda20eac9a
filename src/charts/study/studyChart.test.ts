import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pointsOf, seedWords } from "../../study/points";
import { ACCENT, FAINT, INK, QUIET } from "../export/figure";
import { studyChart } from "./studyChart";

const study = {
  variations: { net: { label: "net", change: {} } },
  measures: { rate: { kind: "largest-rate" }, loss: { kind: "loss" } },
} as const;
const brackets: (readonly number[])[] = [
  [0.5, 0.4],
  [Number.POSITIVE_INFINITY, 8],
  [0.01, 0],
];
const lookup = (_: string, seed: number) =>
  ({ status: "finished", values: { rate: brackets[seed - 1], loss: [3, 2] } }) as const;

test("a bracket is told and drawn from the rate that trains to the one that does not", () => {
  const points = pointsOf(study, lookup, [1, 2, 3], "rate");
  expect(points[0].seeds.map(seedWords)).toEqual(["0.4 to 0.5", "8 at least", "0 to 0.01"]);
  const chart = { title: "", caption: "", points, x: { title: "", values: null }, y: "rate" };
  const svg = studyChart(chart, { width: 400, height: 300 });
  // A bar above each of the two seeds whose bracket has an end.
  expect(svg.match(/m-5 0h10"/g)).toHaveLength(2);
  expect(svg).toContain("seed 1: 0.4 to 0.5");
});

test("of other measures the last number counts", () => {
  const [{ seeds }] = pointsOf(study, lookup, [1], "loss");
  expect(seeds).toEqual([{ seed: 1, value: 2, upTo: undefined, missing: null }]);
  expect(seedWords(seeds[0])).toBe("2");
  const never = () =>
    ({ status: "finished", values: { loss: [Number.POSITIVE_INFINITY] } }) as const;
  expect(seedWords(pointsOf(study, never, [1], "loss")[0].seeds[0])).toBe("is ∞");
});

test("in a dark page the inks of every chart have colors of the page in their place", () => {
  const css = readFileSync("src/theme/study.css", "utf8");
  for (const ink of [INK, QUIET, FAINT, ACCENT]) expect(css).toContain(`[stroke="${ink}"]`);
});
