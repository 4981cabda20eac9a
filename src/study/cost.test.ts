import { parse } from "valibot";
import { expect, test } from "vitest";
import { recipe } from "../recipe/parse";
import { cellCost, wholeCost } from "./cost";
import { type MeasureInput, measureSchema } from "./measure";

const costWith = (measures: Record<string, MeasureInput>) =>
  wholeCost(
    cellCost({
      recipe: recipe(),
      measures: Object.fromEntries(
        Object.entries(measures).map(([id, measure]) => [id, parse(measureSchema, measure)]),
      ),
    }),
  );

test("a measure along a training costs as many times as it is taken", () => {
  const training = costWith({});
  const once = costWith({ trace: { kind: "trace" } }) - training;
  const often = costWith({ trace: { kind: "trace", points: 10 } }) - training;
  expect(once).toBeGreaterThan(0);
  expect(often).toBe(10 * once);
});

test("what only studies measure costs too, beside it", () => {
  const [own, along] = [{ kind: "loss" }, { kind: "trace" }] as const;
  const more = (measures: Record<string, MeasureInput>) => costWith(measures) - costWith({});
  expect(more({ own })).toBeGreaterThan(0);
  expect(more({ own, along })).toBe(more({ own }) + more({ along }));
});
