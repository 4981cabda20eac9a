import { expect, test } from "vitest";
import { recipe } from "../../recipe/parse";
import { sampleSnapshot } from "../../snapshot/testing/sampleSnapshot";
import { contourFigure } from "./contourFigure";
import { runFigures } from "./runFigures";
import { terrainFigure } from "./terrainFigure";

/** Start tags without their end, in order of opening; text must not hold "<". */
function unclosed(svg: string): string[] {
  const open: string[] = [];
  for (const [, end, name, self] of svg.matchAll(/<(\/?)([\w]+)[^<>]*?(\/?)>/g)) {
    if (end === "/") expect(open.pop()).toBe(name);
    else if (self !== "/") open.push(name);
  }
  return open;
}

test("a run's figures are complete SVG files without NaN", () => {
  const figures = runFigures(sampleSnapshot(11, 7, 5));
  expect(figures.map(({ name }) => name)).toEqual(["contours", "loss", "spectrum"]);
  for (const { svg } of figures) {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(unclosed(svg)).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg).toContain("all 384 train samples");
  }
});

test("the path stands where its coordinates are: α to the right, β upwards", () => {
  const snapshot = sampleSnapshot(11, 7, 5);
  const { trajectory } = snapshot.run;
  if (trajectory === null) throw new Error("incomplete sample");
  trajectory.alpha.set([-1, 0, 0, 0, 1]);
  trajectory.beta.set([-1, 0, 0, 0, 2]);
  const svg = contourFigure(snapshot);
  expect(svg).toContain('<rect x="66" y="476" width="8" height="8"');
  expect(svg).toContain('<circle cx="530" cy="20"');
});

test("figures mark where the phases of a training begin", () => {
  const snapshot = sampleSnapshot(11, 7, 5);
  const plain = [contourFigure(snapshot), terrainFigure(snapshot, 4, { width: 640, height: 420 })];
  for (const svg of plain) expect(svg).not.toContain("phase 2");
  const training = { steps: 12, checkpoints: 4, phases: [{ steps: 12 }] };
  snapshot.run = { ...snapshot.run, recipe: recipe({ training }) };
  const figures = [
    contourFigure(snapshot),
    terrainFigure(snapshot, 4, { width: 640, height: 420 }),
  ];
  for (const svg of figures) expect(svg).toContain(">phase 2</text>");
  // Steps 0 to 24 from 70 to 540.
  const [, loss] = runFigures(snapshot);
  expect(loss.svg).toContain('d="M305.00 24V310"');
  const hidden = { ...snapshot, view: { ...snapshot.view, trajectory: "hidden" as const } };
  expect(contourFigure(hidden)).not.toContain(">phase 2</text>");
});

test("holes stay white and infinities are hatched", () => {
  const snapshot = sampleSnapshot(11, 11, 5);
  const { surface } = snapshot.run;
  if (surface === null) throw new Error("incomplete sample");
  snapshot.view = { ...snapshot.view, ceiling: 1e6 };
  expect(contourFigure(snapshot)).not.toContain("url(#clipped)");
  surface.loss[60] = Number.POSITIVE_INFINITY;
  surface.loss[30] = Number.NaN;
  const svg = contourFigure(snapshot);
  expect(svg).toContain("url(#clipped)");
  expect(svg).not.toMatch(/NaN|Infinity/);
});

test("a line is drawn as a curve", () => {
  const snapshot = sampleSnapshot(11, 7, 5);
  const { surface } = snapshot.run;
  if (surface === null) throw new Error("incomplete sample");
  snapshot.run.surface = {
    ...surface,
    beta: new Float32Array(1),
    loss: surface.loss.slice(0, 11),
    accuracy: surface.accuracy.slice(0, 11),
    done: surface.done.slice(0, 11),
  };
  const [{ name, svg }] = runFigures(snapshot);
  expect([name, unclosed(svg)]).toEqual(["line", []]);
});

test("texts from a snapshot are text, never markup", () => {
  const snapshot = { ...sampleSnapshot(5, 5, 3), title: "<script>alert(1)</script>&\u0000" };
  const svg = contourFigure(snapshot);
  expect(svg).not.toContain("<script");
  expect(svg).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&amp;</title>");
});
