import { expect, test } from "vitest";
import type { MeasureRecipe } from "../../catalog/measures";
import { recipe } from "../../recipe/parse";
import type { ProbeSeries } from "../../results/probes";
import { axisOf, curvesOf } from "./probeCurves";

/** Of a measure with its defaults, at two points. */
function taken(kind: MeasureRecipe["kind"], shape: number[], values: number[]): ProbeSeries {
  const [measure] = recipe({ training: { probes: { measures: [{ kind }] } } }).training.probes
    .measures;
  const errors = Float64Array.from(values, () => (shape.length === 0 ? 0.5 : Number.NaN));
  return {
    measure,
    checkpoints: Int32Array.of(0, 3),
    shape,
    values: Float64Array.from(values),
    errors,
  };
}

const told = (series: ProbeSeries) =>
  curvesOf(series).map(({ name, values, words }) => [name, Array.from(values), words(1)]);

test("a number is drawn as it is, and said with its error", () => {
  expect(told(taken("trace", [], [1, 2]))).toEqual([["trace", [1, 2], "2 ± 0.5"]]);
});

test("of several numbers those are drawn and named that tell most, by the shape of the measure", () => {
  expect(told(taken("sample-losses", [3], [1, 9, 2, 4, 3, 8]))).toEqual([
    ["median", [2, 4], "4"],
    ["highest", [9, 8], "8, sample 2"],
  ]);
  expect(told(taken("margins", [3], [1, -9, 2, 4, 3, -8]))).toEqual([
    ["lowest", [-9, -8], "−8, sample 2"],
    ["median", [1, 3], "3"],
  ]);
  const line = Array.from({ length: 42 }, (_, index) => Math.abs((index % 21) - 5));
  expect(told(taken("gradient-line", [21], line))).toEqual([
    ["lowest", [0, 0], "0, at 1 learning rates"],
    ["highest", [15, 15], "15, at 4 learning rates"],
  ]);
  expect(told(taken("gradient-cosines", [2, 2], [1, 0.5, 0.5, 1, 1, -0.5, -0.25, 1]))).toEqual([
    ["lowest", [0.5, -0.5], "−0.5, sample 0, other sample 1"],
    ["median", [0.75, 0.375], "0.375"],
  ]);
});

test("against another measure all are drawn, by their median where they are more than a number", () => {
  const axis = axisOf(taken("sample-losses", [3], [1, 9, 2, 4, 3, 8]));
  expect(axis).toMatchObject({ title: "median of losses of samples", values: [2, 4], log: true });
  expect(axisOf(taken("trace", [], [1, -2]))).toMatchObject({ title: "trace", log: false });
});

test("what is not known at a point leaves a gap there", () => {
  const none = Number.NaN;
  expect(told(taken("sample-losses", [2], [none, none, 1, 3]))).toEqual([
    ["median", [none, 2], "2"],
    ["highest", [none, 3], "3, sample 1"],
  ]);
});
