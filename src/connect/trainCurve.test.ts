import { expect, test } from "vitest";
import {
  type AnalyticFunction,
  analyticObjective,
  vectorLayout,
} from "../landscape/testing/analyticObjective";
import { barrier } from "../results/barrier";
import { along, type CurveKind, curveWeights } from "./curve";
import { line } from "./path";
import { pathLosses } from "./pathLosses";
import { trainCurve } from "./trainCurve";

const { signal } = new AbortController();

/** A circular valley of radius 1: (x² + y² − 1)², 0 on the circle. */
const valley: AnalyticFunction = {
  value: ([x, y]) => (x * x + y * y - 1) ** 2,
  gradient: ([x, y]) => [4 * x * (x * x + y * y - 1), 4 * y * (x * x + y * y - 1)],
};
const circle = analyticObjective(valley, vectorLayout(2));
// A quarter of it lies between the ends; the numbers are awkward in binary.
const a = Float32Array.of(Math.cos(0.3), Math.sin(0.3));
const b = Float32Array.of(Math.cos(0.3 + Math.PI / 2), Math.sin(0.3 + Math.PI / 2));

const options = { bends: 1, steps: 400, learningRate: 0.03, batchSize: null, seed: 1, signal };
const barrierOn = async (at: (t: number) => Float32Array) =>
  barrier((await pathLosses({ at, train: circle, test: null, signal })).train).height;

test.each<CurveKind>(["bezier", "chain"])("a %s bends around a hill", async (kind) => {
  const curve = await trainCurve(circle, a, b, { ...options, kind });
  const straight = await barrierOn(line(a, b));
  expect(straight).toBeCloseTo(0.25, 4);
  expect((await barrierOn(along(curve))) / straight).toBeLessThan(kind === "bezier" ? 0.05 : 0.2);
});

test.each<CurveKind>(["bezier", "chain"])(
  "the ends of a %s stay as they are, bit for bit",
  async (kind) => {
    const ends = [Float32Array.of(-0, 0.1), Float32Array.of(0.7, -0)];
    const curve = await trainCurve(circle, ends[0], ends[1], {
      ...options,
      kind,
      bends: 2,
      steps: 20,
    });
    for (const t of [0, 1]) {
      expect(new Uint32Array(along(curve)(t).buffer)).toEqual(new Uint32Array(ends[t].buffer));
    }
    expect(curve.points).toHaveLength(4);
  },
);

test("before its first step a curve is the straight line, at the same t", async () => {
  for (const kind of ["bezier", "chain"] as const) {
    const at = along(await trainCurve(circle, a, b, { ...options, kind, bends: 3, steps: 0 }));
    for (const t of [0.1, 0.25, 0.6, 0.999]) {
      at(t).forEach((value, p) => {
        expect(value).toBeCloseTo(line(a, b)(t)[p], 6);
      });
    }
  }
});

test("the weights of a curve's points are Bernstein's, or the two nearest ones of a chain", () => {
  const t = 0.3;
  expect(Array.from(curveWeights("bezier", 3, t))).toEqual(
    [0.7 ** 2, 2 * t * 0.7, t * t].map((w) => expect.closeTo(w, 14)),
  );
  expect(Array.from(curveWeights("chain", 4, 0.5))).toEqual([0, 0.5, 0.5, 0]);
  expect(Array.from(curveWeights("chain", 4, 1))).toEqual([0, 0, 0, 1]);
});

test("a seed gives one curve; an abort leaves the curve as it is", async () => {
  const one = await trainCurve(circle, a, b, { ...options, kind: "bezier" });
  const again = await trainCurve(circle, a, b, { ...options, kind: "bezier" });
  expect(again).toEqual(one);
  const aborted = await trainCurve(circle, a, b, {
    ...options,
    kind: "bezier",
    signal: AbortSignal.abort(),
  });
  expect(aborted.points[1]).toEqual(line(a, b)(0.5));
});

test("a curve that leaves where the loss is finite says what to do", async () => {
  const cliff = analyticObjective(
    { value: ([x]) => (x > 0.5 ? Number.NaN : 0), gradient: () => [0, 0] },
    vectorLayout(2),
  );
  await expect(trainCurve(cliff, a, b, { ...options, kind: "bezier" })).rejects.toThrow(
    /smaller learning rate/,
  );
});
