import { expect, test } from "vitest";
import { axisPartners, withoutPartner } from "./axisPartners";
import { parseRecipe, recipe } from "./parse";

const partners = [{}, { change: { kind: "seed", seed: 7 } as const, curve: {} }];
const planned = recipe({
  partners,
  axes: { first: { kind: "partner", index: 1 }, second: { kind: "partner" } },
});

test("a plane needs the partners that its axes lead to", () => {
  expect(axisPartners(planned)).toEqual(planned.partners);
  expect(axisPartners(recipe({ partners }))).toEqual([]);
  expect(axisPartners({ ...planned, axes: { ...planned.axes, second: null } })).toEqual([
    planned.partners[1],
  ]);
});

test("without a partner, axes to it become random ones and axes to later ones follow them", () => {
  const left = withoutPartner(planned, 0);
  expect(left.partners).toEqual([planned.partners[1]]);
  expect(left.axes.first).toEqual({ kind: "partner", index: 0, place: "solution" });
  expect(left.axes.second).toEqual({ kind: "random", index: 0 });
  expect(parseRecipe(left).ok).toBe(true);
  const none = withoutPartner(left, 0);
  expect([none.axes.first.kind, none.axes.second]).toEqual([
    "random",
    { kind: "random", index: 0 },
  ]);
  expect(none.axes.first).not.toEqual(none.axes.second);
});

test.each([
  [
    { kind: "partner" },
    [],
    "axes.first.kind",
    "the first axis needs a partner; the recipe has none",
  ],
  [
    { kind: "partner", index: 2 },
    partners,
    "axes.first.index",
    /needs partner 3; the recipe has 2/,
  ],
  [{ kind: "partner", place: "curve" }, partners, "axes.first.place", /needs a curve/],
  [{ kind: "partner", place: "matched" }, [{ matching: null }], "axes.first.place", /matching/],
])(
  "an axis to %o of a recipe that has it not is refused, and says where",
  (first, has, path, why) => {
    const parsed = parseRecipe({ partners: has, axes: { first } });
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      { path, message: typeof why === "string" ? why : expect.stringMatching(why) },
    ]);
  },
);
