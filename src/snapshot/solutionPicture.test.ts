import { expect, test } from "vitest";
import { recipe as makeRecipe } from "../recipe/parse";
import type { RecipeInput } from "../recipe/schema";
import type { Solution } from "../results/partners";
import { solutionPicture } from "./solutionPicture";

const at = (place: Solution["place"], alpha: number, beta: number, residual = 0): Solution => ({
  partner: 0,
  place,
  alpha,
  beta,
  residual,
  loss: 0.1,
});

const picture = (solutions: Solution[], partner: NonNullable<RecipeInput["partners"]>[number]) =>
  solutionPicture({ recipe: makeRecipe({ partners: [partner] }), solutions });

/** Where a way is after a share of its points. */
const along = ({ alpha, beta }: { alpha: Float32Array; beta: Float32Array }, t: number) => {
  const k = Math.round(t * (alpha.length - 1));
  return [alpha[k], beta[k]];
};

test("a curve goes from the run to the solution as its kind says, the straight way straight", () => {
  const solutions = [at("solution", 4, 0), at("curve", 2, 3)];
  const bezier = picture(solutions, { curve: {} });
  expect(bezier.marks.map(({ text }) => text)).toEqual(["seed 1001", "bend to seed 1001"]);
  expect(bezier.ways.map(({ kind }) => kind)).toEqual(["straight", "curve"]);
  expect(along(bezier.ways[0], 0.25)).toEqual([1, 0]);
  expect([0, 0.5, 1].map((t) => along(bezier.ways[1], t))).toEqual([
    [0, 0],
    // Half of the bend and a quarter of each end.
    [2, 1.5],
    [4, 0],
  ]);
  const chain = picture(solutions, { curve: { kind: "chain" } });
  expect([0, 0.25, 0.5, 1].map((t) => along(chain.ways[1], t))).toEqual([
    [0, 0],
    [1, 1.5],
    [2, 3],
    [4, 0],
  ]);
});

test("what lies off the plane is not drawn on it, and no curve without its end", () => {
  const off = picture([at("solution", 4, 0, 0.5), at("curve", 2, 3)], { curve: {} });
  expect(off.marks.map(({ text }) => text)).toEqual(["bend to seed 1001"]);
  expect(off.ways).toEqual([]);
});

test("matching that moved no unit has no mark of its own", () => {
  const change = { kind: "branch", step: 300 } as const;
  const same = picture([at("solution", 4, 1), at("matched", 4, 1)], { change });
  expect(same.marks.map(({ text }) => text)).toEqual(["branch at step 300"]);
  const moved = picture([at("solution", 4, 1), at("matched", 3, 1)], { change });
  expect(moved.marks[1].text).toBe("branch at step 300, matched");
});
