import { parse } from "valibot";
import { expect, test } from "vitest";
import { cellsOf } from "./cell";
import { catalogMeasures, type MeasureInput, measureSchema } from "./measure";

const asked = (measure: MeasureInput) =>
  catalogMeasures({ line: parse(measureSchema, measure) }).map(({ points, measure }) => [
    points,
    measure,
  ]);

test("a line through the loss has places of its own beside the checkpoints that it is taken at", () => {
  const line = { kind: "gradient-line", reach: 4, points: 21 };
  expect(asked({ kind: "gradient-line" })).toEqual([[1, line]]);
  // As before there was a name for both.
  expect(asked({ kind: "gradient-line", points: 5 })).toEqual([[5, line]]);
  expect(asked({ kind: "gradient-line", points: 5, linePoints: 41, reach: 8 })).toEqual([
    [5, { ...line, reach: 8, points: 41 }],
  ]);
  expect(() => asked({ kind: "trace", linePoints: 41 } as MeasureInput)).toThrow("linePoints");
});

test("the runs of a study that does not say how many places a line has keep their key", () => {
  const keyOf = (measure: MeasureInput) => {
    const variations = { only: { label: "", change: {} } };
    const study = { id: "line", base: {}, variations, seeds: 1, criterion: null };
    return cellsOf({ ...study, measures: { line: measure } })[0].key;
  };
  const plain = keyOf({ kind: "gradient-line", points: 5 });
  expect(plain).toBe("edba02cb7e0797946c2dbde56e8a7fcf");
  expect(keyOf({ kind: "gradient-line", points: 5, linePoints: 41 })).not.toBe(plain);
});
