import fc from "fast-check";
import { expect, test } from "vitest";
import { findings } from "../findings";
import { recipe } from "../recipe/parse";
import { cellsOf } from "../study/cell";
import { findingGroups } from "../study/finding";
import { boundScale } from "./boundScale";
import { everything, type Filter, filterFrom, searchFor, shown, verdictChoices } from "./filter";
import { judged } from "./judged";
import { labRecipe } from "./labRecipe";

const cards = findings.map((finding) =>
  judged(finding, { version: 1, study: finding.id, engine: 1, cells: [] }),
);

test("cards are found by group, by verdict, and by words in any order", () => {
  const ids = (filter: Partial<Filter>) =>
    shown({ ...everything, ...filter }, cards).map(({ finding }) => finding.id);
  expect(ids({})).toHaveLength(findings.length);
  expect(ids({ text: "  FORET flatter " })).toEqual(["sam-flattens"]);
  expect(ids({ text: "2010.01412" })).toEqual(["sam-flattens", "sam-label-noise"]);
  expect(ids({ group: "Optimizers", text: "foret flatter" })).toEqual(["sam-flattens"]);
  expect(ids({ group: "Hessian", text: "foret" })).toEqual([]);
  // Without results nothing is reproduced.
  expect(ids({ verdict: "reproduced" })).toEqual([]);
});

test("an address brings its filter back, and one that is wrong brings everything", () => {
  const filter = fc.record<Filter>({
    group: fc.constantFrom(null, ...findingGroups),
    verdict: fc.constantFrom(null, ...verdictChoices),
    text: fc.string().map((text) => text.trim()),
  });
  fc.assert(
    fc.property(filter, (given) => {
      expect(filterFrom(searchFor(given))).toEqual(given);
    }),
  );
  expect(searchFor(everything)).toBe("");
  expect(filterFrom("?group=Nonsense&verdict=%FF")).toEqual(everything);
});

test("every value and limit of a bound is on its axis, in order", () => {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const limit = fc.option(number);
  fc.assert(
    fc.property(fc.array(number, { minLength: 1 }), limit, limit, (values, low, high) => {
      const scale = boundScale(values, low, high);
      if (scale === null) throw new Error("these are numbers");
      const places = [...values].sort((a, b) => a - b).map(scale.place);
      for (const [index, place] of places.entries()) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
        if (index > 0) expect(place).toBeGreaterThanOrEqual(places[index - 1]);
      }
    }),
  );
  expect(boundScale([Number.NaN, Number.POSITIVE_INFINITY], 0, null)).toBeNull();
  expect(boundScale([1, 1000], 10, null)?.logarithmic).toBe(true);
  expect(boundScale([-1, 1000], 10, null)?.logarithmic).toBe(false);
});

test("runs that the lab opens keep enough of their path for the plane that they ask for", () => {
  for (const finding of findings)
    for (const { recipe: run } of cellsOf(finding, 1)) {
      const { axes, training } = labRecipe(run);
      for (const axis of [axes.first, axes.second])
        if (axis?.kind === "pca")
          expect(training.checkpoints, finding.id).toBeGreaterThan(axis.component);
      expect(labRecipe(run)).toEqual({
        ...run,
        training: { ...run.training, checkpoints: training.checkpoints },
      });
    }
  const few = recipe({ training: { checkpoints: 2 } });
  expect(labRecipe(few)).toBe(few);
});
