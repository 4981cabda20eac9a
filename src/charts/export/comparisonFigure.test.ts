import { expect, test } from "vitest";
import { commonScale } from "../../snapshot/surfaceScale";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { type ComparedPicture, comparisonFigure } from "./comparisonFigure";

const long = "Optimizer SGD · Learning rate η 0.05 · Batch size 16 · and 3 more · ".repeat(3);

function pictures(names: readonly string[]): ComparedPicture[] {
  return names.map((name, index) => {
    const snapshot = sampleSnapshot(7, 5, 4);
    return { mark: "ABCD"[index], name, snapshot, checkpoint: 1 };
  });
}

const sharedScale = (all: readonly ComparedPicture[]) =>
  commonScale(
    all.map(({ snapshot }) => snapshot.run),
    { height: "log", ceiling: null },
  );

/** Lines of text in bold at the top of pictures, with the place where they begin. */
const heads = (svg: string) =>
  [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="13"[^>]*>([^<]*)</g)].map(
    ([, x, y, text]) => ({ x: Number(x), y: Number(y), text }),
  );

test("names keep to the width of their pictures, however long they are", () => {
  const all = pictures([long, "short", "x".repeat(300)]);
  const lines = heads(
    comparisonFigure({ kind: "own", pictures: all, shared: sharedScale(all) }, ""),
  );
  // The first begins in the first column, the second beside it, the third below both.
  expect(new Set(lines.map(({ x }) => x)).size).toBe(2);
  expect(lines.filter(({ text }) => text === "B: short")).toHaveLength(1);
  for (const { text } of lines) expect(text.length * 13 * 0.52).toBeLessThanOrEqual(480);
  expect(lines.map(({ text }) => text).join("")).toContain("x".repeat(60));
});

test("on one scale there is one bar, on scales of their own each has its own", () => {
  const all = pictures(["one", "two"]);
  const bars = (svg: string) => svg.match(/fill="url\(#scale-/g)?.length;
  const shared = sharedScale(all);
  expect(bars(comparisonFigure({ kind: "own", pictures: all, shared }, ""))).toBe(1);
  expect(bars(comparisonFigure({ kind: "own", pictures: all, shared: null }, ""))).toBe(2);
});

test("a difference has the colors and the bar of differences", () => {
  const [a, b, c] = pictures(["one", "two", "difference"]);
  const { snapshot } = c;
  const view = { ...snapshot.view, colormap: "difference" as const };
  const difference = { ...c, snapshot: { ...snapshot, view }, scale: sharedScale([c]) };
  const compared = { kind: "own" as const, pictures: [a, b, difference], shared: sharedScale([a]) };
  const svg = comparisonFigure(compared, "");
  expect(svg.includes('id="scale-difference"')).toBe(true);
  expect(svg.match(/fill="url\(#scale-difference\)"/g)).toHaveLength(1);
});

test("on one terrain each path has its dash, on map and terrain, and a row that says whose it is", () => {
  const snapshot = sampleSnapshot(7, 5, 4);
  const { trajectory } = snapshot.run;
  if (trajectory === null) throw new Error("The sample has no path.");
  const runs = ["SGD", "Adam", "SAM"].map((name, rank) => ({ mark: "ABC"[rank], name }));
  const paths = runs.map(({ mark }) => ({ mark, trajectory, checkpoint: 2 }));
  const scale = commonScale([snapshot.run], { height: "log", ceiling: null });
  for (const map of [false, true]) {
    const seen = { ...snapshot, view: { ...snapshot.view, map } };
    const svg = comparisonFigure({ kind: "common", snapshot: seen, scale, paths, runs }, "");
    // Casing and line, of the path and in its row.
    for (const dash of ["5 3", "2 2.2"])
      expect(svg.split(`stroke-dasharray="${dash}"`)).toHaveLength(1 + 4);
    for (const row of ["A: SGD", "B: Adam", "C: SAM"])
      expect(svg.includes(`>${row}<`), row).toBe(true);
    // Nothing lies on the marks of the paths.
    expect(svg.lastIndexOf("<circle") < svg.indexOf('<path d="M0,-4.2L4,3H-4Z"')).toBe(true);
    // Where the one run's path would have them.
    expect(svg.includes(">start<")).toBe(false);
    expect(/NaN|undefined/.test(svg)).toBe(false);
  }
});
